/** A source and its test are found from each other: the path of one gives the path of the other. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from './manifests.ts'

/** A shorter source may be tested through the one that uses it. */
const MIN_LINES = 80

/** Where the tests of a source are, by its path below `src`. */
const FOLDERS = ['test/unit', 'test/integration'] as const

/**
 * Wiring makes ports out of adapters and decides nothing: every test of a whole action runs it. The metadata is data: the
 * tests of this folder hold it.
 */
const LEFT_OUT: readonly string[] = ['src/metadata/', 'src/ports/', 'src/wiring/']

/** Sources without a test at their path: what tests them instead, as a path, and why. */
const TESTED_ELSEWHERE: Readonly<Record<string, string>> = {
  'src/adapters/crane/gateway-failure.ts': 'test/integration/adapters/crane/crane.faults.test.ts',
  'src/adapters/crane/run-crane.ts': 'test/integration/adapters/crane/crane.test.ts',
  'src/adapters/crane/progress.ts':
    'test/integration/adapters/crane/crane.test.ts: reads the log of a crane that copies',
  'src/adapters/untrusted/yaml.ts': 'test/unit/adapters/files/exception-file.test.ts',
  'src/adapters/untrusted/document.ts': 'test/unit/adapters/files/exception-file.test.ts',
  'src/adapters/exploits/epss.ts': 'test/integration/adapters/exploits/exploit-data.test.ts',
  'src/adapters/exploits/list-source.ts': 'test/integration/adapters/exploits/exploit-data.test.ts',
  'src/adapters/files/document-file.ts': 'test/integration/adapters/files/output-file.test.ts',
  'src/adapters/gateway/harbor-side.ts': 'test/integration/adapters/gateway/push-relay.test.ts',
  'src/adapters/gateway/transfers.ts': 'test/integration/adapters/gateway/push-relay.test.ts',
  'src/adapters/github/api.ts': 'test/integration/usecases/report/publish-comment.test.ts',
  'src/adapters/github/caller.ts': 'test/integration/usecases/report/publish-comment.test.ts',
  'src/adapters/github/issues.ts': 'test/integration/usecases/watch/publish-issue.test.ts',
  'src/adapters/harbor/http-answer.ts': 'test/integration/adapters/harbor/http.test.ts',
  'src/adapters/harbor/registry/referrers.ts': 'test/integration/adapters/harbor/registry/blobs.test.ts',
  'src/adapters/harbor/scans.ts': 'test/integration/adapters/harbor/api.test.ts',
  'src/adapters/helm/helm.ts': 'test/cluster/helm-environment.test.ts',
  'src/adapters/image/content.ts': 'test/integration/adapters/image/stage.test.ts',
  'src/adapters/image/docker-archive.ts': 'test/integration/adapters/image/stage.test.ts',
  'src/adapters/image/layout/target.ts': 'test/integration/adapters/image/stage.test.ts',
  'src/adapters/image/wire.ts': 'test/properties/wire.test.ts',
  'src/adapters/kubernetes/cluster.ts': 'test/cluster/bootstrap.test.ts',
  'src/adapters/kubernetes/secret-store.ts': 'test/cluster/robot-places.test.ts',
  'src/adapters/kubernetes/wire.ts': 'test/properties/wire.test.ts',
  'src/adapters/process/guard.ts': 'test/integration/adapters/process/child-process.test.ts',
  'src/adapters/sigstore/keyless/certificate-signer.ts':
    'test/integration/adapters/sigstore/keyless/signer.test.ts',
  'src/adapters/sigstore/keyless/door.ts': 'test/integration/adapters/sigstore/keyless/signer.test.ts',
  'src/adapters/source/credentials.ts': 'test/integration/adapters/source/registry.test.ts',
  'src/adapters/tool/archive-cache.ts': 'test/integration/adapters/tool/install-tool.test.ts',
  'src/adapters/tool/verified-tool.ts': 'test/integration/adapters/tool/install-tool.test.ts',
  'src/domain/attestation/bundle.ts': 'test/unit/usecases/attestation/push-bundle.test.ts',
  'src/domain/attestation/vulnerabilities.ts': 'test/unit/domain/attestation/attest.test.ts',
  'src/domain/bootstrap/checks/issuance.ts': 'test/unit/usecases/bootstrap/await-ready.certificate.test.ts',
  'src/domain/bootstrap/checks/describe-finding.ts': 'test/unit/domain/bootstrap/checks/preflight.test.ts',
  'src/domain/exceptions/exception.ts': 'test/unit/domain/exceptions/apply.test.ts',
  'src/domain/bootstrap/release/adoption.ts': 'test/cluster/adoption.test.ts',
  'src/domain/harbor/rights.ts': 'test/e2e/rights-alone.test.ts',
  'src/domain/operating-system/layer-files.ts': 'test/unit/domain/operating-system/find-system.test.ts',
  'src/domain/operating-system/support-ends.ts': 'test/unit/domain/operating-system/support.test.ts',
  'src/adapters/github/repository-call.ts': 'test/integration/adapters/github/secret-store.test.ts',
  'src/domain/report/report.ts': 'test/unit/domain/report/assemble.test.ts',
  'src/domain/report/render/comment.ts': 'test/unit/domain/report/render/document.test.ts',
  'src/domain/report/render/markdown.ts': 'test/unit/domain/report/render/document.test.ts',
  'src/domain/report/render/sarif/log.ts': 'test/reports/schemas.test.ts',
  'src/domain/report/render/text.ts': 'test/unit/domain/report/render/sections.test.ts',
  'src/inputs/policy/read-rules.ts': 'test/integration/inputs/requests/push-and-scan.test.ts',
  'src/inputs/reporting.ts': 'test/unit/inputs/scan.test.ts',
  'src/usecases/base/fair-scan.ts': 'test/unit/usecases/base/fetch-base.test.ts',
  'src/usecases/bootstrap/guard-upgrade.ts': 'test/unit/usecases/bootstrap/review-upgrade.test.ts',
  'src/usecases/bootstrap/preflight.ts': 'test/cluster/preflight.test.ts',
  'src/usecases/bootstrap/release-secrets.ts': 'test/unit/usecases/bootstrap/install-harbor.test.ts',
  'src/usecases/bootstrap/repair-release.ts': 'test/unit/usecases/bootstrap/install-harbor.test.ts',
  'src/usecases/bootstrap/verify-harbor.ts': 'test/cluster/verify-harbor.test.ts',
  'src/usecases/promotion/copy-referrers.ts': 'test/integration/usecases/promotion/promote.across.test.ts',
  'src/usecases/promotion/copy-to-target.ts': 'test/integration/usecases/promotion/promote.across.test.ts',
  'src/usecases/promotion/tags.ts': 'test/unit/usecases/promotion/promote.test.ts',
  'src/usecases/scan/poll-platform.ts': 'test/unit/usecases/scan/await-scan.test.ts',
  'src/usecases/scan/scan-run.ts': 'test/unit/usecases/scan/await-scan.test.ts',
  'src/usecases/scan/scan-target.ts': 'test/unit/usecases/scan/await-scan.test.ts',
  'src/usecases/scan/judge.ts': 'test/e2e/judged.test.ts: the whole run, in both forms',
}

/** Tests at a path without a source, and why they are there. */
const WITHOUT_SOURCE: Readonly<Record<string, string>> = {
  'test/unit/domain/text/hostile-length.test.ts': 'one rule for every function that reads foreign text',
  'test/unit/inputs/problems.test.ts':
    'one rule for every action: all problems of its inputs are reported together',
}

const filesBelow = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)

const SOURCES = filesBelow('src')

const TESTS = FOLDERS.flatMap(filesBelow).filter((name) => name.endsWith('.test.ts'))

/** `src/a/b.ts` of `test/unit/a/b.test.ts` and of `test/unit/a/b.aspect.test.ts`. */
function sourceOf(test: string): string {
  return test.replace(/^test\/(?:unit|integration)\//, 'src/').replace(/(?:\.[^./]+)?\.test\.ts$/, '.ts')
}

/** Types, and what is imported for them. */
function isTypesAlone(text: string): boolean {
  return (
    stripTypeScriptTypes(text)
      .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
      .replaceAll(/^import [^;]*?from '.*'$/gm, '')
      .replaceAll(/^export \{\s*\}/gm, '')
      .trim() === ''
  )
}

const TESTED = new Set(TESTS.map(sourceOf))

const UNTESTED = SOURCES.filter((source) => {
  if (TESTED.has(source) || LEFT_OUT.some((folder) => source.startsWith(folder))) return false
  const text = readFileSync(join(ROOT, source), 'utf8')
  return text.split('\n').length > MIN_LINES && !isTypesAlone(text)
})

it(`every source of ${MIN_LINES} lines or more has a test at its path, or says what tests it instead`, () => {
  expect(SOURCES.length).toBeGreaterThan(300)
  expect(UNTESTED.filter((source) => TESTED_ELSEWHERE[source] === undefined)).toEqual([])
})

it('no source says what tests it instead that has a test at its path, is short, or is gone', () => {
  const untested = new Set(UNTESTED)
  expect(Object.keys(TESTED_ELSEWHERE).filter((source) => !untested.has(source))).toEqual([])
})

it('what tests a source instead is there', () => {
  const named = Object.values(TESTED_ELSEWHERE).map((reason) => reason.split(':')[0] ?? '')
  expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
})

it('every unit and integration test is at the path of a source, or says why not', () => {
  const sources = new Set(SOURCES)
  const lost = TESTS.filter((test) => !sources.has(sourceOf(test)))
  expect(lost.filter((test) => WITHOUT_SOURCE[test] === undefined)).toEqual([])
  expect(
    Object.keys(WITHOUT_SOURCE).filter((test) => !lost.includes(test)),
    'no reason is needed any more',
  ).toEqual([])
})
