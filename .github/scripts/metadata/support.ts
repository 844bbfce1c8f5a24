/** The tables of docs/support.md of what the code knows: releases of crane and helm, and the chart. */
import { CRANE_RELEASE } from '../../../src/domain/crane/release.ts'
import { HELM_RELEASE, isUsableHelm } from '../../../src/domain/helm/release.ts'
import type { KnownArchives } from '../../../src/domain/tool/release.ts'
import { INPUTS_OF } from '../../../src/metadata/actions.ts'
import type { Input } from '../../../src/metadata/input.ts'
import { replacePart } from './blocks.ts'

/** @throws Error when the marks are not there once each. */
export function writeSupport(present: string): string {
  return replacePart(present, 'support', [
    ...['| | built in, with the hash of every archive | for | default |', '| :-- | :-- | :-- | :-- |'],
    ...rows('crane', CRANE_RELEASE.known, defaultOf(INPUTS_OF['setup-crane']['crane-version'])),
    ...rows('helm', HELM_RELEASE.known, defaultOf(INPUTS_OF['setup-helm']['helm-version'])),
    '',
    `The oldest helm that is taken from PATH is 3.${oldestHelm3()}. The chart is ${defaultOf(INPUTS_OF['install-harbor']['chart-version'])} by default.`,
  ])
}

function rows(tool: string, known: KnownArchives, defaultVersion: string): string[] {
  return Object.entries(known).map(([version, archives]) => {
    const machines = Object.keys(archives).map((archive) => machineOf(archive, version))
    return `| ${tool} | ${version} | ${machines.join(', ')} | ${version === defaultVersion ? 'yes' : ''} |`
  })
}

/** `linux x86_64` from `go-containerregistry_Linux_x86_64.tar.gz`, `linux amd64` from `helm-v4.2.4-linux-amd64.tar.gz`. */
function machineOf(archive: string, version: string): string {
  const [system = '', ...machine] = archive
    .replace(/\.tar\.gz$/, '')
    .replace(`helm-${version}-`, '')
    .replace('go-containerregistry_', '')
    .split(/[_-]/)
  return `${system.toLowerCase()} ${machine.join('_')}`
}

function oldestHelm3(): number {
  return Array.from({ length: 100 }, (_, minor) => minor).findIndex((minor) => isUsableHelm(`v3.${minor}.0`))
}

function defaultOf(input: Input): string {
  if (input.required === true || input.default === undefined) throw new Error('an input without a default')
  return String(input.default)
}
