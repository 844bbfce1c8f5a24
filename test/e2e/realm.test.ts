/** A Harbor that sends clients elsewhere to log in: crane would take the robot's secret there. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FORMS, type Form } from '../support/act.ts'
import { forwardTo, serve, type TestServer } from '../support/servers.ts'
import { createWorld, pushAndScan, type World } from './world.ts'

let world: World
let elsewhere: TestServer
let front: TestServer
beforeAll(async () => {
  world = await createWorld()
  elsewhere = await serve((_, answer) => void answer.writeHead(200).end('{"token":"x"}'))
  const port = Number(world.harbor.host.split(':')[1])
  front = await serve(
    forwardTo(
      () => ({ port }),
      (headers) => {
        const challenge = headers['www-authenticate']
        if (challenge === undefined) return headers
        const realm = `realm="http://127.0.0.1:${elsewhere.port}/service/token"`
        return { ...headers, 'www-authenticate': challenge.replace(/realm="[^"]*token"/, realm) }
      },
    ),
  )
})
afterAll(async () => {
  await Promise.all([world.close(), elsewhere.close(), front.close()])
})

describe.each(Object.keys(FORMS) as Form[])('%s: a realm at another address', (form) => {
  it('gets no secret, and the job says what to correct', async () => {
    const result = await pushAndScan(world, form, {
      inputs: { repository: world.repository(), 'harbor-url': `http://127.0.0.1:${front.port}` },
    })
    expect(result.exitCode).not.toBe(0)
    expect(result.annotations.find(({ level }) => level === 'error')?.message).toMatch(
      /sends clients to another address to log in, http:.*external_url in Harbor's settings must be the address in "harbor-url"/,
    )
    expect(elsewhere.seen).toEqual([])
  })
})
