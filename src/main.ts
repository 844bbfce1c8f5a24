import { type ActionsHost, runOnHost } from './adapters/actions/host.ts'
import { limitNewSpace } from './adapters/process/memory.ts'

interface Entry {
  run(host: ActionsHost): Promise<void>
}

const steps = () => import('./bundle-scan.ts')
const bootstrap = () => import('./bundle-bootstrap.ts')

/** The entries by the name of their stub in dist/. Each part is loaded only when it is asked for: those that need little alone. */
export const ENTRIES: Readonly<Record<string, () => Promise<Entry>>> = {
  'check-inputs': () => import('./actions/check-inputs.ts'),
  'setup-crane': () => import('./actions/setup-crane.ts'),
  login: () => import('./actions/login.ts'),
  // Runs at the end of every job, for a moment.
  logout: () => import('./actions/logout.ts'),
  'copy-image': async () => (await steps()).copyImage,
  'await-scan': async () => (await steps()).awaitScan,
  'push-images': async () => (await steps()).pushImages,
  'save-sbom': () => import('./actions/save-sbom.ts'),
  'plan-matrix': () => import('./actions/plan-matrix.ts'),
  'recheck-images': async () => (await steps()).recheckImages,
  'check-exceptions': async () => (await steps()).checkExceptions,
  promote: async () => (await steps()).promote,
  'attest-verdict': async () => (await steps()).attestVerdict,
  'label-verdict': () => import('./actions/label-verdict.ts'),
  'verify-verdict': async () => (await steps()).verifyVerdict,
  report: () => import('./actions/report.ts'),
  'push-and-scan': async () => (await steps()).pushAndScan,
  'setup-helm': async () => (await bootstrap()).setupHelm,
  'install-harbor': async () => (await bootstrap()).installHarbor,
  'verify-harbor': async () => (await bootstrap()).verifyHarbor,
  'create-robot': async () => (await bootstrap()).createRobot,
  'remove-work': () => import('./actions/remove-work.ts'),
}

/**
 * When the work is done the process ends by itself. What a library has left behind must not hold the job: the
 * throttling of Octokit waits by the clock of the machine, for hours when that is set back.
 */
const LEAVE_AFTER_MS = 5_000

/** Runs one entry to its end; the exit code of the process is set, never thrown. */
export async function main(name: string): Promise<void> {
  limitNewSpace()
  await runOnHost(async (host) => {
    const load = ENTRIES[name]
    if (load === undefined) throw new Error(`there is no entry called ${name}`)
    const { run } = await load()
    await run(host)
  })
  // Alone it keeps nothing waiting.
  setTimeout(() => process.exit(), LEAVE_AFTER_MS).unref()
}
