import { findLooserRule } from '../../domain/attestation/strictness.ts'
import { formatHarborRepository, parseHarborRepository } from '../../domain/harbor/repository.ts'
import type { Digest } from '../../domain/oci/digest.ts'
import { findUnnamedBase } from '../../domain/policy/base-images.ts'
import { describeOrigin } from '../../domain/policy/origin.ts'
import type { LoadedPolicy, RepositoryPolicy } from '../../domain/policy/policy.ts'
import type { Report } from '../../domain/report/report.ts'
import type { GatePolicy } from '../../domain/scan/verdict.ts'
import type { InputNameOf } from '../../metadata/actions.ts'
import type { Manifest } from '../../ports/harbor/manifests.ts'
import type { Signature } from '../../ports/source-registry.ts'
import { readJudgedIn, readVerifier, wantsSignedVerdict } from '../attestation/signed-verdict.ts'
import type { InputContext } from '../context.ts'
import type { InputForm } from '../form.ts'
import { readDigest, readRepository, readTags } from '../image.ts'
import { readOutputFile } from '../output-file.ts'
import { readRules } from '../policy/read-rules.ts'
import { repositoryPolicy } from '../policy/rules.ts'
import { requireTagsForOtherRepository } from '../promotion.ts'
import { readCompareTo, readComparison, readLimits } from '../scan.ts'
import { readMaskedConnection } from './parts.ts'

/** What earlier steps have written. All throw UserError for what cannot be read. */
export interface StoredFiles {
  readonly readReport: (path: string) => Promise<Report>
  readonly readManifest: (path: string, digest: Digest) => Promise<Manifest>
  readonly readSignatures: (path: string) => Promise<readonly Signature[]>
}

/** Every input of promote, with the files that it names. @throws InputError with all problems. */
export async function readPromote(context: InputContext<InputNameOf<'promote'>>, stored: StoredFiles) {
  const { form, files } = context
  const connection = await readMaskedConnection(context)
  const target = readRepository(form)
  const tags = readTags(form, { registry: connection, repository: target })
  const digest = readDigest(form)
  const onFailure = form.choice('on-failure')
  const maxAgeMs = form.duration('max-age')
  // It is written again with the result for the tags: an error is better found now than when they are set.
  const reportFile = await readOutputFile(form, { name: 'report-file', files })
  const manifestFile = form.text('manifest-file')
  const signaturesFile = form.text('signatures-file')
  const shown = { summary: form.boolean('summary'), annotations: form.boolean('annotations') }
  const wanted = await readWantedVerdict(context)
  // For a scan that may turn out to be needed; a mistake in them is shown now.
  const rules = await readRules(context, readComparison(form))
  const waiting = readLimits(form)
  if (wanted === undefined) form.required('report-file')
  else requireVerifiable(form, digest)
  form.complete()
  const report = reportFile === '' ? undefined : await stored.readReport(reportFile)
  const judgedIn = readJudgedIn(form)
  // A report can be edited: with a signed verdict it does not say which image is meant, nor where that lies.
  const source =
    wanted === undefined && report !== undefined
      ? report.image.repository
      : formatHarborRepository(judgedIn ?? target)
  requireTagsForOtherRepository(form, { source, target, tags })
  const judging = rules.judgingOf(parseHarborRepository(source))
  if (wanted === undefined && report !== undefined) requireSamePolicy(form, { report, policy: rules.policy })
  form.complete()
  const image = wanted === undefined ? (digest ?? report?.image.digest) : digest
  const common = {
    connection,
    target,
    tags,
    shown,
    signatures: signaturesFile === '' ? [] : await stored.readSignatures(signaturesFile),
    ...(image === undefined || manifestFile === ''
      ? {}
      : { manifest: await stored.readManifest(manifestFile, image) }),
    ...(maxAgeMs === undefined ? {} : { maxAgeMs }),
  }
  if (wanted !== undefined && image !== undefined) {
    return {
      kind: 'by-signed-verdict',
      ...common,
      ...wanted,
      policy: judging.gate,
      ...(judging.policyOrigin === undefined ? {} : { policyOrigin: judging.policyOrigin }),
      digest: image,
      source: parseHarborRepository(source),
      ...(report === undefined ? {} : { stored: { report, reportFile } }),
    } as const
  }
  return {
    kind: 'by-report',
    ...common,
    // Without a signed verdict it is required.
    report: report as Report,
    reportFile,
    onFailure,
    judging,
    waiting,
    ...(digest === undefined ? {} : { digest }),
  } as const
}

/** What the signed verdict has to be; undefined when a report is what counts. */
async function readWantedVerdict(context: InputContext<InputNameOf<'promote'>>) {
  const { form } = context
  const verifier = await readVerifier(context)
  const compareTo = readCompareTo(form)
  if (!wantsSignedVerdict(form)) {
    if (form.text('judged-in') !== '') {
      form.problem('judged-in', 'has no effect without "verify-key" or "verify-identity"')
    }
    return undefined
  }
  // Without one there is a problem, and no request.
  return {
    verifier: verifier as NonNullable<typeof verifier>,
    ...(compareTo === undefined ? {} : { compareTo }),
  }
}

/** A report that was judged without the policy, or by another version of it, proves nothing about it. */
function requireSamePolicy(
  form: InputForm<'policy'>,
  { report, policy }: { readonly report: Report; readonly policy: LoadedPolicy | undefined },
): void {
  if (policy === undefined) return
  const { policyOrigin } = report
  const today = describeOrigin(policy.origin)
  if (policyOrigin === undefined) {
    form.problem('policy', `the image was judged without a policy, and ${today} is asked for: judge it again`)
  } else if (policyOrigin.sha256 !== policy.origin.sha256) {
    const before = describeOrigin(policyOrigin)
    form.problem('policy', `the image was judged by ${before}, and ${today} is asked for: judge it again`)
  } else {
    const floor = repositoryPolicy(policy, parseHarborRepository(report.image.repository))
    const looser = findLooserRule(report.policy, { ...floor.gate, ...allowedBase(report, floor) })
    if (looser !== undefined) {
      form.problem('policy', `the image was judged by looser rules than those of ${today}, which ${looser}`)
    }
  }
}

/** `ignore-base` of a report, where the policy names the repositories of all base images that were found. */
function allowedBase(
  { policy: { ignoreBase }, baseImage }: Report,
  { baseImages }: RepositoryPolicy,
): Pick<GatePolicy, 'ignoreBase'> {
  const found = (baseImage?.platforms ?? []).flatMap(({ name }) => name ?? [])
  const isAllowed = baseImages.length > 0 && findUnnamedBase(found, baseImages) === undefined
  return isAllowed && ignoreBase !== undefined ? { ignoreBase } : {}
}

/** What a promotion by a signed verdict needs besides it. */
function requireVerifiable(form: InputForm<InputNameOf<'promote'>>, digest: Digest | undefined): void {
  if (digest === undefined) {
    form.problem(
      'digest',
      'is required with a signed verdict: nothing else says which image is meant, because any step can edit a report',
    )
  }
  if (form.choice('on-failure') === 'delete') {
    form.problem('on-failure', '"delete" has no effect with a signed verdict: only a pass is signed')
  }
}
