import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  createCredentials,
  removeCredentials,
} from '../../../../../src/adapters/harbor/registry/docker-config.ts'
import { connection } from '../../../../support/builders.ts'

let temporaryDirectory = ''
beforeEach(() => {
  temporaryDirectory = mkdtempSync(join(tmpdir(), 'harbor-actions-test-'))
})
afterEach(() => rmSync(temporaryDirectory, { recursive: true }))

describe('the credentials', () => {
  it('are for this user alone', async () => {
    const directory = await createCredentials(connection(), { temporaryDirectory })
    expect(statSync(directory).mode & 0o777).toBe(0o700)
    expect(statSync(join(directory, 'config.json')).mode & 0o777).toBe(0o600)
    expect(readdirSync(directory)).toEqual(['config.json'])
  })

  it.each(['harbor.example.com', 'harbor:80', '[::1]:8080'])(
    'have exactly the key %s, and no other',
    async (host) => {
      const robotName = 'robot$library+ci'
      const directory = await createCredentials(
        { host, isPlainHttp: false, credentials: { kind: 'basic', user: robotName, secret: 'a:b$c"d' } },
        { temporaryDirectory },
      )
      expect(JSON.parse(readFileSync(join(directory, 'config.json'), 'utf8'))).toEqual({
        auths: { [host]: { auth: Buffer.from(`${robotName}:a:b$c"d`).toString('base64') } },
      })
    },
  )

  it('are found by crane, which is given the port of a Harbor on this machine', async () => {
    const plain = connection({ host: '127.0.0.1', isPlainHttp: true })
    const directory = await createCredentials(plain, { temporaryDirectory })
    const { auths } = JSON.parse(readFileSync(join(directory, 'config.json'), 'utf8'))
    expect(Object.keys(auths)).toEqual(['127.0.0.1', '127.0.0.1:80'])
  })

  it('are another directory every time', async () => {
    const first = await createCredentials(connection(), { temporaryDirectory })
    expect(await createCredentials(connection(), { temporaryDirectory })).not.toBe(first)
  })

  it('are removed, also twice', async () => {
    const directory = await createCredentials(connection(), { temporaryDirectory })
    await removeCredentials(directory)
    await removeCredentials(directory)
    expect(existsSync(directory)).toBe(false)
  })

  it('are all that is removed', async () => {
    const directory = await createCredentials(connection(), { temporaryDirectory })
    const other = join(temporaryDirectory, 'work')
    mkdirSync(other)
    for (const path of ['', '/', other, join(directory, '..'), `${directory}/../work`])
      await removeCredentials(path)
    expect(readdirSync(temporaryDirectory).toSorted()).toEqual([basename(directory), 'work'].toSorted())
  })
})
