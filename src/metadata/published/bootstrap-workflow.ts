import type { WorkflowSecret } from './workflow.ts'

/** An input of the bootstrap workflow. Its default is that of the action, where it says none. */
export interface BootstrapInput {
  /** The action that has it; absent for an input that only the workflow needs. */
  readonly action?: 'install-harbor' | 'create-robot'
  /** The text in the form for a start by hand. An input without it is only for callers, because the form has room for 25. */
  readonly text?: string
  readonly default?: string
  readonly options?: readonly string[]
  /** What the callers of the job pass on, where that is not the unchanged input. */
  readonly passedOn?: string
}

const install = (text?: string, defaultText?: string): BootstrapInput => ({
  action: 'install-harbor',
  ...(text === undefined ? {} : { text }),
  ...(defaultText === undefined ? {} : { default: defaultText }),
})

const robot = (text: string): BootstrapInput => ({ action: 'create-robot', text })

export const BOOTSTRAP_INPUTS: Readonly<Record<string, BootstrapInput>> = {
  host: install('Name of Harbor in DNS, as in harbor.10.0.0.200.nip.io; choose it for good'),
  'external-url': install('Address that clients use; by default the host with http:// or https://'),
  tls: install('Plain HTTP, or TLS with a certificate in a Secret'),
  'tls-secret': install('Name of that Secret'),
  'cert-manager-issuer': install('ClusterIssuer of cert-manager that fills it'),
  'ca-certificate': install(
    'Authority of that certificate when it is one of your own: PEM text or a path in this repository',
  ),
  'tls-verify': install('Check the certificate of Harbor'),
  'chart-version': install('Version of the chart (1.18.4 is Harbor 2.14.4)'),
  'chart-sha256': install('SHA-256 that the archive of the chart must have'),
  'storage-class': install('StorageClass of all claims', 'longhorn'),
  sizes: install(
    "Sizes of claims, of registry, database, redis, trivy and jobservice; the chart's for the others",
    'registry=20Gi',
  ),
  'ingress-class': install('IngressClass that serves Harbor', 'nginx'),
  'ingress-address': install(),
  namespace: install('Namespace of the release; it has to be there'),
  'release-name': install('Name of the helm release'),
  'values-file': install('Path in this repository of further chart values, without secrets'),
  adopt: install('Take over a release that was installed by other means'),
  'confirm-database-upgrade': install(
    'What an upgrade of the database asks for; the refused run says what, as in 2.14.4-2.15.2',
  ),
  'snapshot-class': install(),
  'dry-run': install('Look at everything and write nothing'),
  'ready-timeout': install(),
  network: {
    text: 'How the runner gets to the cluster',
    default: 'workload-identity',
    options: ['workload-identity', 'oauth', 'auth-key', 'skip'],
  },
  runner: { text: 'Label of the runner', default: 'ubuntu-24.04' },
  // Not for a form to choose: its reviewers and secrets protect the kubeconfig.
  environment: { default: 'harbor-bootstrap', passedOn: "inputs.environment || 'harbor-bootstrap'" },
  project: robot('Project of the robot'),
  robot: robot('Name of the robot for push-and-scan'),
  'robot-duration': robot('Days after which a new robot ends, or never'),
  rotate: robot('Give a robot that is there a new secret'),
  'github-secret': robot("Actions secret for the robot's secret; empty for a Secret in the cluster alone"),
}

export const BOOTSTRAP_SECRETS: Readonly<Record<string, WorkflowSecret>> = {
  KUBECONFIG: { required: false, note: 'Or a secret of the environment, which no caller can pass.' },
  TS_OAUTH_CLIENT_ID: { required: false },
  TS_AUDIENCE: { required: false },
  TS_OAUTH_SECRET: { required: false },
  TS_AUTHKEY: { required: false },
  SECRETS_TOKEN: { required: false },
}
