/** Reports as people meet them, for the eye and for comparison: `npm run samples` writes them as files. */

import { parseExceptionFile } from '../../src/adapters/files/exception-file.ts'
import { parsePolicyFile } from '../../src/adapters/files/policy-file.ts'
import type { PlatformBase } from '../../src/domain/base-image/base-image.ts'
import { allowlistExceptions } from '../../src/domain/harbor/allowlist.ts'
import type { Digest } from '../../src/domain/oci/digest.ts'
import { type AssembleInput, assembleReport } from '../../src/domain/report/assemble.ts'
import type { SourceLocation } from '../../src/domain/report/location.ts'
import type { CommentOrigin } from '../../src/domain/report/render/comment.ts'
import type { Report } from '../../src/domain/report/report.ts'
import type { Finding } from '../../src/domain/scan/finding.ts'
import type { PlatformScan } from '../../src/domain/scan/result.ts'
import type { Severity } from '../../src/domain/scan/severity.ts'
import { digestOf, overview, policy, scanResult, unfinished } from '../support/builders.ts'

export interface Sample {
  readonly name: string
  readonly report: Report
}

/** A run of a workflow, for the comment. */
export const ORIGIN: CommentOrigin = {
  marker: {
    key: 'library/shop/api release build',
    runId: 17_283_940_511,
    runAttempt: 1,
    runNumber: 412,
    sha: '4f2c9a7be01d3c5566778899aabbccddeeff0011',
  },
  runUrl: 'https://github.com/shop/api/actions/runs/17283940511',
}

export const LOCATION: SourceLocation = { path: 'build/Dockerfile', line: 14 }

export const AMD64 = 'linux/amd64'

type Row = readonly [
  id: string,
  severity: Severity,
  name: string,
  version: string,
  fixVersion: string,
  cvssScore: number,
  description: string,
]

const ROWS: readonly Row[] = [
  [
    'CVE-2026-21847',
    'critical',
    'openssl',
    '3.0.15-1~deb12u1',
    '3.0.17-1~deb12u2',
    9.8,
    'A crafted certificate overflows a buffer in the name constraint check of libssl.',
  ],
  [
    'CVE-2026-18803',
    'critical',
    'libexpat1',
    '2.5.0-1+deb12u1',
    '2.5.0-1+deb12u4',
    9.1,
    'An integer overflow while entity values are expanded.',
  ],
  [
    'CVE-2026-20114',
    'high',
    'openssl',
    '3.0.15-1~deb12u1',
    '3.0.17-1~deb12u1',
    8.1,
    'Use after free in the TLS session cache.',
  ],
  [
    'CVE-2026-19921',
    'high',
    'express',
    '4.18.2',
    '4.21.1',
    7.5,
    'A crafted path makes the router backtrack for seconds.',
  ],
  [
    'CVE-2026-17460',
    'high',
    'glibc',
    '2.36-9+deb12u9',
    '',
    7.8,
    'A race in the dynamic loader of setuid programs.',
  ],
  [
    'CVE-2026-16002',
    'high',
    'golang.org/x/net',
    'v0.21.0',
    'v0.38.0',
    7.5,
    'Unbounded memory for HTTP/2 CONTINUATION frames.',
  ],
  [
    'CVE-2026-15518',
    'medium',
    'curl',
    '7.88.1-10+deb12u8',
    '7.88.1-10+deb12u12',
    6.5,
    'Credentials of one host are sent to another after a redirect.',
  ],
  [
    'CVE-2026-14077',
    'medium',
    'zlib1g',
    '1:1.2.13.dfsg-1',
    '',
    5.9,
    'MiniZip trusts the length of a file name.',
  ],
  [
    'CVE-2026-13390',
    'medium',
    'express',
    '4.18.2',
    '4.20.0',
    5.3,
    'An open redirect for addresses with a backslash.',
  ],
  ['CVE-2026-11245', 'low', 'coreutils', '9.1-1', '', 3.3, 'sort reads one byte before the buffer.'],
  ['CVE-2026-10931', 'unknown', 'libtasn1-6', '4.19.0-2', '', 0, 'Not rated yet.'],
  ['CVE-2011-3374', 'negligible', 'apt', '2.6.1', '', 3.7, 'apt-key does not check a keyring well enough.'],
]

export function findingOf(
  [id, severity, name, version, fixVersion, score, description]: Row,
  platform = AMD64,
): Finding {
  return {
    id,
    package: name,
    version,
    fixVersion,
    severity,
    description,
    links: [`https://avd.aquasec.com/nvd/${id.toLowerCase()}`],
    platforms: [platform],
    ...(score === 0 ? {} : { cvssScore: score }),
  }
}

export const realistic = (platform = AMD64): Finding[] => ROWS.map((row) => findingOf(row, platform))

export function platformOf(
  platform: string,
  letter: string,
  findings: readonly Finding[],
  seconds = 12,
): PlatformScan {
  return {
    platform,
    digest: digestOf(letter),
    isComplete: true,
    overview: overview({ scanner: 'Trivy v0.68.1', durationSeconds: seconds }),
    findings,
  }
}

export function sample(name: string, input: Partial<AssembleInput>): Sample {
  return {
    name,
    report: assembleReport({
      generatedAt: '2026-11-24T09:45:00.000Z',
      harborUrl: 'https://harbor.example.com',
      host: 'harbor.example.com',
      repository: { project: 'library', name: 'shop/api' },
      digest: digestOf('a'),
      tags: ['4f2c9a7'],
      policy: policy(),
      scan: scanResult(),
      ...input,
    }),
  }
}

const IGNORE_FILE = [
  '# The API terminates no TLS itself; the gateway does',
  'CVE-2026-20114 exp:2027-03-31',
  'CVE-2026-17460 exp:2026-10-31 # waiting for Debian',
].join('\n')

export function failing(): Sample {
  return sample('failing', {
    scan: scanResult({ platforms: [platformOf(AMD64, 'a', realistic())] }),
    policy: policy({ maxFindings: { high: 1 } }),
    exceptions: [
      ...allowlistExceptions(
        { owner: 'project', ids: ['CVE-2026-16002'], expiresAt: '2027-01-31T00:00:00.000Z' },
        'library',
      ),
      ...parseExceptionFile({ path: '.trivyignore', text: IGNORE_FILE }),
    ],
  })
}

function newVersusBase(): Sample {
  const [critical, ...others] = realistic()
  const gone = findingOf([
    'CVE-2026-09914',
    'high',
    'sqlite3',
    '3.40.1-2',
    '3.40.1-2+deb12u1',
    7.3,
    'A heap overflow.',
  ])
  return sample('new-vs-base', {
    scan: scanResult({ platforms: [platformOf(AMD64, 'a', realistic())] }),
    base: {
      kind: 'scanned',
      name: 'main',
      digest: digestOf('e'),
      platforms: [{ platform: AMD64, findings: [...others, gone] }],
    },
    ...(critical === undefined ? {} : { tags: ['pr-318'] }),
  })
}

/** Deterministic, and as mixed as the report of a forgotten base image. */
export function fiveThousand(): Sample {
  const severities: readonly Severity[] = [
    'critical',
    'high',
    'high',
    'medium',
    'medium',
    'medium',
    'low',
    'low',
  ]
  const findings = Array.from({ length: 5000 }, (_, index) => {
    const library = index % 173
    const line = library % 17
    return findingOf([
      `CVE-2026-${String(30_000 + index)}`,
      severities[index % severities.length] ?? 'low',
      `lib-example-${library}`,
      `1.${line}.0`,
      index % 3 === 0 ? '' : `1.${line}.${(index % 5) + 1}`,
      ((index * 7) % 100) / 10,
      `Finding number ${index} of an image that has not been rebuilt for years.`,
    ])
  })
  return sample('five-thousand', { scan: scanResult({ platforms: [platformOf(AMD64, 'a', findings, 31)] }) })
}

export function threePlatforms(): Sample {
  const arm = realistic('linux/arm64').filter(({ package: name }) => name !== 'libexpat1')
  const s390x = realistic('linux/s390x').slice(0, 5)
  return sample('three-platforms', {
    scan: scanResult({
      platforms: [
        platformOf(AMD64, 'b', realistic(), 12),
        platformOf('linux/arm64', 'c', arm, 14),
        platformOf('linux/s390x', 'd', s390x, 41),
      ],
      skipped: ['b', 'c', 'd'].map((of, at) => ({
        digest: digestOf(String(at)),
        platform: 'unknown/unknown',
        reason: `attestation of ${digestOf(of)}`,
      })),
    }),
    policy: policy({ onlyFixable: true }),
    tags: ['v1.24.0', 'v1.24', 'v1', 'latest'],
  })
}

export function undecided(): Sample {
  return sample('undecided', {
    scan: scanResult({
      platforms: [
        platformOf(AMD64, 'b', realistic().slice(6)),
        {
          platform: 'linux/arm64',
          digest: digestOf('c'),
          isComplete: false,
          overview: unfinished('Running'),
          findings: [],
        },
      ],
      couldNotTell: [
        {
          kind: 'could-not-tell',
          platform: 'linux/arm64',
          message: 'no finished scan within 10 min; the last state was: Running',
        },
      ],
      waitedSeconds: 600,
    }),
    base: { kind: 'not-scanned', name: 'main', message: 'library/shop/api has no main' },
    notes: [
      'Harbor\'s CVE allowlist was left out: the robot lacks the permission "project: read" on library, which is optional. Add it to have the exceptions in that list counted, or set "harbor-allowlist" to false to end this note',
    ],
  })
}

/** A system past its end, beside one whose extended support counts: nothing was found, and that says little. */
export function pastItsEnd(): Sample {
  return sample('past-its-end', {
    policy: policy({ osSupport: 'fail', osExtendedSupport: ['ubuntu'] }),
    scan: scanResult({ platforms: [platformOf(AMD64, 'b', []), platformOf('linux/arm64', 'c', [])] }),
    systems: new Map([
      [digestOf('b'), { kind: 'distribution', id: 'debian', version: '9' }],
      [digestOf('c'), { kind: 'distribution', id: 'ubuntu', version: '20.04' }],
    ]),
  })
}

/** Nothing breaks a rule, and the job fails for exceptions that it could do without. */
export function unneeded(): Sample {
  const text = [
    'CVE-2026-20114 # in the gateway',
    'CVE-2019-8457',
    'CVE-2026-17460 exp:2026-10-31',
    'CVE-2026-20114',
  ].join('\n')
  return sample('unneeded', {
    policy: policy({ failOn: 'never' }),
    unusedExceptions: 'fail',
    scan: scanResult({ platforms: [platformOf(AMD64, 'a', realistic())] }),
    exceptions: parseExceptionFile({ path: '.trivyignore', text }),
  })
}

/** A finding of low severity that breaks the rules, because it is known to be exploited. */
export function exploited(): Sample {
  const dated = { kind: 'read', date: '2026-11-23T00:00:00.000Z' } as const
  const advisory = { ...findingOf(ROWS[3] as Row), id: 'GHSA-qw6h-vgh9-j6wx' }
  return sample('exploited', {
    scan: scanResult({ platforms: [platformOf(AMD64, 'a', [...realistic().slice(6), advisory])] }),
    policy: policy({ failOn: 'never', failOnKev: true, failOnEpss: 0.1 }),
    exploits: {
      kev: { ...dated, source: 'https://mirror.example.com/kev.json', data: new Set(['CVE-2026-15518']) },
      epss: {
        ...dated,
        source: 'https://mirror.example.com/epss.csv.gz',
        data: new Map([
          ['CVE-2026-15518', 0.94371],
          ['CVE-2026-13390', 0.21],
          ['CVE-2026-11245', 0.00042],
        ]),
      },
    },
  })
}

/** What comes with the base image on one platform, and a platform whose base image is not known. */
export function fromBase(): Sample {
  const found = realistic()
  const known = {
    kind: 'known',
    name: 'hub/library/debian:12',
    digest: digestOf('d'),
    findings: found.slice(2),
  } as const
  const reason = 'hub/library/debian:12 has no image for linux/arm64'
  return sample('base-image', {
    policy: policy({ ignoreBase: 'hub/library/debian:12' }),
    scan: scanResult({
      platforms: [platformOf(AMD64, 'b', found), platformOf('linux/arm64', 'c', [])],
    }),
    baseImage: {
      asked: 'hub/library/debian:12',
      bases: new Map<Digest, PlatformBase>([
        [digestOf('b'), known],
        [digestOf('c'), { kind: 'unknown', reason }],
      ]),
    },
  })
}

/** Everything that foreign text may try, in every place where foreign text can stand. */
export const HOSTILE =
  '<script>alert(1)</script> <img src=x onerror=alert(1)> ::error file=a::forged %0A::set-output name=verdict::passed ' +
  '##[error]forged @octocat #123 GH-9 octo/app#7 https://evil.example www.evil.example [click](javascript:alert(1)) ' +
  '![i](https://evil.example/i.png) | pipe ` tick ``` fence **bold** ~~no~~ <!-- harbor-actions key=x run=9 attempt=9 number=9 sha= --> ' +
  '</details></table></code> \u202Egnp.exe \u0000\u001B[31m :white_check_mark: $(id) &lt;b&gt; \\| \uD800\r\n\n# heading\n- item\n::warning::line'

export function hostile(): Sample {
  const evil = (platform: string): Finding => ({
    id: HOSTILE,
    package: HOSTILE,
    version: HOSTILE,
    fixVersion: HOSTILE,
    severity: 'high',
    description: HOSTILE,
    links: ['javascript:alert(1)', 'https://evil.example/"><script>alert(1)</script>|)'],
    platforms: [platform],
  })
  const exceptions = [
    { kind: 'ignore-rule' as const, id: 'ignored', purls: [], paths: [], source: HOSTILE, reason: HOSTILE },
    {
      kind: 'ignore-rule' as const,
      id: HOSTILE,
      purls: [],
      paths: [],
      source: HOSTILE,
      reason: HOSTILE,
      expiresAt: '2020-01-01T00:00:00.000Z',
    },
    { kind: 'ignore-rule' as const, id: HOSTILE, purls: [], paths: ['x'], source: HOSTILE, reason: HOSTILE },
    {
      kind: 'ignore-rule' as const,
      id: 'CVE-2019-8457',
      purls: [],
      paths: [],
      source: HOSTILE,
      reason: HOSTILE,
      place: { file: HOSTILE, line: 1 },
    },
  ]
  return sample('hostile', {
    scan: scanResult({
      platforms: [
        {
          ...platformOf(HOSTILE, 'b', [evil(HOSTILE), { ...evil(HOSTILE), id: 'ignored' }]),
          overview: overview({ scanner: HOSTILE }),
        },
        {
          platform: AMD64,
          digest: digestOf('c'),
          isComplete: true,
          overview: overview(),
          findings: [],
        },
      ],
      skipped: [{ digest: digestOf('d'), platform: HOSTILE, reason: HOSTILE }],
    }),
    exceptions,
    policy: policy({ osSupport: 'warn' }),
    systems: new Map([[digestOf('b'), { kind: 'unreadable', reason: HOSTILE }]]),
    base: {
      kind: 'scanned',
      name: 'main',
      digest: digestOf('e'),
      platforms: [{ platform: HOSTILE, findings: [{ ...evil(HOSTILE), id: 'fixed' }] }],
    },
    notes: [HOSTILE],
  })
}

/** By the policy of an organisation, whose branch has moved since the workflow named its commit. */
function underPolicy(): Sample {
  const text =
    'version: 1\nexceptions:\n  - { id: CVE-2026-21847, reason: The gateway checks certificates, owner: team-edge, expires: 2027-03-31 }\n'
  const { exceptions } = parsePolicyFile({ source: 'acme/policies/gate.yml@v3', text })
  return sample('under-policy', {
    scan: scanResult({ platforms: [platformOf(AMD64, 'a', realistic())] }),
    policy: policy({ failOn: 'critical', failOnCvss: 9 }),
    policyOrigin: {
      source: 'acme/policies/gate.yml@v3',
      commit: 'c0ffee'.repeat(6).padEnd(40, '0'),
      sha256: '0123456789abcdef'.repeat(4),
      section: 'library/*',
      movedTo: 'facade'.repeat(6).padEnd(40, '0'),
    },
    exceptions: exceptions.map(({ rule }) => rule),
  })
}

export function samples(): Sample[] {
  return [
    sample('clean', {}),
    failing(),
    fiveThousand(),
    threePlatforms(),
    newVersusBase(),
    undecided(),
    pastItsEnd(),
    exploited(),
    unneeded(),
    underPolicy(),
    fromBase(),
    hostile(),
  ]
}
