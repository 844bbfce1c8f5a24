import type { StoreKind } from '../domain/copy/transport.ts'

/** A store of images on this machine. */
export interface ImageStore {
  /** Writes an image into a file, whose content says of which form it is; returns its path. */
  save(name: string): Promise<string>
}

/** The local Docker daemon, through the docker command line tool. */
export interface DockerDaemon extends ImageStore {
  /** undefined: there is no docker to ask. */
  hasImage(name: string): Promise<boolean | undefined>
}

/** The stores by the kind of a source. A name without a registry is looked for in the Docker daemon. */
export type ImageStores = Readonly<Record<StoreKind, ImageStore>> & {
  readonly 'docker-daemon': DockerDaemon
}
