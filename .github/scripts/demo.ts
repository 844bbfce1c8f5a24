/**
 * npm run demo: push-and-scan through act, on a real image with a real crane, against the Harbor sandbox. With
 * HARBOR_URL, HARBOR_ROBOT and HARBOR_TOKEN (and HARBOR_REPOSITORY, by default library/harbor-actions-demo) it
 * runs against that Harbor instead.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeImage } from '../../test/images/index.ts'
import { makeFindings } from '../../test/sandbox/harbor/findings.ts'
import { startHarbor } from '../../test/sandbox/harbor/index.ts'
import { ActSandbox, type Form, workflowFor } from '../../test/support/act.ts'
import { readableLines } from '../../test/support/act-log.ts'
import { installTools, toolPath } from '../../test/support/tools.ts'

interface Target {
  readonly url: string
  readonly robotName: string
  readonly robotToken: string
  readonly repository: string
  /** What is in Harbor afterwards, when we can look. */
  readonly look: (tag: string) => string
  close(): Promise<void>
}

const TAG = 'demo'

await installTools(['crane', 'act'])
const form: Form = process.argv.includes('--root') ? 'root' : 'composite'
const directory = await mkdtemp(join(tmpdir(), 'harbor-actions-demo-'))
const target = await chooseTarget()
const act = await ActSandbox.create()
try {
  const image = await makeImage({
    directory: join(directory, 'image'),
    platforms: ['linux/amd64', 'linux/arm64', 'linux/s390x'],
  })
  console.log(`Image ${image.digest}: linux/amd64, linux/arm64, linux/s390x and an attestation`)
  console.log(`Harbor ${target.url}, repository ${target.repository}, form: ${form}\n`)
  const result = await act.run({
    workflow: workflowFor(form, {
      'harbor-url': target.url,
      'robot-name': target.robotName,
      'robot-token': '${{ secrets.HARBOR_TOKEN }}',
      image: `oci:${join(directory, 'image')}`,
      repository: target.repository,
      tags: TAG,
      'fail-on': process.env['FAIL_ON'] ?? 'high',
    }),
    secrets: { HARBOR_TOKEN: target.robotToken },
    env: { NO_COLOR: process.env['NO_COLOR'] || (process.stdout.isTTY ? '' : '1') },
    onRecord(record) {
      for (const line of readableLines(record)) console.log(line)
    },
  })

  console.log('\n──── job summary ────────────────────────────────────────────────\n')
  console.log(result.summaries.join('\n'))
  console.log('──── outcome ────────────────────────────────────────────────────\n')
  const { outputs } = result
  console.log(`verdict    ${outputs['verdict'] || '(none)'}`)
  console.log(
    `findings   ${outputs['total'] || '?'} (critical ${outputs['critical'] || '?'}, high ${outputs['high'] || '?'})`,
  )
  console.log(`reference  ${outputs['reference'] || '(nothing was pushed)'}`)
  console.log(`in Harbor  ${target.look(TAG)}`)
  console.log(`the job    ${result.exitCode === 0 ? 'succeeded' : 'failed'}`)
  process.exitCode = result.exitCode
} finally {
  await act.remove()
  await target.close()
  await rm(directory, { recursive: true, force: true })
}

async function chooseTarget(): Promise<Target> {
  const url = process.env['HARBOR_URL'] ?? ''
  if (url !== '') {
    return {
      url,
      robotName: required('HARBOR_ROBOT'),
      robotToken: required('HARBOR_TOKEN'),
      repository: process.env['HARBOR_REPOSITORY'] || 'library/harbor-actions-demo',
      look: () => `see ${url}`,
      close: async () => {},
    }
  }
  const harbor = await startHarbor({ cranePath: toolPath('crane') })
  harbor.addProject({ name: 'library', autoScan: true })
  const robot = harbor.addRobot({ project: 'library', name: 'ci-builder', access: 'full' })
  harbor.scriptScan('library/**', [
    {
      outcome: 'success',
      pendingMs: 800,
      runningMs: 1500,
      findings: makeFindings({ medium: 2, low: 5, negligible: 3 }),
    },
  ])
  const repository = 'library/demo'
  return {
    url: harbor.url,
    robotName: robot.name,
    robotToken: robot.secret,
    repository,
    look: (tag) => `${repository}:${tag} is ${harbor.tag(repository, tag) ?? 'not there'}`,
    close: () => harbor.close(),
  }
}

function required(name: string): string {
  const value = process.env[name] ?? ''
  if (value !== '') return value
  console.error(`HARBOR_URL is set, so ${name} is needed too`)
  process.exit(2)
}
