import { describe, expect, it } from 'vitest'
import {
  type ChildPurpose,
  ENVIRONMENT_RULES,
  findEnvironmentRule,
  selectEnvironment,
} from '../../../../src/domain/process/environment.ts'

const PURPOSES = Object.keys(ENVIRONMENT_RULES[0]?.decisions ?? {}) as ChildPurpose[]

/** The variables of these names that a child gets from a runner that has them all. */
const passed = (purpose: ChildPurpose, names: readonly string[]): string[] =>
  Object.keys(selectEnvironment(Object.fromEntries(names.map((name) => [name, 'x'])), { purpose }))

describe('no program gets', () => {
  it.each([
    ['an input', ['INPUT_ROBOT-TOKEN', 'INPUT_IMAGE']],
    ['the state of an action', ['STATE_directory']],
    ['a token of the runner', ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'GITHUB_TOKEN']],
    [
      'a file through which a step gives orders',
      ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_PATH', 'GITHUB_STATE'],
    ],
    ['what loads code of others', ['LD_PRELOAD', 'NODE_OPTIONS', 'BASH_ENV', 'ENV', 'BASH_FUNC_x%%']],
    ['what prints secrets', ['GODEBUG', 'SSLKEYLOGFILE', 'GOTRACEBACK']],
    ['a switch of crane', ['CRANE_INSECURE', 'GGCR_EXPERIMENT_ESTARGZ']],
    ['what wins over the kubeconfig', ['HELM_KUBEAPISERVER', 'HELM_DRIVER', 'HELM_PLUGINS', 'KUBE_CONTEXT']],
    ['what makes Go refuse its proxy', ['REQUEST_METHOD']],
  ])('%s', (_, names) => {
    for (const purpose of PURPOSES) {
      expect(passed(purpose, names), purpose).toEqual([])
      expect(
        passed(
          purpose,
          names.map((name) => name.toLowerCase()),
        ),
        purpose,
      ).toEqual([])
    }
  })
})

describe('every program gets', () => {
  it.each([
    ['where programs are', ['PATH', 'SystemRoot', 'HOME', 'TMPDIR', 'LC_ALL']],
    ['the authorities that the machine trusts', ['SSL_CERT_FILE', 'SSL_CERT_DIR']],
    ['its share of the machine', ['GOMAXPROCS', 'GOMEMLIMIT']],
    ['by what the runner finds it', ['RUNNER_TRACKING_ID']],
  ])('%s', (_, names) => {
    for (const purpose of PURPOSES) expect(passed(purpose, names), purpose).toEqual(names)
  })
})

describe('who gets what', () => {
  it.each<[string, ChildPurpose[]]>([
    ['HTTPS_PROXY', ['run-helm', 'ask-docker']],
    ['https_proxy', ['run-helm', 'ask-docker']],
    ['DOCKER_CONFIG', ['read-source', 'run-helm', 'ask-docker']],
    ['DOCKER_AUTH_CONFIG', ['read-source', 'ask-docker']],
    ['DOCKER_HOST', ['read-source', 'ask-docker']],
    ['XDG_RUNTIME_DIR', ['read-source', 'ask-docker']],
    ['AWS_SECRET_ACCESS_KEY', ['read-source', 'run-helm']],
    ['LD_LIBRARY_PATH', ['read-source', 'ask-docker']],
    ['KUBECONFIG', []],
    ['A_VARIABLE_OF_A_CREDENTIAL_HELPER', ['read-source', 'ask-docker']],
  ])('%s goes to %j', (name, expected) => {
    expect(PURPOSES.filter((purpose) => passed(purpose, [name]).length > 0)).toEqual(expected)
  })

  it('nothing secret of the user goes to the program that writes to Harbor', () => {
    const secrets = [
      'DOCKER_AUTH_CONFIG',
      'REGISTRY_AUTH_FILE',
      'DOCKER_CONFIG',
      'AWS_SESSION_TOKEN',
      'GH_TOKEN',
      'X',
    ]
    expect(passed('write-harbor', secrets)).toEqual([])
  })
})

describe('what an adapter sets', () => {
  it('takes the place of what the runner has, whatever the case of its name', () => {
    const environment = { ssl_cert_file: 'of the runner', SSL_CERT_FILE: 'of the runner', PATH: '/bin' }
    expect(
      selectEnvironment(environment, { purpose: 'write-harbor', set: { SSL_CERT_FILE: 'ours' } }),
    ).toEqual({ PATH: '/bin', SSL_CERT_FILE: 'ours' })
  })

  it('as undefined is taken out', () => {
    const selected = selectEnvironment(
      { SSL_CERT_FILE: '/x' },
      { purpose: 'write-harbor', set: { SSL_CERT_FILE: undefined } },
    )
    expect(selected).toEqual({})
  })

  it('is refused when the table refuses it, and the reason is given', () => {
    expect(() => selectEnvironment({}, { purpose: 'run-helm', set: { HELM_DRIVER: 'memory' } })).toThrow(
      /^refusing to set HELM_DRIVER for run-helm: HELM_KUBEAPISERVER/,
    )
  })
})

describe('the table', () => {
  it('has the first rule that names a variable decide', () => {
    expect(findEnvironmentRule('GITHUB_TOKEN')).toBe(ENVIRONMENT_RULES[0])
    expect(findEnvironmentRule('ld_preload').why).toMatch(/load other code/)
    expect(findEnvironmentRule('LD_PRELOAD_2').why).toMatch(/Where libraries are looked for/)
  })

  it('has a decision for every name', () => {
    expect(findEnvironmentRule('')).toBe(ENVIRONMENT_RULES.at(-1))
    expect(ENVIRONMENT_RULES.at(-1)?.names).toEqual(['*'])
  })
})
