/** What `npm run bench` measures: every case has the same form, and `cases.ts` lists them. */

export type Unit = 'ms' | 'bytes' | 'count'

/** Something that is measured of every run, where less is better. */
export interface Metric {
  /** Its key in a sample. */
  readonly id: string
  readonly title: string
  readonly unit: Unit
}

/** Usual metrics of a process. */
export const WALL: Metric = { id: 'wallMs', title: 'time', unit: 'ms' }
export const PEAK: Metric = { id: 'peakBytes', title: 'peak memory', unit: 'bytes' }

/** One run of one contender: a number for every metric of its case, in the metric's unit. */
export type Sample = Readonly<Record<string, number>>

/** One way to do the work of a case. */
export interface Contender {
  readonly name: string
  /** What is run, as a reader may repeat it: without paths and ports of this machine (`shownCommands`). */
  readonly command: string
  /** Ours are compared with every contender that is not. */
  readonly isOurs: boolean
  /**
   * Does the work once and measures it. What has to be there before or has to go afterwards is not in the sample.
   *
   * @param round 0 is the warm-up, whose sample is dropped.
   * @throws Error when the work was not done: a failed run is no sample.
   */
  run(round: number): Promise<Sample>
}

/** A limit that the median has to keep. */
export interface Target {
  readonly metric: string
  /** Name of a contender. */
  readonly of: string
  /**
   * With names of contenders the limit is a ratio: to the one of them with the least median. Without them it is a value
   * of the metric.
   */
  readonly against?: readonly string[]
  readonly atMost: number
}

/** A contender that cannot be run here. */
export interface Skipped {
  readonly name: string
  readonly reason: string
}

export interface PreparedCase {
  readonly contenders: readonly Contender[]
  readonly targets: readonly Target[]
  readonly skipped?: readonly Skipped[]
  close(): Promise<void>
}

export interface BenchOptions {
  /** Small sizes: whether everything works, and nothing about speed. */
  readonly isQuick: boolean
}

export interface BenchCase {
  /** For `--only`; words with hyphens. */
  readonly name: string
  readonly title: string
  /** What is done, with sizes; a paragraph of Markdown. */
  readonly about: string
  /** At least one; the first one decides which contender is the fastest. */
  readonly metrics: readonly Metric[]
  /** More than the usual number, for what is short and noisy. */
  readonly rounds?: number
  prepare(options: BenchOptions): Promise<PreparedCase>
}

/** What came out of a case. */
export interface CaseResult extends Pick<BenchCase, 'name' | 'title' | 'about' | 'metrics'> {
  /** In the order in which they ran, with one sample for every round. */
  readonly rows: readonly (Pick<Contender, 'name' | 'command' | 'isOurs'> & {
    readonly samples: readonly Sample[]
  })[]
  readonly targets: readonly Target[]
  readonly skipped: readonly Skipped[]
}
