import { describe, expect, it } from 'vitest'
import { parseManifest, requireNoSecrets } from '../../../../src/adapters/helm/manifest-yaml.ts'

describe('a values file', () => {
  it.each([
    ['as it is', 'harborAdminPassword: Secret12345\n'],
    ['behind a merge key', 'x: &x\n  harborAdminPassword: Secret12345\n<<: *x\n'],
    ['in a second document', 'trivy: {}\n---\nharborAdminPassword: Secret12345\n'],
  ])('with a secret is refused, %s', (_, text) => {
    expect(() => requireNoSecrets(text, 'values.yaml')).toThrow(
      /values\.yaml holds secrets.*\n {2}- harborAdminPassword: leave it out: it is generated/,
    )
  })

  it('that is not YAML is refused', () => {
    expect(() => requireNoSecrets('a: [', 'values.yaml')).toThrow(
      'values-file: values.yaml is not valid YAML',
    )
  })

  it.each(['', '# nothing\n', 'trivy:\n  resources: {}\n'])('without secrets is taken: %j', (text) => {
    expect(() => requireNoSecrets(text, 'values.yaml')).not.toThrow()
  })
})

describe('a rendered chart', () => {
  it('is its objects, without the documents that hold comments alone', () => {
    const text = '# Source: a\n---\nkind: Service\nmetadata: {name: core}\n---\n# Source: b\n'
    expect(parseManifest(text)).toEqual([{ kind: 'Service', metadata: { name: 'core' } }])
  })
})
