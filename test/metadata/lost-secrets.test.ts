/** The commands of docs/bootstrap.md, "Lost Secrets", run against a kubectl that answers as Harbor's pods would. */
import { execFile } from 'node:child_process'
import { generateKeyPairSync, X509Certificate } from 'node:crypto'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { INTERNAL_KEYS } from '../../src/domain/bootstrap/release/secrets.ts'
import { ROOT } from './manifests.ts'

const KEY = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
  type: 'pkcs1',
  format: 'pem',
})

/** `printenv` ends its line, files are as they are; what would become a Secret is kept. */
const KUBECTL = `#!/bin/sh
case "$*" in
  *printenv*) for name; do :; done; echo "value of $name" ;;
  *"cat /etc/core/key") printf 'sixteen letters!' ;;
  *"cat /etc/core/private_key.pem") cat "$STANDIN/key.pem" ;;
  *"cat /etc/registry/passwd") printf 'user:hash\\n' ;;
  "create secret generic "*) cp -r "\${7#--from-file=}" "$STANDIN/$4" ;;
  *) exit 9 ;;
esac
`

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'harbor-actions-test-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

it('give back both Secrets, every key of them, and leave nothing behind', async () => {
  const guide = await readFile(join(ROOT, 'docs', 'bootstrap.md'), 'utf8')
  const [, block = ''] = /\*\*Lost Secrets\.\*\*[\s\S]*?\n\n((?: {4}.*\n)+)/.exec(guide) ?? []
  await writeFile(join(directory, 'kubectl'), KUBECTL)
  await chmod(join(directory, 'kubectl'), 0o755)
  await writeFile(join(directory, 'key.pem'), KEY)
  const work = join(directory, 'work')
  await mkdir(work)
  const env = { PATH: `${directory}:${process.env['PATH']}`, STANDIN: directory }
  await promisify(execFile)('bash', ['--norc', '-euc', block.replaceAll(/^ {4}/gm, '')], { cwd: work, env })

  expect(await readdir(work)).toEqual([])
  expect(await readFile(join(directory, 'harbor-admin'), 'utf8')).toBe('value of HARBOR_ADMIN_PASSWORD')
  const internal = join(directory, 'harbor-internal')
  expect((await readdir(internal)).toSorted()).toEqual([...INTERNAL_KEYS].toSorted())
  const read = (key: string) => readFile(join(internal, key), 'utf8')
  expect(await read('databasePassword')).toBe('value of POSTGRESQL_PASSWORD')
  expect(await read('secretKey')).toBe('sixteen letters!')
  expect(await read('tls.key')).toBe(KEY)
  expect(new X509Certificate(await read('tls.crt')).subject).toBe('CN=harbor-token-ca')
})
