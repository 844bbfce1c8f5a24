import { UserError } from '../errors.ts'
import type { ChildPurpose } from '../process/environment.ts'

/** A program that is installed from the archives of its releases. */

/** As Node calls it: `process.platform` and `process.arch`. */
export interface Machine {
  readonly platform: string
  readonly arch: string
}

/** What is asked for: the inputs `NAME-version`, `NAME-sha256`, `NAME-url`, complete. */
export interface ToolRequest {
  /** With a leading `v`. */
  readonly version: string
  /** 64 hex digits in lower case, or '' to use the table of known archives. */
  readonly sha256: string
  /** With the placeholders `{version}` and `{archive}`. */
  readonly urlTemplate: string
}

/** SHA-256 of the archives, in lower case, by release tag and name of the archive. */
export type KnownArchives = Readonly<Record<string, Readonly<Record<string, string>>>>

/** What a tool publishes, and how its versions are read. */
export interface ToolRelease {
  /** Of the program, in the names of inputs, in the tool cache: `crane`. */
  readonly name: string
  /** What is not here needs `NAME-sha256`. */
  readonly known: KnownArchives
  /** A template, where `NAME-url` is not set. */
  readonly defaultUrl: string
  /** Where the hash of an archive is published, as a part of a sentence. */
  readonly checksums: (archive: string) => string
  /** The archive (.tar.gz) for a machine and the path of the program in it; undefined when there is none. */
  readonly archive: (
    version: string,
    machine: Machine,
  ) => { readonly name: string; readonly program: string } | undefined
  /** Arguments with which the program prints its version and nothing else. */
  readonly versionArguments: readonly string[]
  readonly purpose: ChildPurpose
  /** With a leading `v`. @throws Error for anything that is not a version. */
  readonly parseVersion: (text: string) => string
  /** Whether a version that is on PATH does when another one is asked for. */
  readonly isUsable: (found: string, wanted: string) => boolean
}

/** What to download, what its hash must be, and where the program is in it. */
export interface ToolDownload {
  readonly url: string
  readonly archive: string
  readonly sha256: string
  /** Path of the program in the archive. */
  readonly program: string
}

/**
 * What to download.
 *
 * @throws UserError when there is none for the machine, or no hash to verify it with: an archive that cannot be verified is
 *   refused.
 */
export function planDownload(release: ToolRelease, request: ToolRequest, machine: Machine): ToolDownload {
  const { name, known } = release
  const { version } = request
  const found = release.archive(version, machine)
  if (found === undefined) {
    throw new UserError(
      `there is no release of ${name} for ${machine.platform} on ${machine.arch}; put ${name} on PATH before this step`,
    )
  }
  const archive = found.name
  const sha256 = request.sha256 || known[version]?.[archive]
  if (sha256 === undefined) {
    const verifiable = Object.keys(known).filter(
      (each) => known[each]?.[release.archive(each, machine)?.name ?? ''] !== undefined,
    )
    throw new UserError(
      `${archive} of ${name} ${version} cannot be verified: its SHA-256 is unknown. Set "${name}-sha256" ` +
        `(from ${release.checksums(archive)}), or use ${verifiable.join(' or ') || `a ${name} that is on PATH`}`,
    )
  }
  const url = request.urlTemplate.replaceAll('{version}', version).replaceAll('{archive}', archive)
  return { url, archive, sha256: sha256.toLowerCase(), program: found.program }
}
