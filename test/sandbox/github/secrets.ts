/** The Actions secrets of the sandbox's repository, sealed and opened by libsodium's own code. */
import sodium from 'libsodium-wrappers'
import { type Answer, NOT_FOUND } from './answer.ts'

await sodium.ready

const KEY_ID = '568250167242549743'

export class RepositorySecrets {
  /** What GitHub would hand to a job, by name. */
  readonly opened = new Map<string, string>()
  readonly #pair = sodium.crypto_box_keypair()

  publicKey(): Answer {
    return { status: 200, body: { key_id: KEY_ID, key: sodium.to_base64(this.#pair.publicKey, 1) } }
  }

  show(name: string): Answer {
    const at = '2026-11-24T10:00:00Z'
    return this.opened.has(name) ? { status: 200, body: { name, created_at: at, updated_at: at } } : NOT_FOUND
  }

  /** 201 for a new one, 204 for one that was there; 422 for what was not sealed for the present key. */
  put(name: string, body: { readonly encrypted_value: string; readonly key_id: string }): Answer {
    if (body.key_id !== KEY_ID) return { status: 422, body: { message: 'The key is not the present one' } }
    const sealed = Buffer.from(body.encrypted_value, 'base64')
    const { publicKey, privateKey } = this.#pair
    const text = Buffer.from(sodium.crypto_box_seal_open(sealed, publicKey, privateKey)).toString('utf8')
    const isNew = !this.opened.has(name)
    this.opened.set(name, text)
    return isNew ? { status: 201, body: {} } : { status: 204 }
  }

  delete(name: string): Answer {
    return this.opened.delete(name) ? { status: 204 } : NOT_FOUND
  }
}
