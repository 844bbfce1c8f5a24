/** The real cosign, offline, against servers on 127.0.0.1. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toolPath } from './tools.ts'

export interface CosignResult {
  readonly code: number
  /** Everything that it printed, standard output first. */
  readonly text: string
  readonly stdout: string
}

export interface Cosign {
  /** A directory of its own; keys and predicates may lie in it. */
  readonly directory: string
  path(name: string): string
  write(name: string, content: string): string
  read(name: string): string
  /** Version 3 by default. */
  run(args: readonly string[], options?: { readonly version?: 2 | 3 }): Promise<CosignResult>
  /** A key pair as cosign makes it; the files are `NAME.key` and `NAME.pub`. */
  generateKeys(name: string): Promise<{ readonly pem: string; readonly publicPem: string }>
  /** Verifies an attestation by a public key, without a transparency log. */
  verify(
    reference: string,
    options: { readonly key: string; readonly type: string; readonly version?: 2 | 3 },
  ): Promise<CosignResult>
  /** Verifies an attestation by the identity in its certificate, with nothing but the given root. */
  verifyIdentity(
    reference: string,
    options: {
      readonly identity: string
      readonly issuer: string
      readonly type: string
      /** Of a file. */
      readonly trustedRoot: string
      /** false: neither the signature nor the certificate is in a log. */
      readonly hasLogs?: boolean
      readonly version?: 2 | 3
    },
  ): Promise<CosignResult>
  /** A file with the services that cosign 3 signs with, in place of the public ones. @returns its path. */
  writeServices(
    name: string,
    services: { readonly url: string; readonly hasLogs: boolean; readonly logVersion?: 1 | 2 },
  ): Promise<string>
  close(): void
}

export const PASSWORD = 'a password for cosign'

/** @param login what the registry takes; without it cosign does not log in. */
export function openCosign(login?: {
  readonly host: string
  readonly name: string
  readonly secret: string
}): Cosign {
  const directory = mkdtempSync(join(tmpdir(), 'harbor-actions-cosign-'))
  const path = (name: string): string => join(directory, name)
  const auths =
    login === undefined
      ? {}
      : { [login.host]: { auth: Buffer.from(`${login.name}:${login.secret}`).toString('base64') } }
  writeFileSync(path('config.json'), JSON.stringify({ auths }))
  const mediaType = 'application/vnd.dev.sigstore.trustedroot+json;version=0.1'
  writeFileSync(path('root.json'), JSON.stringify({ mediaType }))
  const run: Cosign['run'] = async (args, { version = 3 } = {}) => {
    const child = spawn(toolPath(`cosign-${version}`), args, {
      cwd: directory,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        HOME: directory,
        PATH: '',
        DOCKER_CONFIG: directory,
        COSIGN_PASSWORD: PASSWORD,
        // Go asks no proxy for a loopback address: whatever else is asked for ends here.
        HTTPS_PROXY: 'http://127.0.0.1:9',
        HTTP_PROXY: 'http://127.0.0.1:9',
      },
    })
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk
    })
    const code = await new Promise<number>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (exit) => resolve(exit ?? -1))
    })
    return { code, stdout, text: `${stdout}${stderr}` }
  }
  return {
    directory,
    path,
    run,
    write(name, content) {
      writeFileSync(path(name), content)
      return path(name)
    },
    read: (name) => readFileSync(path(name), 'utf8'),
    async generateKeys(name) {
      const { code, text } = await run(['generate-key-pair', '--output-key-prefix', name])
      if (code !== 0) throw new Error(`cosign generate-key-pair: ${text}`)
      return {
        pem: readFileSync(path(`${name}.key`), 'utf8'),
        publicPem: readFileSync(path(`${name}.pub`), 'utf8'),
      }
    },
    verify(reference, { key, type, version = 3 }) {
      // Version 2 fetches the public root even for a key; an empty one will do.
      const format = version === 2 ? ['--new-bundle-format', '--trusted-root', path('root.json')] : []
      const args = ['verify-attestation', ...format, '--key', key, '--type', type, '--insecure-ignore-tlog']
      return run([...args, '--allow-http-registry', reference], { version })
    },
    verifyIdentity(reference, { identity, issuer, type, trustedRoot, hasLogs = true, version = 3 }) {
      const format = version === 2 ? ['--new-bundle-format'] : []
      const logs = hasLogs ? [] : ['--insecure-ignore-tlog', '--insecure-ignore-sct']
      const who = ['--certificate-identity', identity, '--certificate-oidc-issuer', issuer]
      const root = ['--trusted-root', trustedRoot, '--use-signed-timestamps', ...logs]
      const args = ['verify-attestation', ...format, ...who, ...root, '--type', type]
      return run([...args, '--allow-http-registry', reference], { version })
    },
    async writeServices(name, { url, hasLogs, logVersion = 1 }) {
      const service = (address: string, version = 1): string =>
        `url=${address},api-version=${version},start-time=2020-01-01T00:00:00Z,operator=test`
      const { code, text } = await run([
        ...['signing-config', 'create', '--fulcio', service(url), '--out', path(name)],
        ...['--tsa', service(`${url}/api/v1/timestamp`), '--tsa-config', 'ANY'],
        ...(hasLogs ? ['--rekor', service(url, logVersion), '--rekor-config', 'ANY'] : []),
      ])
      if (code !== 0) throw new Error(`cosign signing-config create: ${text}`)
      return path(name)
    },
    close: () => rmSync(directory, { recursive: true, force: true }),
  }
}
