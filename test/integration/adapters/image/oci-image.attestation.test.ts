/** An attestation is left aside, so it may hold nothing that a client could unpack. */
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { programArchive, withPayload } from '../../../images/attestation.ts'
import { expectRefusal, reasonOf } from '../../../support/image-refusal.ts'
import { createImageWorld, type ImageWorld } from '../../../support/image-world.ts'

let world: ImageWorld
beforeAll(async () => {
  world = await createImageWorld()
})
afterAll(() => world.remove())

describe('an attestation in an index', () => {
  it('is taken with a payload', async () => {
    const path = await withPayload(world.multi.directory, {
      path: world.path(),
      payload: Buffer.from('{"_type":"https://in-toto.io/Statement/v0.1"}'),
    })
    expect((await world.stage(path)).platforms).toHaveLength(3)
  })

  it.each([
    ['a tar', programArchive],
    ['a compressed tar', async () => gzipSync(await programArchive())],
  ])('is refused with %s in the place of a payload', async (_, make) => {
    const path = await withPayload(world.multi.directory, { path: world.path(), payload: await make() })
    const sentence =
      /^is refused: its index calls sha256:\w+ an attestation, and sha256:\w+ in it is an archive/
    expectRefusal(await reasonOf(world.stage(path)), { path, sentence })
    expectRefusal(await reasonOf(world.check(path)), { path, sentence })
  })
})
