import { describe, expect, it } from 'vitest'
import { decodeKubeconfig, maskKubeconfig, readCluster } from '../../../../src/inputs/bootstrap/cluster.ts'
import { formOf } from '../../../support/forms.ts'

const YAML = 'apiVersion: v1\nkind: Config\n'
const BASE64 = Buffer.from(YAML).toString('base64')

function open(inputs: Readonly<Record<string, string>>) {
  const masked: string[] = []
  const form = formOf('create-robot', inputs)
  return { form, masked, mask: (secret: string) => void masked.push(secret) }
}

describe('a kubeconfig', () => {
  it.each([
    ['is masked as a whole when it is one line of base64', BASE64, [BASE64]],
    ['is not masked by its own lines, which say too little', YAML, []],
    ['is not masked when its base64 is folded', `${BASE64.slice(0, 8)}\n${BASE64.slice(8)}`, []],
  ])('%s', (_, kubeconfig, expected) => {
    const context = open({ kubeconfig })
    maskKubeconfig(context)
    expect(context.masked).toEqual(expected)
  })

  it.each([
    ['text', YAML, YAML],
    ['base64', BASE64, YAML],
    ['folded base64', `${BASE64.slice(0, 8)}\n${BASE64.slice(8)}`, YAML],
    ['damaged base64', 'a', undefined],
  ])('is taken as %s', (_, text, expected) => {
    expect(decodeKubeconfig(text)).toBe(expected)
  })

  it('is read beside what is wrong with the release', () => {
    const context = open({ kubeconfig: BASE64, namespace: 'Not A Name' })
    expect(readCluster(context.form)).toMatchObject({ kubeconfig: YAML, releaseName: 'harbor' })
    expect(() => context.form.complete()).toThrow(/^namespace: "Not A Name" is not a valid namespace name/)
  })

  it('is required', () => {
    const context = open({})
    readCluster(context.form)
    expect(() => context.form.complete()).toThrow(/^kubeconfig: is required and is empty/)
  })
})
