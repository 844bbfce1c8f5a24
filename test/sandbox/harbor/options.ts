import type { WireFinding } from './findings.ts'

export interface StartOptions {
  /** A real crane; it stores manifests and blobs. */
  readonly cranePath: string
  /** Name in `url` and in Harbor's external URL; the server listens on 127.0.0.1 whatever it is. Default 127.0.0.1. */
  readonly hostname?: string
  /** Default: a free one. */
  readonly port?: number
  /** PEM texts; with them Harbor speaks HTTPS. */
  readonly tls?: { readonly key: string; readonly cert: string }
  /** Harbor's external URL when it is not `url`: a proxy in front that was set up wrongly. */
  readonly externalUrl?: string
  /** What Harbor says its version is; by default that it is this sandbox. */
  readonly version?: string
  /** What a wrong password costs on the server; about 1500 in a real Harbor, 0 here. */
  readonly wrongPasswordDelayMs?: number
  /** True: HEAD /projects asks for the right to read the project, as later versions do; false: any login. */
  readonly headProjectNeedsRead?: boolean
  /**
   * True: one scan report per digest for the whole Harbor, as in a real one, so that the same image pushed to
   * a second repository already has a scan there. False keeps the repositories of one sandbox apart.
   */
  readonly shareReports?: boolean
  /**
   * True: a sigstore bundle is an accessory of the type `signature.cosign`, whatever it says, as from 2.15 on; false: one of
   * the type `subject.accessory`, as in 2.14.
   */
  readonly bundlesAreSignatures?: boolean
  /** True: only an administrator may create projects (`project_creation_restriction`); false: every user. */
  readonly onlyAdminsCreateProjects?: boolean
  /** True: only the administrator may list the labels of the system. In the source of Harbor every login may. */
  readonly hidesSystemLabels?: boolean
}

export interface ProjectOptions {
  readonly name: string
  readonly public?: boolean
  readonly autoScan?: boolean
  readonly autoSbom?: boolean
  /** The lowest severity that may not be pulled, in lower case: turns on "prevent vulnerable images". */
  readonly preventVulnerable?: 'none' | 'low' | 'medium' | 'high' | 'critical'
  /** Default -1: no limit. */
  readonly quotaBytes?: number
  /** Harbor caches another registry in it. */
  readonly proxyCache?: true
  /** Nothing without a signature may be pulled. */
  readonly cosignPolicy?: true
  readonly allowlist?: Allowlist | readonly string[]
  /** Absent as in a new project: the system's list holds. */
  readonly reuseSystemAllowlist?: boolean
  /** What scans find that no script speaks of. Default: the seven recorded findings. */
  readonly findings?: 'recorded' | 'clean' | readonly WireFinding[]
}

export interface Allowlist {
  readonly cves: readonly string[]
  /** Seconds since 1970. */
  readonly expiresAt?: number
}

/** `full` and `push-only` are the robots of the recordings; else lines of `resource:action`. */
export type Access = 'full' | 'push-only' | readonly string[]

export interface RobotOptions {
  /** A robot of the whole system when absent. */
  readonly project?: string
  readonly name: string
  readonly access: Access
  /** Of a robot of the system: what it may do in single projects; else `access` holds for every project. */
  readonly projects?: Readonly<Record<string, Access>>
  readonly disabled?: boolean
  /** Seconds since 1970; default -1, never. */
  readonly expiresAt?: number
  /** Default: random. */
  readonly secret?: string
}

/** What a user is in a project, in the words of Harbor's source. */
export type ProjectRole = 'projectAdmin' | 'maintainer' | 'developer' | 'guest'

/** A user with a password in Harbor's own database. */
export interface UserOptions {
  readonly name: string
  readonly roles?: Readonly<Record<string, ProjectRole>>
  /** An administrator of the whole system beside `admin`. */
  readonly isAdmin?: boolean
}

/** How one run of the scanner on one image goes. Times are the least ones. */
export type ScanOutcome = ScanTimes &
  (
    | {
        readonly outcome: 'success'
        readonly findings?: readonly WireFinding[] | ((run: ScanRunContext) => readonly WireFinding[])
        /** Of an SBOM: the operating system that it names, in Trivy's words; none without it. */
        readonly system?: { readonly name: string; readonly version: string }
      }
    /** `log` is the scanner's message; Harbor shows it at the end of the log alone. */
    | { readonly outcome: 'error'; readonly log?: string }
    | { readonly outcome: 'stopped' }
    /** Stays Running. */
    | { readonly outcome: 'never' }
    | { readonly outcome: 'pending-forever' }
    /** Harbor accepts the scan, and nothing ever shows it. */
    | { readonly outcome: 'no-overview' }
    /** Success in the overview, `{}` as the report; `findings` are what the overview counts. */
    | { readonly outcome: 'success-empty-report'; readonly findings?: readonly WireFinding[] }
  )

export type ScannerCondition = 'healthy' | 'unhealthy' | 'disabled' | 'missing'

export interface ScanTimes {
  readonly pendingMs?: number
  readonly runningMs?: number
  /** Stays Pending until the artifact was read this often: makes the state sure to be seen. */
  readonly pendingReads?: number
  readonly runningReads?: number
  /** Seconds between start and end in the report; the scans here are shorter than any real one. */
  readonly reportedSeconds?: number
}

export interface ScanRunContext {
  /** `project/name`. */
  readonly repository: string
  readonly digest: string
  /** `os/architecture[/variant]`. */
  readonly platform: string
  /** 0 for the first scan of this image. */
  readonly run: number
}

/** Outcomes of the runs of each image in turn; the last one holds for every further run. */
export type ScanScript = readonly ScanOutcome[]

export interface ImmutableRuleOptions {
  readonly project: string
  /** Doublestar patterns. */
  readonly repository: string
  readonly tag: string
}
