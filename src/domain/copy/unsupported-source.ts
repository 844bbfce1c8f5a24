import { formatReference, type Reference } from '../oci/reference.ts'

/** How an image gets out of podman's and buildah's store into a file that is read here. */
export function podmanAdvice(name: string): string {
  return `run podman save --format oci-archive -o image.tar ${name} first, then write oci-archive:image.tar`
}

/**
 * Transports of skopeo and related tools, the part before the colon (containers-transports(5), and `nix`
 * of nix2container), that are not supported here. None of them is the name of an official image of Docker Hub.
 */
const UNSUPPORTED_TRANSPORTS: Readonly<Record<string, string>> = {
  'containers-storage': 'the store of podman, buildah and CRI-O',
  dir: "skopeo's directory form",
  ostree: 'an OSTree repository',
  sif: 'a Singularity image',
  tarball: 'a root file system in a tar',
  atomic: 'an image stream of OpenShift',
  nix: "nix2container's form",
}

/** Spellings of other tools by the beginning of the text, and the transport that is used here. */
const OTHER_SPELLINGS: readonly { readonly beginning: string; readonly transport: string }[] = [
  { beginning: 'oci-layout://', transport: 'oci:' },
  { beginning: 'ocidir://', transport: 'oci:' },
  { beginning: 'oci-dir:', transport: 'oci:' },
  { beginning: 'oci-layout:', transport: 'oci:' },
  { beginning: 'docker-image://', transport: '' },
]

/**
 * Refuses a transport that is not supported. It is never taken for a name and a tag, which would be looked
 * for in Docker Hub.
 *
 * @throws Error that says what to do instead, without naming an input.
 */
export function requireSupportedTransport(text: string): void {
  const spelling = OTHER_SPELLINGS.find(({ beginning }) => text.startsWith(beginning))
  if (spelling !== undefined) {
    const { beginning, transport } = spelling
    throw new Error(
      `"${text}": ${beginning} is not supported; write ${transport}${text.slice(beginning.length)}`,
    )
  }
  const transport = text.slice(0, Math.max(text.indexOf(':'), 0))
  if (!Object.hasOwn(UNSUPPORTED_TRANSPORTS, transport)) return
  const rest = text.slice(transport.length + 1)
  const advice =
    transport === 'containers-storage'
      ? podmanAdvice(withoutStore(rest) || 'NAME')
      : `run skopeo copy ${text} oci:image first, then write oci:image`
  throw new Error(
    `"${text}" names the transport ${transport}: (${UNSUPPORTED_TRANSPORTS[transport]}), which is not supported; ${advice}`,
  )
}

/** `[driver@path]name` of containers-storage: the name. */
function withoutStore(rest: string): string {
  return rest.replace(/^\[[^\]]*\]/, '')
}

/**
 * podman and buildah name an image that was built here `localhost/name`. No registry answers at a host of that name
 * without a port, and crane takes `localhost` for the owner of a repository in Docker Hub.
 *
 * @throws Error that says what to do instead, without naming an input.
 */
export function requireNoPodmanName(reference: Reference): void {
  if (reference.host?.toLowerCase() !== 'localhost') return
  const text = formatReference(reference)
  throw new Error(
    `"${text}" is the name that podman and buildah give to an image on this machine, and their store is not supported; ${podmanAdvice(text)}. For an image of the Docker daemon write docker-daemon:${text}, for a registry on this machine its port, as in localhost:5000/${reference.path}`,
  )
}
