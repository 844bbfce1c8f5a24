import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const MODULE = new URL('../../../../src/adapters/actions/host.ts', import.meta.url).href
const ERRORS = new URL('../../../../src/domain/errors.ts', import.meta.url).href

let directory = ''
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'harbor-actions-test-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

/** Runs work on a real host in a process of its own, as the runner does. */
async function onHost(
  work: string,
  options: { readonly env?: Record<string, string>; readonly interruptOn?: string } = {},
): Promise<{
  readonly code: number | null
  readonly stdout: string
  readonly outputs: string
  readonly summary: string
}> {
  const [outputs, summary] = [join(directory, 'outputs'), join(directory, 'summary')]
  for (const file of [outputs, summary]) writeFileSync(file, '')
  const script = `
    import { runOnHost } from ${JSON.stringify(MODULE)}
    import { UserError } from ${JSON.stringify(ERRORS)}
    await runOnHost(async (host) => { ${work} })`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: { GITHUB_OUTPUT: outputs, GITHUB_STEP_SUMMARY: summary, RUNNER_TEMP: directory, ...options.env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let stdout = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk
    // Once: a second signal ends a process that does not hurry.
    const isDue = options.interruptOn !== undefined && stdout.includes(options.interruptOn)
    if (isDue && !child.killed) child.kill('SIGINT')
  })
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, stdout, outputs: readFileSync(outputs, 'utf8'), summary: readFileSync(summary, 'utf8') }
}

describe('the runner', () => {
  it('hands over inputs exactly as they were given', async () => {
    const { stdout } = await onHost(
      'console.log(JSON.stringify([host.read("robot-token"), host.read("absent")]))',
      {
        env: { 'INPUT_ROBOT-TOKEN': ' x\n' },
      },
    )
    expect(stdout).toBe('[" x\\n",""]\n')
  })

  it.each(['GITEA_ACTIONS', 'FORGEJO_ACTIONS'])(
    'shows a summary in the log where its server shows none (%s), and nothing in it is a command',
    async (name) => {
      const work = `host.mask('hunter22'); await host.appendSummary('### Failed\\n\\n\\\\:\\\\:error\\\\:\\\\: x hunter22\\n')`
      const { stdout, summary } = await onHost(work, { env: { [name]: 'true' } })
      expect(stdout).toContain('::group::Summary\n### Failed\n\n: :error:: x ***\n')
      expect(stdout).toMatch(/\n::endgroup::\n$/)
      expect(summary).toContain('### Failed')
      expect((await onHost(work)).stdout).not.toContain('Failed')
    },
  )

  it('hands down no input, no state and no token of the runner to any child', async () => {
    const { stdout } = await onHost(
      `
      const { execFileSync } = await import('node:child_process')
      console.log(execFileSync(process.execPath, ['-p', 'JSON.stringify(process.env)'], { encoding: 'utf8' }).trim())
      console.log(JSON.stringify([host.read('robot-token'), host.readState('directory'), host.environment.PLAIN]))
      console.log(JSON.stringify(host.idTokenRequest()))`,
      {
        env: {
          PLAIN: 'plain',
          'INPUT_ROBOT-TOKEN': 'hunter22',
          STATE_directory: '/hunter22',
          ACTIONS_RUNTIME_TOKEN: 'hunter22',
          ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example/hunter22',
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'hunter22',
        },
      },
    )
    const [inherited = '', kept = '', request = ''] = stdout.split('\n')
    expect(inherited).toContain('plain')
    expect(inherited).not.toContain('hunter22')
    expect(JSON.parse(kept)).toEqual(['hunter22', '/hunter22', 'plain'])
    expect(JSON.parse(request)).toEqual({ url: 'https://token.example/hunter22', token: 'hunter22' })
  })

  it.each([
    ['neither', {}],
    ['an address alone', { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example' }],
    ['a secret alone', { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'hunter22' }],
  ])('knows when a job may not ask for a token of its identity: %s', async (_, env) => {
    const { stdout } = await onHost('console.log(host.idTokenRequest() === undefined)', { env })
    expect(stdout).toBe('true\n')
  })

  it.each([
    ['is not there', { GITHUB_STEP_SUMMARY: '/nonexistent/summary' }],
    ['is a directory', { GITHUB_STEP_SUMMARY: tmpdir() }],
  ])('does not fail because of a summary that %s', async (_, env) => {
    const { code, stdout } = await onHost("await host.appendSummary('text'); console.log('and on')", { env })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^::warning::the job summary could not be written: .+\nand on\n$/)
  })

  it('keeps temporary files out of the checkout when it names no directory for them', async () => {
    const { stdout } = await onHost('console.log(host.temporaryDirectory)', { env: { RUNNER_TEMP: '' } })
    expect(stdout.trim()).toBe(tmpdir())
  })

  it('never sees a secret in outputs, summary, log or annotation, one inside of another neither', async () => {
    const { stdout, outputs, summary } = await onHost(`
      host.mask('secret'); host.mask('my-secret-token')
      const text = 'a my-secret-token b secret'
      host.log.info(text); host.log.warning(text)
      host.setOutputs({ text })
      await host.appendSummary(text)
      host.annotate({ level: 'notice', title: text, message: text })
      host.fail(text)`)
    const masks = /^::add-mask::.*$/gm
    expect(stdout.match(masks)).toEqual(
      expect.arrayContaining([
        ...['::add-mask::secret', '::add-mask::my-secret-token'],
        // base64 and hex: neither act nor Gitea's runner finds these by itself.
        ...['::add-mask::bXktc2VjcmV0LXRva2Vu', '::add-mask::6d792d7365637265742d746f6b656e'],
      ]),
    )
    for (const text of [stdout.replaceAll(masks, ''), outputs, summary]) {
      expect(text).not.toContain('secret')
      expect(text).not.toContain('my-')
      expect(text).toContain('a *** b ***')
    }
  })

  it('masks every line of a secret, and none that is too short to be one', async () => {
    const { stdout } = await onHost("host.mask('first line\\nsecond line\\nabc')")
    expect(
      stdout.split('\n').filter((line) => /^::add-mask::(?:first|second) line$/.test(line)),
    ).toHaveLength(2)
    expect(stdout).not.toContain('::add-mask::abc')
  })

  it('obeys no command in foreign text', async () => {
    const { stdout } = await onHost(`
      host.log.info('::set-output name=x::y')
      host.log.info('a\\n::error::b\\r::error::c')
      host.log.info('x ##[error]y \\u001b[31m')
      host.log.warning('w\\n::stop-commands::x')
      host.annotate({ level: 'error', title: 't,file=x::y\\n::error::z', message: 'm\\n::error::z' })`)
    const commands = stdout.split('\n').filter((line) => /^\s*::|##\[/.test(line))
    expect(commands).toEqual([
      expect.stringMatching(/^::warning::w%0A {2}\| : :stop-commands::x$/),
      expect.stringMatching(/^::error title=[^:,]*::m%0A: :error::z$/),
    ])
    expect(stdout).not.toContain('\u001b')
  })

  describe('the colour of a line', () => {
    const write = `host.log.info('Failed: x \\u001b[32mPassed\\n\\u009b32my', { length: 6, color: 'red' })`

    it('is its beginning alone, and foreign text brings none', async () => {
      const { stdout } = await onHost(write)
      expect(stdout).toContain('\u001b[31mFailed\u001b[39m: x ')
      expect(stdout.split('\u001b')).toHaveLength(3)
      expect(stdout).not.toContain('\u009b')
    })

    it('is left out with NO_COLOR, and an empty one says nothing', async () => {
      expect((await onHost(write, { env: { NO_COLOR: '1' } })).stdout).not.toContain('\u001b')
      expect((await onHost(write, { env: { NO_COLOR: '' } })).stdout).toContain('\u001b[31mFailed')
    })

    it('is in the log alone', async () => {
      const { stdout, outputs, summary } = await onHost(`
        host.setOutputs({ verdict: 'Failed' })
        await host.appendSummary('Failed')
        host.annotate({ level: 'error', title: 'Failed', message: 'Failed' })`)
      for (const text of [stdout, outputs, summary]) {
        expect(text).toContain('Failed')
        expect(text).not.toContain('\u001b')
      }
    })
  })

  it('marks what follows a line feed in an entry, so that it passes for no line of ours', async () => {
    const { stdout } = await onHost(`
      host.log.info('linux/amd64\\nPassed: no findings')
      host.log.warning('linux/amd64\\nPassed: no findings')`)
    expect(stdout).toContain('linux/amd64\n  | Passed: no findings\n')
    expect(stdout).toContain('::warning::linux/amd64%0A  | Passed: no findings\n')
    expect(stdout).not.toMatch(/^Passed/m)
  })

  it('ends a group before the error that ended its work, so that the error is not folded away', async () => {
    const { stdout } = await onHost(`
      await host.group('Copy\\n::error::forged', async () => {
        host.log.info('inside')
        throw new UserError('no route')
      })`)
    expect(stdout.trimEnd().split('\n')).toEqual([
      '::group::Copy%0A  | : :error::forged',
      'inside',
      '::endgroup::',
      '::error::no route',
    ])
  })

  it('shows what a user can cause as a sentence, and a defect with its stack', async () => {
    const user = await onHost('throw new UserError("failed to read the image: it is not there")')
    expect(user).toMatchObject({ code: 1, stdout: '::error::failed to read the image: it is not there\n' })
    const defect = await onHost('throw new TypeError("oops")')
    expect(defect.code).toBe(1)
    expect(defect.stdout).toMatch(/^::error::a defect in harbor-actions: TypeError: oops%0A {4}at /)
  })

  it('can cancel: the work gets the signal and cleans up', async () => {
    const { code, stdout } = await onHost(
      `
      console.log('ready')
      try {
        await new Promise((_, reject) => {
          const timer = setInterval(() => {}, 1000)
          host.signal.addEventListener('abort', () => { clearInterval(timer); reject(new UserError('cancelled')) })
        })
      } finally { console.log('cleaned up') }`,
      { interruptOn: 'ready' },
    )
    expect(code).toBe(1)
    expect(stdout).toBe('ready\ncleaned up\n::error::cancelled\n')
  })
})
