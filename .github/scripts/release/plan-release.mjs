// Called by .github/workflows/release.yml with VERSION in the environment: refuses, or writes the tag that moves as an
// output of the step and the notes into the file RELEASE_NOTES.
// Locally: VERSION=1.2.3 node .github/scripts/release/plan-release.mjs
import { execFileSync } from 'node:child_process'
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkDist } from '../check-dist.ts'
import { isHeadOfMain, planRelease } from './plan.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const read = (path) => readFileSync(join(root, path), 'utf8')
const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()

const { version: packageVersion } = JSON.parse(read('package.json'))
const lock = JSON.parse(read('package-lock.json'))
const result = planRelease({
  version: process.env.VERSION ?? '',
  packageVersion,
  lockVersions: [lock.version, lock.packages[''].version],
  changelog: read('CHANGELOG.md'),
  // Of the server, because a checkout may have none.
  tags: git('ls-remote', '--tags', '--refs', 'origin')
    .split('\n')
    .map((line) => line.replace(/^\S+\s+refs\/tags\//, '')),
  isNewestOfMain: isHeadOfMain(git('ls-remote', 'origin', 'refs/heads/main'), git('rev-parse', 'HEAD')),
})

const problems = 'problems' in result ? [...result.problems] : []
await checkDist(root).catch((error) => problems.push(error.message))
for (const problem of problems) console.log(`::error title=Not released::${oneLine(problem)}`)
if (problems.length > 0) process.exit(1)

const { tag, majorTag = '', notes } = result.plan
console.log({ tag, majorTag })
writeFileSync(process.env.RELEASE_NOTES ?? 'release-notes.md', notes)
if (process.env.GITHUB_OUTPUT !== undefined) {
  appendFileSync(process.env.GITHUB_OUTPUT, `major-tag=${majorTag}\n`)
}

/** A command of the runner ends with its line. */
function oneLine(text) {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}
