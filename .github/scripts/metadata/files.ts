/** Every file that is generated from src/metadata, wholly or in parts. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type ActionName, INPUTS_OF } from '../../../src/metadata/actions.ts'
import { CALLED_WORKFLOWS } from '../../../src/metadata/published/called-workflows.ts'
import { renderAction, renderComposite } from './action-file.ts'
import { writeQuotes } from './quotes.ts'
import { renderReference } from './reference.ts'
import { readPublication, textsWithOtherTag, writeMajorTags } from './repository.ts'
import { writeRights } from './rights.ts'
import { writeSupport } from './support.ts'
import { writeBootstrap, writeBootstrapHarbor, writeCalledWorkflow } from './workflow-file.ts'

export interface GeneratedFile {
  readonly path: string
  /** What it should say; what is not generated of it stays as it is. */
  readonly write: (present: string, root: string) => string
}

/** `push-and-scan` is in two forms of its own; the others are in `actions/`, in the order of the alphabet. */
const SINGLE = (Object.keys(INPUTS_OF) as ActionName[])
  .filter((name) => name !== 'push-and-scan')
  .toSorted()
  .map((name) => ({ name, folder: `actions/${name}` }))

const IN_ONE_PROCESS =
  'Use this form on GitHub Enterprise Server, Forgejo, Gitea and act; on github.com push-and-scan/action.yml does the same as a row of small actions.'

const AS_A_ROW =
  'Use this form on github.com, whose runners know `uses: $/path` (2.336.0 or later); elsewhere the action.yml in the root does the same in one process.'

/** Documents that quote examples. */
export const QUOTING = ['attestation', 'images', 'promotion', 'recheck'].map((name) => `docs/${name}.md`)

export const GENERATED_FILES: readonly GeneratedFile[] = [
  { path: 'action.yml', write: () => renderAction('push-and-scan', { root: '', note: IN_ONE_PROCESS }) },
  { path: 'push-and-scan/action.yml', write: () => renderComposite(AS_A_ROW) },
  ...SINGLE.map(({ name, folder }) => ({
    path: `${folder}/action.yml`,
    write: () => renderAction(name, { root: '../../' }),
  })),
  ...Object.entries(CALLED_WORKFLOWS).map(([name, workflow]) => ({
    path: `.github/workflows/${name}.yml`,
    write: (present: string) => writeCalledWorkflow(present, workflow),
  })),
  { path: '.github/workflows/bootstrap.yml', write: writeBootstrap },
  { path: '.github/workflows/bootstrap-harbor.yml', write: writeBootstrapHarbor },
  { path: 'docs/rights.md', write: writeRights },
  { path: 'docs/support.md', write: writeSupport },
  {
    path: 'docs/reference.md',
    write: (_present, root) =>
      renderReference([{ name: 'push-and-scan', folder: 'push-and-scan' }, ...SINGLE], readPublication(root)),
  },
  ...QUOTING.map((path) => ({ path, write: writeQuotes })),
]

/** Writes what differs; returns its paths. */
export function writeGeneratedFiles(root: string): string[] {
  // First, because documents quote examples.
  const tagged = writeMajorTags(root)
  const generated = GENERATED_FILES.flatMap(({ path, write }) => {
    const present = read(root, path)
    const wanted = write(present, root)
    if (wanted === present) return []
    // A new action has no folder yet.
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), wanted)
    return [path]
  })
  return [...tagged, ...generated]
}

/** The files that `npm run metadata` would change. */
export function differingFiles(root: string): string[] {
  const generated = GENERATED_FILES.flatMap(({ path, write }) => {
    const present = read(root, path)
    return write(present, root) === present ? [] : [path]
  })
  return [...textsWithOtherTag(root), ...generated]
}

function read(root: string, path: string): string {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return ''
  }
}
