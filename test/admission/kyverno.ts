/** Kyverno's own command line, with the policies of docs/admission.md. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse, parseAllDocuments, stringify } from 'yaml'
import { toolPath } from '../support/tools.ts'
import { BLOCKS } from './page.ts'

const EXAMPLE_KEY = /-----BEGIN PUBLIC KEY-----\n\s*the public key, cosign\.pub\n\s*-----END PUBLIC KEY-----/

export type Policy = { readonly kind: string; spec: Record<string, unknown> }

/** A policy of the page by its name, for another Harbor and with a key; the secret is left out. */
export function policyOf(
  name: string,
  options: { readonly host: string; readonly publicPem: string },
): Policy {
  const text = BLOCKS.find((block) => block.includes(`name: ${name}\n`)) ?? ''
  const [example = ''] = EXAMPLE_KEY.exec(text) ?? []
  if (example === '') throw new Error(`docs/admission.md has no policy ${name} with a key`)
  const indent = /\n(\s*)the public key/.exec(example)?.[1] ?? ''
  const key = options.publicPem.trim().replaceAll('\n', `\n${indent}`)
  const policy = text
    .replace(example, key)
    .replaceAll('harbor.example.com', options.host)
    // Secrets are those of a cluster; here the credentials are in the file of Docker.
    .replace('secrets: [harbor-pull]', 'providers: [default]')
  return parse(policy) as Policy
}

/** The attestors of a workflow in the place of a key, as the page shows them. */
export function keylessAttestors(): unknown {
  const text = BLOCKS.find((block) => block.includes('keyless:')) ?? ''
  return (parse(text) as { attestors?: unknown }).attestors
}

export interface Answer {
  /** `pass`, `fail`, `error` of every rule. */
  readonly results: readonly string[]
  readonly messages: string
  readonly text: string
}

export interface Kyverno {
  /** What it says of a pod with these images. */
  ask(
    policy: Policy,
    images: readonly string[],
    options?: { readonly initImages?: readonly string[] },
  ): Promise<Answer>
  close(): void
}

/** @param proxy of HTTP: how names are reached that are nowhere. */
export function openKyverno(login: {
  readonly hosts: readonly string[]
  readonly name: string
  readonly secret: string
  readonly proxy?: string
}): Kyverno {
  const directory = mkdtempSync(join(tmpdir(), 'harbor-actions-kyverno-'))
  const auth = Buffer.from(`${login.name}:${login.secret}`).toString('base64')
  const auths = Object.fromEntries(login.hosts.map((host) => [host, { auth }]))
  writeFileSync(join(directory, 'config.json'), JSON.stringify({ auths }))
  // Go asks no proxy for a loopback address: whatever else is asked for ends here.
  const nowhere = 'http://127.0.0.1:9'
  return {
    async ask(policy, images, { initImages = [] } = {}) {
      const containers = (all: readonly string[], kind: string) =>
        all.map((image, at) => ({ name: `${kind}-${at}`, image }))
      const pod = {
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { name: 'app', namespace: 'default' },
        spec: { containers: containers(images, 'app'), initContainers: containers(initImages, 'init') },
      }
      const [policyFile, podFile] = [join(directory, 'policy.yaml'), join(directory, 'pod.yaml')]
      writeFileSync(policyFile, stringify(policy))
      writeFileSync(podFile, stringify(pod))
      const text = await run(['apply', policyFile, '--resource', podFile])
      return readReport(text)
    },
    close: () => rmSync(directory, { recursive: true, force: true }),
  }

  function run(args: readonly string[]): Promise<string> {
    const env = {
      HOME: directory,
      PATH: '',
      DOCKER_CONFIG: directory,
      HTTP_PROXY: login.proxy ?? nowhere,
      HTTPS_PROXY: nowhere,
    }
    const flags = ['--registry', '--policy-report', '--remove-color']
    return new Promise((resolve) => {
      // Its exit code is that of the worst rule.
      execFile(toolPath('kyverno'), [...args, ...flags], { env, cwd: directory }, (_, stdout, stderr) =>
        resolve(`${stdout}\n${stderr}`),
      )
    })
  }
}

/** The report is the last document that it prints. */
function readReport(text: string): Answer {
  const at = text.indexOf('apiVersion: openreports.io')
  const [document] = at < 0 ? [] : parseAllDocuments(text.slice(at), { strict: false })
  const report = (document?.toJS() ?? {}) as {
    readonly results?: readonly { readonly result: string; readonly message: string }[]
  }
  const results = report.results ?? []
  return {
    results: results.map(({ result }) => result),
    messages: results.map(({ message }) => message).join('\n'),
    text,
  }
}
