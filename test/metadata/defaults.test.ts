/** What an empty input stands for in the code is the default that src/metadata declares. */
import { describe, expect, it } from 'vitest'
import { DEFAULT_CRANE_VERSION } from '../../src/domain/crane/release.ts'
import { COMMENT_MODES } from '../../src/domain/github/sticky.ts'
import { DEFAULT_HELM_VERSION } from '../../src/domain/helm/release.ts'
import { SIGNATURES } from '../../src/domain/oci/signature.ts'
import { SCAN_MODES } from '../../src/domain/scan/scan-mode.ts'
import { RANKED_SEVERITIES } from '../../src/domain/scan/severity.ts'
import { FAIL_ON } from '../../src/domain/scan/verdict.ts'
import { readNamespace } from '../../src/inputs/bootstrap/cluster.ts'
import { readProject, readRobot, readRobotLifetime } from '../../src/inputs/bootstrap/harbor-project.ts'
import { readHelm } from '../../src/inputs/bootstrap/helm.ts'
import { readInstall } from '../../src/inputs/bootstrap/install-harbor.ts'
import { readCrane, readStallTimeout } from '../../src/inputs/crane.ts'
import { InputForm } from '../../src/inputs/form.ts'
import { readStaging } from '../../src/inputs/image.ts'
import { readMaxParallel } from '../../src/inputs/images.ts'
import { readQuarantine } from '../../src/inputs/promotion.ts'
import { readReporting } from '../../src/inputs/reporting.ts'
import { readSbom } from '../../src/inputs/sbom.ts'
import { readGate, readWaiting } from '../../src/inputs/scan.ts'
import { readSignatures } from '../../src/inputs/signatures.ts'
import { type ActionName, INPUTS_OF } from '../../src/metadata/actions.ts'
import type { Input } from '../../src/metadata/input.ts'

const FILES = {
  exists: () => Promise.resolve(true),
  readText: () => Promise.resolve(''),
  requireWritablePath: () => Promise.resolve(),
}

/** Inputs that have to be given, for both readings. */
const GIVEN: Readonly<Record<string, string>> = { host: 'harbor.example.com', kubeconfig: 'clusters: []' }

/** The size of the registry has a default, and an empty one leaves the size to the chart. */
const EMPTY_IS_A_VALUE = ['registry-size']

const empty = () => new InputForm((name) => GIVEN[name] ?? '')

const withDefaultsOf = (action: ActionName) => {
  const inputs: Readonly<Record<string, Input>> = INPUTS_OF[action]
  return new InputForm((name) => {
    if (EMPTY_IS_A_VALUE.includes(name)) return ''
    return GIVEN[name] ?? String(inputs[name]?.default ?? '')
  })
}

describe('an empty input means its declared default', () => {
  it.each<[string, ActionName, (form: InputForm) => unknown]>([
    ['the gate', 'push-and-scan', readGate],
    ['the waiting', 'push-and-scan', (form) => readWaiting(form)],
    ['the waiting of a re-check', 'recheck-images', (form) => readWaiting(form, { scan: 'always' })],
    [
      'the copy',
      'push-and-scan',
      (form) => [readStaging(form), readStallTimeout(form), readSignatures(form)],
    ],
    ['crane', 'setup-crane', readCrane],
    ['images at once', 'push-and-scan', readMaxParallel],
    ['quarantine', 'push-and-scan', readQuarantine],
    ['the SBOM', 'push-and-scan', readSbom],
    ['reporting', 'push-and-scan', (form) => readReporting(form, { files: FILES, workspace: '/w' })],
    ['helm', 'setup-helm', readHelm],
    ['the installation', 'install-harbor', (form) => readInstall(form, FILES)],
    ['the release', 'create-robot', readNamespace],
    ['the robot', 'create-robot', (form) => [readProject(form), readRobot(form), readRobotLifetime(form)]],
  ])('of %s', async (_what, action, read) => {
    const [byDefault, declared] = [empty(), withDefaultsOf(action)]
    expect(await read(byDefault)).toEqual(await read(declared))
    byDefault.complete()
    declared.complete()
  })
})

it('the words of a choice are those that the domain knows', () => {
  const { 'push-and-scan': inputs } = INPUTS_OF
  expect(inputs['fail-on'].values).toEqual(FAIL_ON)
  expect(inputs['unknown-severity'].values).toEqual(RANKED_SEVERITIES)
  expect(inputs.scan.values).toEqual(SCAN_MODES)
  expect(inputs.comment.values).toEqual(COMMENT_MODES)
  expect(inputs.signatures.values).toEqual(SIGNATURES)
})

it('the programs that are installed by default are those whose checksums are known', () => {
  expect(INPUTS_OF['setup-crane']['crane-version'].default).toBe(DEFAULT_CRANE_VERSION)
  expect(INPUTS_OF['setup-helm']['helm-version'].default).toBe(DEFAULT_HELM_VERSION)
})
