/** A way to write where an image is, other than by its registry: `oci-archive:image.tar`. */
interface Transport {
  /** Before the colon: skopeo's name for it. */
  readonly prefix: string
  /** In the log, and what a path turns out to be. */
  readonly kind: string
  /** Of what is there, in a message. */
  readonly title: string
  /** A path follows; else the name of an image in a store of this machine, which is saved into a file first. */
  readonly needsPath: boolean
}

/** All that is supported. A store needs its port in the wiring, which the compiler asks for; a file needs to be recognised. */
export const TRANSPORTS = [
  {
    prefix: 'docker-daemon',
    kind: 'docker-daemon',
    title: 'the local Docker daemon',
    needsPath: false,
  },
  { prefix: 'oci', kind: 'oci-layout', title: 'an OCI layout directory', needsPath: true },
  { prefix: 'oci-archive', kind: 'oci-archive', title: 'an OCI archive', needsPath: true },
  { prefix: 'docker-archive', kind: 'docker-archive', title: 'an archive of docker save', needsPath: true },
] as const satisfies readonly Transport[]

type Supported = (typeof TRANSPORTS)[number]

export type StoreTransport = Extract<Supported, { needsPath: false }>
export type FileTransport = Extract<Supported, { needsPath: true }>

/** A store of images on this machine. */
export type StoreKind = StoreTransport['kind']

/** The form of an image on disk. */
export type ImageFileKind = FileTransport['kind']

/** The transport before the colon; undefined for every other text. */
export function findTransport(prefix: string): StoreTransport | FileTransport | undefined {
  return TRANSPORTS.find((transport) => transport.prefix === prefix)
}

/** How messages call what is there. */
export function titleOf(kind: StoreKind | ImageFileKind): string {
  return transportOf(kind).title
}

/** `oci` of an `oci-layout`. */
export function prefixOf(kind: StoreKind | ImageFileKind): string {
  return transportOf(kind).prefix
}

function transportOf(kind: StoreKind | ImageFileKind): Supported {
  const found = TRANSPORTS.find((transport) => transport.kind === kind)
  if (found === undefined) throw new Error(`${kind} is not a transport`)
  return found
}
