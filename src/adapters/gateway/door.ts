import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { BasicCredentials } from '../../domain/harbor/connection.ts'
import { encodeBasic } from '../http/basic-auth.ts'

/** As long as the key of any cipher: it cannot be guessed in the time of a copy. */
const PASSWORD_BYTES = 32

/** Who may use a gateway. */
export interface Door {
  /** Made for this gateway alone and worth nothing anywhere else. */
  readonly credentials: BasicCredentials
  /** `absent`: the request has no credentials, which is how a client asks for the way to log in. */
  judge(authorization: string | undefined): 'open' | 'absent' | 'wrong'
}

export function createDoor(): Door {
  const credentials: BasicCredentials = {
    kind: 'basic',
    user: 'copy',
    secret: randomBytes(PASSWORD_BYTES).toString('base64url'),
  }
  const expected = hash(`Basic ${encodeBasic(credentials)}`)
  return {
    credentials,
    judge(authorization) {
      if (authorization === undefined) return 'absent'
      // Of hashes: they have one length, and how far two texts agree does not show in the time that it takes.
      return timingSafeEqual(hash(authorization), expected) ? 'open' : 'wrong'
    },
  }
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

/** Whether the other end of a connection is on this machine. */
export function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(?:::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/.test(address)
}
