import type { HashText } from '../../domain/attestation/verdict.ts'
import { errorMessage } from '../../domain/errors.ts'
import { describeMove, type PolicyOrigin } from '../../domain/policy/origin.ts'
import type { LoadedPolicy, PolicyDocument } from '../../domain/policy/policy.ts'
import {
  formatPolicyReference,
  parsePolicyReference,
  type RepositoryReference,
} from '../../domain/policy/reference.ts'
import type { CommittedFile, RepositoryFiles } from '../../ports/github.ts'
import type { InputFiles, InputForm } from '../form.ts'

/** Reads the text of a policy. @throws Error that says what is wrong with it. */
export type ParsePolicyFile = (file: {
  readonly source: string
  readonly text: string
}) => Promise<PolicyDocument>

/** What a policy is read with. */
export interface PolicyReader {
  readonly files: InputFiles
  readonly repositories: RepositoryFiles
  readonly parseFile: ParsePolicyFile
  readonly hash: HashText
  readonly warn: (line: string) => void
}

/**
 * `policy`; undefined when it was not given, and for one that cannot be read, which is a problem of the input: without
 * it nothing is judged.
 */
export async function readPolicy(
  form: InputForm<'policy'>,
  reader: PolicyReader,
): Promise<LoadedPolicy | undefined> {
  const text = form.text('policy')
  if (text === '') return undefined
  try {
    const reference = parsePolicyReference(text)
    const source = formatPolicyReference(reference)
    const { text: content, ...place } = await readReference(reference, reader)
    // Its digest would be that of another file.
    if (content.includes('\ufffd')) throw new Error('it is not text in UTF-8')
    const origin: PolicyOrigin = { source, ...place, sha256: reader.hash(content) }
    const document = await reader.parseFile({ source, text: content })
    const moved = describeMove(origin)
    if (moved !== undefined) reader.warn(moved)
    return { document, origin }
  } catch (error) {
    form.problem('policy', `"${text}" could not be read: ${errorMessage(error)}`)
    return undefined
  }
}

type ReadPolicy = { readonly text: string } & Pick<PolicyOrigin, 'commit' | 'movedTo'>

async function readReference(
  reference: ReturnType<typeof parsePolicyReference>,
  { files, repositories }: PolicyReader,
): Promise<ReadPolicy> {
  switch (reference.kind) {
    case 'file':
      return { text: await files.readText(reference.path) }
    case 'base':
      return repositories.readBase(reference.path)
    case 'repository':
      return readRepository(reference, repositories)
  }
}

async function readRepository(
  reference: RepositoryReference,
  repositories: RepositoryFiles,
): Promise<ReadPolicy> {
  const { ref, commit } = reference
  const read = (revision: Parameters<RepositoryFiles['readAt']>[1]): Promise<CommittedFile> =>
    repositories.readAt(reference, revision)
  if (commit === undefined) return read({ kind: 'ref', name: ref ?? '' })
  const file = await read({ kind: 'commit', sha: commit })
  if (ref === undefined) return file
  const now = await repositories.fetchRef(reference, ref)
  return now === commit ? file : { ...file, movedTo: now }
}
