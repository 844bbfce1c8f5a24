/** The job log. Every text is escaped by the adapter, so foreign text can be passed as it is. */
export interface Log {
  info(line: string): void
  warning(line: string): void
  debug(line: string): void
}
