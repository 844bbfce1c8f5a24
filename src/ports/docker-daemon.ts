/** The local Docker daemon, through the docker command line tool. */
export interface DockerDaemon {
  /** undefined: there is no docker to ask. */
  hasImage(name: string): Promise<boolean | undefined>
  /** `docker save` into a file; returns its path. */
  save(name: string): Promise<string>
}
