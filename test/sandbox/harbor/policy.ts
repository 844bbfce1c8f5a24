import type { Allowlist } from './options.ts'
import { refuse } from './reply.ts'
import { scannedParts, severityCode, summarizeForPull } from './scan-report.ts'
import type { Artifact, Project, State } from './state.ts'

/**
 * "Prevent vulnerable images", as Harbor asks before it shows a manifest (middleware/vulnerable): unscanned,
 * unfinished or too severe is 412. An index passes once there is any report on it; what cannot be scanned passes.
 */
export function refuseBlockedPull(state: State, artifact: Artifact): void {
  const { project } = artifact.repository
  // A signature is shown to those that ask for one (middleware/util, SkipPolicyChecking).
  if (isSignature(artifact)) return
  // Middleware contenttrust comes first. Which accessory counts as a signature depends on the version (see the README).
  const isSigned = artifact.accessories.some(({ type }) => type === 'signature.cosign')
  if (project.metadata.get('enable_content_trust_cosign') === 'true' && !isSigned) {
    throw refuse.policy('The image is not signed by cosign.')
  }
  if (project.metadata.get('prevent_vul') !== 'true' || scannedParts(artifact).length === 0) return
  const limit = project.metadata.get('severity') ?? ''
  const policy =
    `configured policy in 'Prevent images with vulnerability severity of "${capitalize(limit)}" or higher from running.'` +
    ' To continue with pull, please contact your project administrator'
  const report = summarizeForPull(artifact)
  if (report === undefined) {
    throw refuse.policy(
      `current image without vulnerability scanning cannot be pulled due to ${policy} for help.`,
    )
  }
  if (artifact.kind === 'index') return
  if (report.status !== 'Success') {
    throw refuse.policy(
      `current image with "${report.status}" status of vulnerability scanning cannot be pulled due to ${policy} for help.`,
    )
  }
  const allowed = new Set(effectiveAllowlist(state, project))
  const counted = report.findings.filter((finding) => !allowed.has(finding.id))
  if (!counted.some((finding) => severityCode(finding.severity) >= severityCode(limit))) return
  const number = counted.length === 1 ? '1 vulnerability' : `${counted.length} vulnerabilities`
  throw refuse.policy(
    `current image with ${number} cannot be pulled due to ${policy} to exempt matched vulnerabilities through ` +
      'configuring the CVE allowlist.',
  )
}

/** Whether it is an accessory of a type that counts as a signature; in 2.14 a sigstore bundle is of another one. */
function isSignature(artifact: Artifact): boolean {
  const subject = artifact.repository.artifacts.get(artifact.subject ?? '')
  return (
    subject?.accessories.some(
      (present) => present.artifact === artifact && present.type === 'signature.cosign',
    ) === true
  )
}

/** The list that holds: the project's own only when it says so; an expired one allows nothing. */
function effectiveAllowlist(state: State, project: Project): readonly string[] {
  const isOwn = project.metadata.get('reuse_sys_cve_allowlist') === 'false'
  const list: Allowlist = isOwn ? project.allowlist : state.systemAllowlist
  const isExpired = list.expiresAt !== undefined && list.expiresAt * 1000 <= Date.now()
  return isExpired ? [] : list.cves
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
