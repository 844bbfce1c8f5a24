/** What takes the place of the actions of others: there is no network here, and no tailnet. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../metadata/manifests.ts'

export const STAND_INS = join(ROOT, 'test', 'support', 'stand-ins')

/** The actions of others, by the names under which the examples and our workflows pin them. */
export function standIns(): Record<string, string> {
  const texts = ['examples', '.github/workflows'].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((file) => file.endsWith('.yml'))
      .map((file) => readFileSync(join(ROOT, folder, file), 'utf8')),
  )
  const pins = texts.flatMap((text) => [...text.matchAll(/uses: ([\w./-]+@[0-9a-f]{40})/g)])
  const standInOf = (pin: string): string | undefined => {
    const [, name = ''] = /^(.+)@/.exec(pin) ?? []
    if (name === 'actions/checkout') return undefined
    const known = ['upload-artifact', 'download-artifact', 'cache'].find(
      (each) => name === `actions/${each}` || name.startsWith(`actions/${each}/`),
    )
    return join(STAND_INS, known ?? (name === 'tailscale/github-action' ? 'tailscale' : 'nothing'))
  }
  return Object.fromEntries(
    pins.flatMap(([, pin = '']) => {
      const standIn = standInOf(pin)
      // `uses:` may name a folder, act a repository.
      return standIn === undefined ? [] : [[pin.replace(/^([^/]+\/[^/@]+)[^@]*/, '$1'), standIn]]
    }),
  )
}
