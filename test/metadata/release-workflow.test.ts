/** The script with which the job "publish" of release.yml writes, in the shell of a runner, with a gh that only notes what it is asked. */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ROOT } from './manifests.ts'

const COMMIT = 'a'.repeat(40)
const OTHER = 'b'.repeat(40)

/** A server where main is at $MAIN and no tag is there, until a release is published or a tag is made. */
const GH = `#!/bin/bash
echo "$*" >> calls
case "$*" in
  *git/ref/heads/main*) echo "$MAIN" ;;
  *git/ref/tags/*--jq*) echo "$COMMIT" ;;
  *git/ref/tags/*) echo 'gh: Not Found (HTTP 404)' >&2; exit 1 ;;
esac
`

interface Workflow {
  readonly jobs: {
    readonly publish: { readonly steps: readonly { readonly run: string }[] }
  }
}

const workflow = parse(readFileSync(join(ROOT, '.github/workflows/release.yml'), 'utf8')) as Workflow
const script = workflow.jobs.publish.steps.map(({ run }) => run).join('\n')

const place = mkdtempSync(join(tmpdir(), 'harbor-actions-publish-'))
writeFileSync(join(place, 'gh'), GH)
chmodSync(join(place, 'gh'), 0o755)
afterAll(() => rmSync(place, { recursive: true, force: true }))

/** Runs the script as the runner does. @returns what it wrote on the server. */
function publish(env: Readonly<Record<string, string>>): {
  readonly code: number | null
  readonly written: string[]
} {
  writeFileSync(join(place, 'calls'), '')
  const { status } = spawnSync('bash', ['-e', '-c', script], {
    cwd: place,
    env: {
      PATH: `${place}${delimiter}${process.env['PATH']}`,
      GH_REPO: 'acme/harbor',
      TAG: 'v1.3.0',
      MAJOR_TAG: 'v1',
      COMMIT,
      PRERELEASE: 'false',
      MAIN: COMMIT,
      ...env,
    },
  })
  const calls = readFileSync(join(place, 'calls'), 'utf8').split('\n')
  return { code: status, written: calls.filter((call) => /^release|--method|-f /.test(call)) }
}

describe('the job that publishes a release', () => {
  it('publishes the draft and moves the tag of its major version', () => {
    expect(publish({})).toEqual({
      code: 0,
      written: [
        'release edit v1.3.0 --draft=false --latest=true',
        `api repos/acme/harbor/git/refs -f ref=refs/tags/v1 -f sha=${COMMIT} --silent`,
      ],
    })
  })

  it.each([
    ['a correction of an older version', {}],
    ['a prerelease', { TAG: 'v1.3.0-rc.1', PRERELEASE: 'true' }],
  ])('moves no tag for %s', (_, env) => {
    const { code, written } = publish({ MAJOR_TAG: '', ...env })
    expect({ code, written: written.length }).toEqual({ code: 0, written: 1 })
    expect(written[0]).toContain('--draft=false --latest=false')
  })

  it.each([
    ['the tag of another major version would move', { MAJOR_TAG: 'v2' }],
    ['the tag of a version would move', { MAJOR_TAG: 'v1.2.0' }],
    ['a pattern stands for the tag', { MAJOR_TAG: 'v*' }],
    ['a prerelease would move a tag', { TAG: 'v1.3.0-rc.1', PRERELEASE: 'true' }],
    ['main has moved meanwhile', { MAIN: OTHER }],
    ['main is not known', { MAIN: '' }],
  ])('writes nothing when %s', (_, env) => {
    expect(publish(env)).toEqual({ code: 1, written: [] })
  })
})
