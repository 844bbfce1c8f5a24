/**
 * When the support of each version of a distribution ends: the last day (UTC, ISO 8601) on which everyone gets its security
 * updates without a subscription. So Debian's date is that of its LTS, whose updates come from Debian's own archive and are
 * in the lists that Trivy reads; a paid support after it is `extended`.
 *
 * Put together on 2026-11-29 from https://endoflife.date, which names the page of each vendor, and compared with the tables
 * of Trivy (pkg/detector/ospkg). Of two dates the later one is here: an end that has not come yet must not stop an image.
 * Where a vendor names a month, its last day is taken.
 */

/** The end; with extended support two of them. `never`: no end has been published. */
type Ends = string | readonly [end: string, extendedEnd: string] | 'never'

export interface Distribution {
  readonly name: string
  /** What distinguishes the versions that the table has: `12` of Debian, `3.20` of Alpine. */
  readonly versionParts: 1 | 2
  /** Where the ends come from. */
  readonly source: string
  /** By version, the oldest first. Empty for a distribution without versions, whose packages are always the newest. */
  readonly ends: ReadonlyMap<string, Ends>
  /** What the second date of a version is called; absent where the vendor sells no such support. */
  readonly extended?: string
  /** Trivy does not know the fixes of the extended support, and what it lists may lack some. */
  readonly areExtendedFixesUnknown?: true
  /** Trivy has no list of vulnerabilities of its packages, however well it is supported. */
  readonly isUnknownToTrivy?: true
}

const ENDOFLIFE = 'https://endoflife.date'

/** Which distributions Trivy looks at, and which of them have no versions. */
const COVERAGE = 'https://trivy.dev/v0.61/docs/coverage/os'

function rolling(name: string): Distribution {
  return { name, versionParts: 1, source: COVERAGE, ends: new Map() }
}

/** A table that is written as words: a version and its ends. The keys of an object would be put into another order. */
function parseEnds(lines: string): ReadonlyMap<string, Ends> {
  return new Map(
    lines
      .trim()
      .split('\n')
      .map((line): [string, Ends] => {
        const [version = '', end = '', extendedEnd] = line.trim().split(' ')
        return [version, extendedEnd === undefined ? end : [end, extendedEnd]]
      }),
  )
}

/** By the `ID` of its os-release. */
export const DISTRIBUTIONS = {
  alpine: {
    name: 'Alpine',
    versionParts: 2,
    source: `${ENDOFLIFE}/alpine-linux`,
    ends: parseEnds(`
      2.1 2012-11-01
      2.2 2013-05-01
      2.3 2013-11-01
      2.4 2014-05-01
      2.5 2014-11-01
      2.6 2015-05-01
      2.7 2015-11-01
      3.0 2016-05-01
      3.1 2016-11-01
      3.2 2017-05-01
      3.3 2017-11-01
      3.4 2018-05-01
      3.5 2018-11-01
      3.6 2019-05-01
      3.7 2019-11-01
      3.8 2020-05-01
      3.9 2020-11-01
      3.10 2021-05-01
      3.11 2021-11-01
      3.12 2022-05-01
      3.13 2022-11-01
      3.14 2023-05-01
      3.15 2023-11-01
      3.16 2024-05-23
      3.17 2024-11-22
      3.18 2025-05-09
      3.19 2025-11-01
      3.20 2026-04-01
      3.21 2026-11-01
      3.22 2027-05-01
      3.23 2027-11-01
      3.24 2028-06-01
    `),
  },
  debian: {
    name: 'Debian',
    versionParts: 1,
    source: 'https://wiki.debian.org/LTS',
    extended: 'ELTS of Freexian',
    areExtendedFixesUnknown: true,
    ends: parseEnds(`
      5 2012-02-06
      6 2016-02-29
      7 2018-05-31 2020-06-30
      8 2020-06-30 2025-06-30
      9 2022-06-30 2027-06-30
      10 2024-06-30 2029-06-30
      11 2026-08-31 2031-06-30
      12 2028-06-30 2033-06-30
      13 2030-06-30 2035-06-30
    `),
  },
  ubuntu: {
    name: 'Ubuntu',
    versionParts: 2,
    source: `${ENDOFLIFE}/ubuntu`,
    extended: 'Ubuntu Pro (ESM)',
    ends: parseEnds(`
      12.04 2017-04-30 2019-04-30
      12.10 2014-05-16
      13.04 2014-01-27
      13.10 2014-07-17
      14.04 2019-04-30 2024-04-30
      14.10 2015-07-23
      15.04 2016-02-04
      15.10 2016-07-28
      16.04 2021-04-30 2026-04-30
      16.10 2017-07-20
      17.04 2018-01-13
      17.10 2018-07-19
      18.04 2023-05-31 2028-04-30
      18.10 2019-07-18
      19.04 2020-01-23
      19.10 2020-07-17
      20.04 2025-05-31 2030-04-30
      20.10 2021-07-22
      21.04 2022-01-20
      21.10 2022-07-14
      22.04 2027-04-30 2032-04-30
      22.10 2023-07-20
      23.04 2024-01-25
      23.10 2024-07-12
      24.04 2029-05-31 2034-04-30
      24.10 2025-07-10
      25.04 2026-01-17
      25.10 2026-07-31
      26.04 2031-05-31 2036-04-30
    `),
  },
  rhel: {
    name: 'Red Hat Enterprise Linux',
    versionParts: 1,
    source: `${ENDOFLIFE}/rhel`,
    extended: 'the ELS add-on of Red Hat',
    ends: parseEnds(`
      4 2012-02-29 2017-03-31
      5 2017-03-31 2020-11-30
      6 2020-11-30 2024-06-30
      7 2024-06-30 2029-05-31
      8 2029-05-31 2033-05-31
      9 2032-05-31 2036-05-31
      10 2035-05-31 2039-05-31
    `),
  },
  centos: {
    name: 'CentOS Linux',
    versionParts: 1,
    source: `${ENDOFLIFE}/centos`,
    ends: parseEnds(`
      5 2017-03-31
      6 2020-11-30
      7 2024-06-30
      8 2021-12-31
    `),
  },
  'centos-stream': {
    name: 'CentOS Stream',
    versionParts: 1,
    source: `${ENDOFLIFE}/centos-stream`,
    isUnknownToTrivy: true,
    ends: parseEnds(`
      8 2024-05-31
      9 2027-05-31
      10 2030-05-31
    `),
  },
  almalinux: {
    name: 'AlmaLinux',
    versionParts: 1,
    source: `${ENDOFLIFE}/almalinux`,
    ends: parseEnds(`
      8 2029-03-31
      9 2032-05-31
      10 2035-05-31
    `),
  },
  rocky: {
    name: 'Rocky Linux',
    versionParts: 1,
    source: `${ENDOFLIFE}/rocky-linux`,
    ends: parseEnds(`
      8 2029-05-31
      9 2032-05-31
      10 2035-05-31
    `),
  },
  ol: {
    name: 'Oracle Linux',
    versionParts: 1,
    source: `${ENDOFLIFE}/oracle-linux`,
    extended: 'the Extended Support of Oracle',
    ends: parseEnds(`
      5 2017-12-31
      6 2021-03-31 2024-12-31
      7 2024-12-31 2028-06-30
      8 2029-07-31 2031-07-31
      9 2032-07-31 2034-06-30
      10 2035-06-30
    `),
  },
  amzn: {
    name: 'Amazon Linux',
    versionParts: 1,
    source: `${ENDOFLIFE}/amazon-linux`,
    ends: parseEnds(`
      1 2023-12-31
      2 2026-06-30
      2023 2029-06-30
    `),
  },
  fedora: {
    name: 'Fedora',
    versionParts: 1,
    source: `${ENDOFLIFE}/fedora`,
    isUnknownToTrivy: true,
    ends: parseEnds(`
      35 2022-12-13
      36 2023-05-16
      37 2023-12-05
      38 2024-05-21
      39 2024-11-26
      40 2025-05-13
      41 2025-12-15
      42 2026-05-27
      43 2026-12-09
      44 2027-06-02
    `),
  },
  sles: {
    name: 'SUSE Linux Enterprise Server',
    versionParts: 2,
    source: 'https://www.suse.com/lifecycle',
    extended: 'LTSS of SUSE',
    ends: parseEnds(`
      11.3 2016-01-31 2019-01-30
      11.4 2019-03-31 2022-03-31
      12 2016-06-30 2019-07-01
      12.1 2017-05-31 2020-05-31
      12.2 2018-03-31 2021-03-31
      12.3 2019-06-30 2022-06-30
      12.4 2020-06-30 2023-06-30
      12.5 2024-10-31 2027-10-31
      15 2019-12-31 2022-12-31
      15.1 2021-01-31 2024-01-31
      15.2 2021-12-31 2024-12-31
      15.3 2022-12-31 2025-12-31
      15.4 2023-12-31 2026-12-31
      15.5 2024-12-31 2027-12-31
      15.6 2025-12-31 2028-12-31
      15.7 2031-07-31 2034-07-31
    `),
  },
  'opensuse-leap': {
    name: 'openSUSE Leap',
    versionParts: 2,
    source: 'https://en.opensuse.org/Lifetime',
    ends: parseEnds(`
      42.1 2017-05-17
      42.2 2018-01-26
      42.3 2019-07-01
      15.0 2019-12-03
      15.1 2021-02-02
      15.2 2022-01-04
      15.3 2022-12-31
      15.4 2023-12-07
      15.5 2024-12-31
      15.6 2026-04-30
      16.0 2027-10-31
    `),
  },
  'opensuse-tumbleweed': rolling('openSUSE Tumbleweed'),
  photon: {
    name: 'Photon OS',
    versionParts: 2,
    source: `${ENDOFLIFE}/photon`,
    ends: parseEnds(`
      1.0 2022-02-28
      2.0 2022-12-31
      3.0 2025-10-02
      4.0 2027-10-11
      5.0 never
    `),
  },
  mariner: {
    name: 'CBL-Mariner',
    versionParts: 2,
    source: `${ENDOFLIFE}/azure-linux`,
    ends: parseEnds(`
      1.0 2023-08-31
      2.0 2025-07-31
    `),
  },
  azurelinux: {
    name: 'Azure Linux',
    versionParts: 2,
    source: `${ENDOFLIFE}/azure-linux`,
    ends: parseEnds(`
      3.0 2027-08-31
    `),
  },
  wolfi: rolling('Wolfi'),
  chainguard: rolling('Chainguard OS'),
  minimos: rolling('MinimOS'),
  echo: rolling('Echo'),
  arch: { ...rolling('Arch Linux'), isUnknownToTrivy: true },
} as const satisfies Readonly<Record<string, Distribution>>

export type DistributionId = keyof typeof DISTRIBUTIONS

export const DISTRIBUTION_IDS = Object.keys(DISTRIBUTIONS) as readonly DistributionId[]

/** Those that have a support after their end, which `os-extended-support` can name. */
export const EXTENDABLE_IDS: readonly DistributionId[] = DISTRIBUTION_IDS.filter(
  (id) => distributionOf(id).extended !== undefined,
)

export function distributionOf(id: DistributionId): Distribution {
  return DISTRIBUTIONS[id]
}

/** undefined for one that the table does not know. */
export function findDistribution(id: string): Distribution | undefined {
  const known = DISTRIBUTION_IDS.find((candidate) => candidate === id)
  return known === undefined ? undefined : distributionOf(known)
}
