import type { GatePolicy } from '../scan/verdict.ts'
import { canonicalJson } from '../text/canonical-json.ts'
import { type AttestedRun, VERIFIER } from './attested-run.ts'
import type { PassedReport } from './passed-report.ts'
import type { JudgedSubject } from './subjects.ts'

/** Where the rules of the policy are described. */
const POLICY_URI = `${VERIFIER}/blob/main/docs/gate.md`

/** The only result that is ever signed (SLSA, verification_summary/v1). */
export const PASSED_RESULT = 'PASSED'

/** In the place of SLSA's own levels, which this says nothing about; other words than SLSA's may stand there. */
const VERIFIED_LEVEL = 'VULNERABILITY_GATE_PASSED'

/** The property with what SLSA's summary has no place for. */
export const EXTENSION = 'harborActions'

/** SHA-256 of a text, as hex: the domain has no such function of its own. */
export type HashText = (text: string) => string

/** SHA-256 of the policy's canonical JSON, as hex. */
export function policyHash(policy: GatePolicy, hash: HashText): string {
  return hash(canonicalJson(policy))
}

/** SLSA's verification summary of one manifest or index: by which policy it passed, when, and who asked. */
export function describeVerdict(
  judged: JudgedSubject,
  context: {
    readonly report: PassedReport
    readonly run: AttestedRun | undefined
    readonly hash: HashText
  },
): object {
  const { report, run, hash } = context
  const { subject, platforms, ignored } = judged
  return {
    verifier: { id: VERIFIER },
    timeVerified: report.generatedAt,
    resourceUri: `${subject.name}@${subject.digest}`,
    policy: { uri: POLICY_URI, digest: { sha256: policyHash(report.policy, hash) } },
    verificationResult: PASSED_RESULT,
    verifiedLevels: [VERIFIED_LEVEL],
    slsaVersion: '1.0',
    [EXTENSION]: {
      policy: report.policy,
      ...(report.policyOrigin === undefined ? {} : { policyOrigin: report.policyOrigin }),
      image: report.image.digest,
      scanner: report.scanner,
      scans: platforms.map(({ platform, digest, finishedAt }) => ({ platform, digest, finishedAt })),
      exceptions: ignored.map(({ id, package: name, version, ignoredBy }) => ({
        id,
        package: name,
        version,
        ...ignoredBy,
      })),
      ...describeBase(report),
      ...(report.baseImage === undefined ? {} : { baseImage: report.baseImage.platforms }),
      ...(run === undefined ? {} : { run }),
    },
  }
}

/** What the findings were compared with: what is not new breaks no rule. Without a comparison every finding counted. */
function describeBase({ comparison }: PassedReport): object {
  return comparison?.kind === 'compared' ? { base: { name: comparison.base, digest: comparison.digest } } : {}
}
