import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

export const ROOT = join(import.meta.dirname, '..', '..')

export interface ManifestInput {
  readonly description: string
  readonly required?: boolean
  readonly default?: string
}

export interface ManifestStep {
  readonly id?: string
  readonly name?: string
  readonly if?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, string>>
}

/** An action.yml, as far as the tests look at it. */
export interface Manifest {
  readonly name: string
  readonly description: string
  readonly inputs?: Readonly<Record<string, ManifestInput>>
  readonly outputs?: Readonly<Record<string, { readonly description: string; readonly value?: string }>>
  readonly runs: {
    readonly using: string
    readonly main?: string
    readonly post?: string
    readonly steps?: readonly ManifestStep[]
  }
}

/** @param path relative to the repository: '' for the root action. */
export function readManifest(path: string): Manifest {
  return parse(readFileSync(join(ROOT, path, 'action.yml'), 'utf8')) as Manifest
}

/** Paths of the single actions, as in `actions/login`. */
export function singleActions(): string[] {
  return readdirSync(join(ROOT, 'actions')).map((name) => `actions/${name}`)
}
