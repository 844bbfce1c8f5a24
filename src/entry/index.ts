import { type ActionsHost, runOnHost } from '../adapters/actions-host.ts'

/** The entries by the name of their stub in dist/. Each part is loaded only when it is asked for. */
export const ENTRIES: Readonly<Record<string, () => Promise<{ run(host: ActionsHost): Promise<void> }>>> = {
  'check-inputs': () => import('./check-inputs.ts'),
  'setup-crane': () => import('./setup-crane.ts'),
  login: () => import('./login.ts'),
  logout: () => import('./logout.ts'),
  'copy-image': () => import('./copy-image.ts'),
  'await-scan': () => import('./await-scan.ts'),
  report: () => import('./report.ts'),
  'push-and-scan': () => import('./push-and-scan.ts'),
  'setup-helm': () => import('./setup-helm.ts'),
  'install-harbor': () => import('./install-harbor.ts'),
  'remove-work': () => import('./remove-work.ts'),
  'verify-harbor': () => import('./verify-harbor.ts'),
  'create-robot': () => import('./create-robot.ts'),
}

/** Runs one entry to its end; the exit code of the process is set, never thrown. */
export async function main(name: string): Promise<void> {
  await runOnHost(async (host) => {
    const load = ENTRIES[name]
    if (load === undefined) throw new Error(`there is no entry called ${name}`)
    const { run } = await load()
    await run(host)
  })
}
