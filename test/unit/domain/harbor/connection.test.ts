import { describe, expect, it } from 'vitest'
import { artifactLink, registryHost } from '../../../../src/domain/harbor/connection.ts'
import { digestOf } from '../../../support/builders.ts'

describe('the registry host', () => {
  it.each([
    ['https://harbor.example.com', 'harbor.example.com'],
    ['https://harbor.example.com:8443', 'harbor.example.com:8443'],
    ['http://harbor', 'harbor:80'],
    ['https://harbor', 'harbor:443'],
    ['http://harbor:8080', 'harbor:8080'],
    ['http://localhost', 'localhost'],
    ['http://10.0.0.200', '10.0.0.200'],
    ['http://[::1]', '[::1]'],
    ['http://[::1]:8080', '[::1]:8080'],
  ])('of %s is %s, which no tool takes for Docker Hub', (url, host) => {
    expect(registryHost(new URL(url))).toBe(host)
  })
})

it("links to the artifact's page by the number of the project", () => {
  const link = artifactLink('https://h.example', { project: 2, name: 'team/app', digest: digestOf('a') })
  expect(link).toBe(
    `https://h.example/harbor/projects/2/repositories/team%2Fapp/artifacts-tab/artifacts/${digestOf('a')}`,
  )
})
