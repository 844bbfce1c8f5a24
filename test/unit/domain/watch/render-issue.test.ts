import { describe, expect, it } from 'vitest'
import type { GitHubContext } from '../../../../src/domain/github/context.ts'
import { parseMarker } from '../../../../src/domain/github/marker.ts'
import { troublesOf } from '../../../../src/domain/watch/issue-state.ts'
import {
  renderIssue,
  renderIssueTitle,
  renderPassed,
  renderWorse,
} from '../../../../src/domain/watch/render-issue.ts'
import { hashText } from '../../../../src/wiring/hash.ts'
import { failed, listOf, passed, undecided } from '../../../support/outcomes.ts'

const context: GitHubContext = {
  eventName: 'schedule',
  repository: { owner: 'octo', name: 'app' },
  sha: 'a'.repeat(40),
  isFork: false,
  actor: 'octocat',
  runId: 100,
  runAttempt: 1,
  runNumber: 7,
  workflow: 'ci',
  job: 'build',
  serverUrl: 'https://github.example.com',
  apiUrl: 'https://api.github.example.com',
  graphqlUrl: 'https://api.github.example.com/graphql',
}
const marker = { key: 'recheck nightly', runId: 98, runAttempt: 1, runNumber: 5, sha: context.sha }
const options = { run: { context, name: 'nightly @team' }, marker }

const plain = (text: string): string => text.replaceAll(/\\|&#8203;/g, '')

describe('the title', () => {
  it('says how many images are in which state', () => {
    expect(renderIssueTitle(listOf(failed(), passed(), undecided()), 'nightly')).toBe(
      'Harbor, nightly: 3 images: 1 failed, 1 undecided, 1 passed',
    )
  })

  it('has nothing of the name that could be markup, and fits every server', () => {
    const title = renderIssueTitle(listOf(failed()), `@team #1 \`x\` :tada: ${'x'.repeat(500)}\u202e`)
    expect(title).not.toMatch(/[@#`\u202e]|:tada/)
    expect(title.length).toBeLessThan(255)
  })
})

describe('the body', () => {
  const state = '<!-- harbor-actions known=0 items= -->'

  it('begins with the marker and the hidden line, and links to the run of the marker', () => {
    const body = renderIssue(listOf(failed()), { ...options, state })
    expect(parseMarker(body)).toEqual(marker)
    expect(body.split('\n')[1]).toBe(state)
    expect(body).toContain('[Run 5](<https://github.example.com/octo/app/actions/runs/98>)')
    expect(plain(body)).toContain('“nightly @team”')
    expect(body).not.toContain('@team')
  })

  it('is the same for the same outcome', () => {
    const render = () => renderIssue(listOf(failed(), passed()), { ...options, state })
    expect(render()).toBe(render())
  })
})

describe('the comment on what is worse', () => {
  const troubles = troublesOf([failed('bad', 7), undecided('slow')], hashText)

  it('has a line for each image, with the state that it has now and some of its findings', () => {
    const text = plain(renderWorse(troubles, options))
    expect(text).toMatch(/bad:v1: now failed; 7 new findings: CVE-high-0 \(High, openssl\), .* and 2 more$/m)
    expect(text).toMatch(/slow:v1: now undecided$/m)
  })

  it('says of an image that failed before that it still does', () => {
    const known = troubles.filter(({ finding }) => finding !== undefined)
    expect(plain(renderWorse(known, options))).toContain('bad:v1: still failed')
  })

  it('is no longer than a comment may be', () => {
    const images = Array.from({ length: 1000 }, (_, index) => failed(`bad-${index}-${'x'.repeat(100)}`))
    const text = renderWorse(troublesOf(images, hashText), options)
    expect(text.length).toBeLessThan(65_536)
    expect(text).toMatch(/… and \d+ more images\./)
  })
})

it('the comment at the end links to the run', () => {
  expect(renderPassed(options)).toBe(
    'All images passed again · [Run 5](<https://github.example.com/octo/app/actions/runs/98>)\n',
  )
})
