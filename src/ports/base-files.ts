/**
 * Reads a file of the repository as it is without the change that the run is about.
 *
 * @throws Error that says why not.
 */
export type ReadBaseFile = (path: string) => Promise<string>
