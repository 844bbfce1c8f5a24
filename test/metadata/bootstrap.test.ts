import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { REQUIRED_PERMISSIONS, type RequiredPermission } from '../../src/domain/kubernetes/rbac-rules.ts'
import { INPUTS_OF } from '../../src/metadata/actions.ts'
import { ROOT, readManifest } from './manifests.ts'

interface WorkflowInput {
  readonly type: string
  readonly default?: string | boolean
  readonly required?: boolean
}

interface Workflow {
  readonly on: Readonly<
    Record<
      'workflow_dispatch' | 'workflow_call',
      {
        readonly inputs: Readonly<Record<string, WorkflowInput>>
        readonly secrets?: Readonly<Record<string, object>>
      }
    >
  >
  readonly permissions?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

interface Job {
  readonly if?: string
  readonly uses?: string
  readonly environment?: string
  readonly permissions?: Readonly<Record<string, string>>
  readonly with?: Readonly<Record<string, string>>
  readonly secrets?: Readonly<Record<string, string>>
  readonly steps?: readonly { readonly uses: string; readonly with?: Readonly<Record<string, string>> }[]
}

interface RbacObject {
  readonly kind: string
  readonly metadata: { readonly name: string; readonly namespace?: string }
  readonly rules?: unknown
  readonly roleRef?: unknown
  readonly subjects?: readonly object[]
}

/** GitHub's limit for workflow_dispatch, which was 10 until December 2025. */
const MAX_DISPATCH_INPUTS = 25

/**
 * What only a caller can give: rare things, for which the form by hand has no room, and the environment, which is not for a
 * form to choose.
 */
const CALL_ONLY = ['environment', 'ingress-address', 'snapshot-class', 'ready-timeout']

const readWorkflow = (name: string) =>
  parse(readFileSync(join(ROOT, `.github/workflows/${name}.yml`), 'utf8')) as Workflow

const workflow = readWorkflow('bootstrap')
const called = readWorkflow('bootstrap-harbor')
const steps = called.jobs['harbor']?.steps ?? []
const own = steps.filter(({ uses }) => uses.startsWith('$/'))

describe('the bootstrap workflow', () => {
  it('has the same inputs with the same defaults by hand and as a call', () => {
    const defaults = (event: keyof Workflow['on']) =>
      Object.fromEntries(
        Object.entries(workflow.on[event].inputs).map(([name, input]) => [
          name,
          input.required === true ? 'required' : input.default,
        ]),
      )
    const byCall = defaults('workflow_call')
    for (const name of CALL_ONLY) {
      expect(byCall).toHaveProperty(name)
      delete byCall[name]
    }
    expect(defaults('workflow_dispatch')).toEqual(byCall)
  })

  it('asks in Verify and Robot for scans only where there is a scanner', () => {
    for (const [action, input] of [
      ['create-robot', 'allow-scan'],
      ['verify-harbor', 'verify-scan'],
    ] as const) {
      const step = own.find(({ uses }) => uses.endsWith(action))
      expect(step?.with?.[input]).toBe('${{ steps.install.outputs.scan }}')
    }
    expect(readManifest('actions/install-harbor').outputs).toHaveProperty('scan')
  })

  it('uses every one of its inputs', () => {
    const text = readFileSync(join(ROOT, '.github/workflows/bootstrap-harbor.yml'), 'utf8')
    for (const name of Object.keys(called.on.workflow_call.inputs)) expect(text).toContain(`inputs.${name}`)
  })

  it('is one job behind two doors, which give it every input and secret', () => {
    expect(called.on.workflow_call).toEqual(workflow.on.workflow_call)
    const inputs = Object.keys(called.on.workflow_call.inputs)
    const secrets = Object.keys(called.on.workflow_call.secrets ?? {})
    for (const job of Object.values(workflow.jobs)) {
      expect(job.uses).toBe('$/.github/workflows/bootstrap-harbor.yml')
      expect(Object.keys(job.with ?? {})).toEqual(inputs)
      for (const [name, value] of Object.entries(job.with ?? {})) expect(value).toContain(`inputs.${name}`)
      expect(job.secrets).toEqual(
        Object.fromEntries(secrets.map((name) => [name, `\${{ secrets.${name} }}`])),
      )
    }
  })

  it('asks for an identity in the one network mode that needs it', () => {
    expect(workflow.permissions).toEqual({})
    const doors = Object.values(workflow.jobs).map((job) => [job.if, job.permissions])
    expect(doors).toEqual([
      ["inputs.network == 'workload-identity'", { contents: 'read', 'id-token': 'write' }],
      ["inputs.network != 'workload-identity'", { contents: 'read' }],
    ])
    // It has what its caller gives.
    expect(called.permissions).toBeUndefined()
    expect(Object.values(called.jobs).map((job) => job.permissions)).toEqual([undefined])
  })

  it('runs in an environment, whose reviewers and secrets protect the kubeconfig', () => {
    expect(called.jobs['harbor']?.environment).toBe('${{ inputs.environment }}')
    expect(called.on.workflow_call.inputs['environment']?.default).toBe('harbor-bootstrap')
    for (const job of Object.values(workflow.jobs)) {
      expect(job.with?.['environment']).toBe("${{ inputs.environment || 'harbor-bootstrap' }}")
    }
  })

  it('gives install what it takes: all but what a workflow has no use for', () => {
    const install = own.find(({ uses }) => uses.endsWith('install-harbor'))
    const without = [
      'chart',
      'chart-repository',
      ...Object.keys(readManifest('actions/install-harbor').inputs ?? {}).filter((name) =>
        name.endsWith('-size'),
      ),
    ]
    const inputs = Object.keys(readManifest('actions/install-harbor').inputs ?? {})
    expect(Object.keys(install?.with ?? {}).toSorted()).toEqual(
      inputs.filter((name) => !without.includes(name)).toSorted(),
    )
  })

  it('gives its steps only inputs that they have, and all that they require', () => {
    expect(own.map(({ uses }) => uses)).toEqual([
      '$/actions/setup-helm',
      '$/actions/install-harbor',
      '$/actions/verify-harbor',
      '$/actions/create-robot',
    ])
    for (const step of own) {
      const { inputs = {} } = readManifest(step.uses.replace('$/', ''))
      for (const name of Object.keys(step.with ?? {})) expect(Object.keys(inputs)).toContain(name)
      for (const [name, input] of Object.entries(inputs)) {
        if (input.required === true) expect(step.with, `${step.uses} ${name}`).toHaveProperty(name)
      }
    }
  })

  it('passes the settings for the certificate to every step that speaks HTTPS to Harbor', () => {
    const speaking = own.filter(({ uses }) => readManifest(uses.replace('$/', '')).inputs?.['tls-verify'])
    expect(speaking.map(({ uses }) => uses)).toEqual([
      '$/actions/install-harbor',
      '$/actions/verify-harbor',
      '$/actions/create-robot',
    ])
    for (const step of speaking) {
      expect(step.with).toMatchObject({
        'ca-certificate': '${{ inputs.ca-certificate }}',
        'tls-verify': '${{ inputs.tls-verify }}',
      })
    }
  })

  it('has no more inputs than GitHub takes by hand', () => {
    expect(Object.keys(workflow.on.workflow_dispatch.inputs).length).toBeLessThanOrEqual(MAX_DISPATCH_INPUTS)
  })

  it('pins what is not its own by a whole commit', () => {
    for (const { uses } of steps) expect(uses).toMatch(/^\$\/|@[0-9a-f]{40}$/)
    expect(steps.length).toBeGreaterThan(4)
  })

  it('takes the chart that the action takes', () => {
    const { default: version } = INPUTS_OF['install-harbor']['chart-version']
    expect(workflow.on.workflow_call.inputs['chart-version']?.default).toBe(version)
  })
})

describe('docs/bootstrap-rbac.yaml', () => {
  it('grants exactly the rights that the code asks for', () => {
    const text = readFileSync(join(ROOT, 'docs/bootstrap-rbac.yaml'), 'utf8')
    const granted = parseAllDocuments(text).flatMap((document) => {
      const { kind, rules = [] } = document.toJS() as {
        kind: string
        rules?: { apiGroups: string[]; resources: string[]; verbs: string[] }[]
      }
      const scope = kind === 'ClusterRole' ? 'cluster' : 'namespace'
      return rules.flatMap(({ apiGroups, resources, verbs }) =>
        apiGroups.flatMap((group) =>
          resources.flatMap((resource) => verbs.map((verb) => ({ group, resource, verb, scope }))),
        ),
      )
    })
    const formatRight = ({
      group,
      resource,
      verb,
      scope,
    }: Pick<RequiredPermission, 'group' | 'resource' | 'verb'> & { scope: string }) =>
      `${scope} ${group} ${resource} ${verb}`
    expect(granted.map(formatRight).toSorted()).toEqual(REQUIRED_PERMISSIONS.map(formatRight).toSorted())
  })

  it('is for another namespace after the one line of sed that it names', () => {
    const path = join(ROOT, 'docs/bootstrap-rbac.yaml')
    const text = readFileSync(path, 'utf8')
    const [, script = ''] = /^# {3}sed '([^']+)' bootstrap-rbac\.yaml \|/m.exec(text) ?? []
    const moved = execFileSync('sed', [script, path], { encoding: 'utf8' })
    const objects = (yaml: string) => parseAllDocuments(yaml).map((document) => document.toJS() as RbacObject)
    for (const [index, object] of objects(moved).entries()) {
      const { kind, metadata, subjects = [] } = object
      const original = objects(text)[index]
      expect(object.rules).toEqual(original?.rules)
      expect(object.roleRef).toEqual(original?.roleRef)
      if (original?.metadata.namespace !== undefined) expect(metadata.namespace).toBe('registry')
      for (const subject of subjects)
        expect(subject).toMatchObject({ name: 'harbor-bootstrap', namespace: 'registry' })
      if (kind === 'Namespace') expect(metadata.name).toBe('registry')
      // Applied for a second namespace, it leaves the first one its binding.
      if (kind === 'ClusterRoleBinding') expect(metadata.name).not.toBe(original?.metadata.name)
    }
    expect(moved).not.toContain('namespace: harbor\n')
  })
})
