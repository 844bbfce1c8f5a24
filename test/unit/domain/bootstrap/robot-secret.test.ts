import { describe, expect, it } from 'vitest'
import {
  describeOtherOwner,
  isNameOf,
  isReleaseSecret,
  robotSecretName,
} from '../../../../src/domain/bootstrap/robot-secret.ts'

describe('the name of the Secret', () => {
  it.each([
    ['library', 'ci-builder', 'robot-library--ci-builder'],
    ['apps', 'ci_builder', 'robot-apps--ci---builder'],
    ['a.b', 'c', 'robot-a.b--c'],
  ])('of %s and %s is %s', (project, robot, name) => {
    expect(robotSecretName({ project, robot })).toBe(name)
  })

  it('is one that Kubernetes allows, and another one for every robot', () => {
    const names = ['a', 'a-a', 'a_a', 'a.a', 'a-a-a', 'a_a_a', 'a-a_a', 'a_a-a']
    const all = names.flatMap((project) => names.map((robot) => robotSecretName({ project, robot })))
    expect(new Set(all).size).toBe(all.length)
    for (const name of all)
      expect(name).toMatch(/^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/)
  })
})

describe('a robot-name', () => {
  const robot = { project: 'library', robot: 'ci' }
  it.each([
    ['with the usual prefix', 'robot$library+ci', robot, true],
    ['with a prefix that was changed', 'bot@library+ci', robot, true],
    ['of another project', 'robot$my-library+ci', robot, false],
    ['of another robot', 'robot$library+other-ci', robot, false],
    [
      'with a prefix like a project, that Harbor names',
      'robot-library+ci',
      { ...robot, fullName: 'robot-library+ci' },
      true,
    ],
    ['with a prefix like a project', 'robot-library+ci', robot, false],
  ])('%s', (_, name, identity, expected) => {
    expect(isNameOf(name, identity)).toBe(expected)
  })
})

describe('a Secret that is there', () => {
  const expected = { identity: { project: 'library', robot: 'ci' }, releaseName: 'harbor' }
  const data = { 'robot-name': 'robot$library+ci', 'robot-token': 'x' }
  it.each([
    [
      'holds something else',
      { data: { password: 'x' }, labels: {} },
      'exists and does not hold a robot account',
    ],
    ['is empty', { data: {}, labels: {} }, 'exists and does not hold a robot account'],
    [
      'holds another robot',
      { data: { 'robot-name': 'robot$apps+ci' }, labels: {} },
      'belongs to another robot, robot$apps+ci',
    ],
    [
      'belongs to another Harbor',
      { data, labels: { 'harbor-actions/release': 'second' } },
      'belongs to a robot of another release, second',
    ],
    ['is ours', { data, labels: { 'harbor-actions/release': 'harbor' } }, ''],
    ['is ours and has no label yet', { data, labels: {} }, ''],
  ])('%s', (_, found, owner) => {
    expect(describeOtherOwner(found, expected)).toBe(owner)
  })
})

it.each([
  'harbor-admin',
  'harbor-internal',
  'harbor-registry-htpasswd',
  'harbor-tls',
  'harbor-core-internal-tls',
  'sh.helm.release.v1.harbor.v1',
])('%s is a Secret of the release', (name) => {
  expect(isReleaseSecret(name, 'harbor')).toBe(true)
})

it.each(['harbor-robot', 'admin', 'robot-harbor-admin'])('%s is not one', (name) => {
  expect(isReleaseSecret(name, 'harbor')).toBe(false)
})
