/** What a program is started for; decides which variables of the runner it gets. */
export type ChildPurpose =
  /** crane, reading an image from a registry with the user's own credentials. */
  | 'read-source'
  /** crane, sending an image of this machine to Harbor through the gateway. */
  | 'write-harbor'
  /** helm, installing with the kubeconfig of the inputs. */
  | 'run-helm'
  /** docker, asked for an image of the local daemon. */
  | 'ask-docker'

/**
 * `pass`: as the runner has it, unless the adapter sets another value. `set`: only what the adapter sets, never what
 * the runner has. `remove`: never there.
 */
export type EnvironmentDecision = 'pass' | 'set' | 'remove'

export interface EnvironmentRule {
  /** Upper case; `*` at the end stands for any rest. Names are compared without regard to case. */
  readonly names: readonly string[]
  readonly why: string
  readonly decisions: Readonly<Record<ChildPurpose, EnvironmentDecision>>
}

const decide = (
  source: EnvironmentDecision,
  harbor: EnvironmentDecision,
  helm: EnvironmentDecision,
  docker: EnvironmentDecision,
): EnvironmentRule['decisions'] => ({
  'read-source': source,
  'write-harbor': harbor,
  'run-helm': helm,
  'ask-docker': docker,
})

const PASS = decide('pass', 'pass', 'pass', 'pass')
const REMOVE = decide('remove', 'remove', 'remove', 'remove')
/** Variables that only a program with the user's own settings needs. */
const OWN = decide('pass', 'remove', 'remove', 'pass')

/**
 * Every variable has a decision: the first rule that names it counts, and the last one names all. A program that works
 * for Harbor or for a cluster gets what is listed; one that works with the user's own settings gets what is not
 * refused, because a credential helper that it starts has variables of its own.
 *
 * A step before this one can set variables for it (GITHUB_ENV). It runs as the same user, so this does not keep out a
 * malicious step; it keeps out what was set for another purpose, and what a tool of that step was made to set.
 */
export const ENVIRONMENT_RULES: readonly EnvironmentRule[] = [
  {
    names: ['INPUT_*', 'STATE_*', 'ACTIONS_*', 'GITHUB_TOKEN'],
    why: 'The inputs, the robot secret among them, and the tokens of the runner',
    decisions: REMOVE,
  },
  {
    names: ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'],
    why: 'The files through which a step sends commands to the runner',
    decisions: REMOVE,
  },
  {
    names: ['RUNNER_TRACKING_ID'],
    why: 'The runner finds and ends processes that outlive a job by this variable',
    decisions: PASS,
  },
  {
    names: [
      'LD_PRELOAD',
      'LD_AUDIT',
      'DYLD_INSERT_LIBRARIES',
      'NODE_OPTIONS',
      'BASH_ENV',
      'ENV',
      'BASH_FUNC_*',
    ],
    why: 'They load other code into a program, into Node or a shell',
    decisions: REMOVE,
  },
  {
    names: ['LD_*', 'DYLD_*'],
    why: 'Where libraries are looked for: a credential helper may need its own; crane and helm are linked statically',
    decisions: OWN,
  },
  {
    names: ['GODEBUG', 'GOTRACEBACK', 'GOCOVERDIR', 'SSLKEYLOGFILE'],
    why: 'They weaken TLS, or print headers, memory or keys (GODEBUG=http2debug=2 prints Authorization)',
    decisions: REMOVE,
  },
  {
    names: ['GOMAXPROCS', 'GOMEMLIMIT', 'GOGC'],
    why: 'How much of the machine a Go program may use',
    decisions: PASS,
  },
  {
    names: ['REQUEST_METHOD'],
    why: 'With it Go programs behave as CGI programs and ignore HTTP_PROXY (net/http)',
    decisions: REMOVE,
  },
  {
    names: ['CRANE_*', 'GGCR_*'],
    why: 'Switches of crane and its library: crane is steered by its arguments alone',
    decisions: REMOVE,
  },
  {
    names: [
      ...[
        'PATH',
        'PATHEXT',
        'COMSPEC',
        'SYSTEMROOT',
        'SYSTEMDRIVE',
        'WINDIR',
        'PROGRAMDATA',
        'PROGRAMFILES*',
      ],
      ...['HOME', 'HOMEDRIVE', 'HOMEPATH', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'USER', 'USERNAME'],
      ...['TMPDIR', 'TEMP', 'TMP', 'LANG', 'LANGUAGE', 'LC_*', 'TZ'],
    ],
    why: 'Where a program is, who runs it, and where it may put its temporary files',
    decisions: PASS,
  },
  {
    names: ['SSL_CERT_FILE', 'SSL_CERT_DIR'],
    why: 'Which authorities the machine trusts',
    decisions: PASS,
  },
  {
    names: ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'],
    why: 'crane falls back to the other scheme for some addresses: its proxies are set so that only the right scheme leaves the machine',
    decisions: decide('set', 'set', 'pass', 'pass'),
  },
  {
    names: ['DOCKER_CONFIG'],
    why: 'Credentials of the user for a source and for a chart in a registry; a crane that copies gets a directory with these and those of the gateway, one that only sends the latter alone',
    decisions: decide('pass', 'set', 'pass', 'pass'),
  },
  {
    names: [
      'DOCKER_AUTH_CONFIG',
      'REGISTRY_AUTH_FILE',
      'DOCKER_*',
      'BUILDKIT_*',
      'CONTAINER_*',
      'CONTAINERS_*',
    ],
    why: 'Credentials of the user and the address of the daemon; newer cranes prefer DOCKER_AUTH_CONFIG to DOCKER_CONFIG',
    decisions: OWN,
  },
  {
    names: ['XDG_*'],
    why: 'Where the user keeps settings, credentials of podman among them',
    decisions: OWN,
  },
  {
    names: ['HELM_CACHE_HOME', 'HELM_CONFIG_HOME', 'HELM_DATA_HOME', 'KUBECACHEDIR', 'KUBECONFIG'],
    why: 'A directory of this run, and the cluster of the inputs',
    decisions: decide('remove', 'remove', 'set', 'remove'),
  },
  {
    names: ['HELM_*', 'KUBE*'],
    why: 'HELM_KUBEAPISERVER, HELM_KUBEINSECURE_SKIP_TLS_VERIFY and others win over the kubeconfig; HELM_DRIVER and HELM_PLUGINS change what helm does',
    decisions: REMOVE,
  },
  {
    names: [
      'AWS_*',
      'ECR_*',
      'GOOGLE_*',
      'GCE_*',
      'CLOUDSDK_*',
      'AZURE_*',
      'ACR_*',
      'MSI_*',
      'IDENTITY_*',
      'VAULT_*',
    ],
    why: 'Cloud credentials, for the credential helpers of the registry that is read from',
    decisions: decide('pass', 'remove', 'pass', 'remove'),
  },
  {
    names: ['*'],
    why: 'Everything else: a credential helper or a docker that is something else may need it',
    decisions: OWN,
  },
]

/** The rule for a variable. */
export function findEnvironmentRule(name: string): EnvironmentRule {
  const upper = name.toUpperCase()
  const rule = ENVIRONMENT_RULES.find(({ names }) => names.some((pattern) => isMatch(upper, pattern)))
  if (rule === undefined) throw new Error(`no rule covers ${name}`)
  return rule
}

function isMatch(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern
}

/**
 * The environment of a child.
 *
 * @param child.set Values of the adapter, by name; undefined takes a variable out. They count whatever the case of the
 *   name in the environment.
 * @throws Error (a defect in this code) when a variable is set that the table refuses.
 */
export function selectEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
  child: {
    readonly purpose: ChildPurpose
    readonly set?: Readonly<Record<string, string | undefined>>
  },
): Record<string, string> {
  const { purpose, set = {} } = child
  const own = new Set(Object.keys(set).map((name) => name.toUpperCase()))
  const selected: Record<string, string> = {}
  for (const [name, value] of Object.entries(environment)) {
    if (value === undefined || own.has(name.toUpperCase())) continue
    if (findEnvironmentRule(name).decisions[purpose] === 'pass') selected[name] = value
  }
  for (const [name, value] of Object.entries(set)) {
    if (findEnvironmentRule(name).decisions[purpose] === 'remove') {
      throw new Error(`refusing to set ${name} for ${purpose}: ${findEnvironmentRule(name).why}`)
    }
    if (value !== undefined) selected[name] = value
  }
  return selected
}
