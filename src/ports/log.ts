import type { ColoredLead } from '../domain/report/log-color.ts'

/** The job log. Every text is escaped by the adapter, so foreign text can be passed as it is. */
export interface Log {
  /** @param lead its beginning, of our own words, that is shown in a colour. */
  info(line: string, lead?: ColoredLead): void
  warning(line: string): void
  debug(line: string): void
}
