import { describe, expect, it } from 'vitest'
import { runChild, StalledError } from '../../../../src/adapters/process/child-process.ts'
import { CancelledError } from '../../../../src/domain/errors.ts'

type Options = Parameters<typeof runChild>[1]

/** Runs JavaScript as a child. */
const run = (script: string, options: Partial<Options> = {}) =>
  runChild(
    { path: process.execPath, args: ['-e', script] },
    { env: {}, signal: new AbortController().signal, ...options },
  )

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

describe('a child', () => {
  it('hands over what it wrote and its exit code', async () => {
    const result = await run('console.log("out"); console.error("err"); process.exitCode = 3')
    expect(result).toEqual({ exitCode: 3, stdout: 'out\n', stderr: 'err\n' })
  })

  it('gets exactly the given arguments and environment, and no shell', async () => {
    const script = 'console.log(JSON.stringify([process.argv.slice(1), Object.keys(process.env)]))'
    const args = ['-e', script, '$HOME; echo x', '*']
    const signal = new AbortController().signal
    const { stdout } = await runChild({ path: process.execPath, args }, { env: { ONLY: '1' }, signal })
    expect(JSON.parse(stdout)).toEqual([['$HOME; echo x', '*'], ['ONLY']])
  })

  it('is heard line by line, to the last one without an end', async () => {
    const lines: string[] = []
    await run('process.stderr.write("a\\nb"); setTimeout(() => process.stderr.write("c\\nd"), 50)', {
      onStderrLine: (line) => lines.push(line),
    })
    expect(lines).toEqual(['a', 'bc', 'd'])
  })

  it('is kept by the end of what it says', async () => {
    const { stderr } = await run('process.stderr.write("x".repeat(200_000) + "the end")')
    expect(stderr).toHaveLength(64 * 1024)
    expect(stderr).toMatch(/the end$/)
  })

  it('that was killed by another process has failed', async () => {
    expect((await run('process.kill(process.pid, "SIGKILL")')).exitCode).toBe(1)
  })

  it('that cannot be started is an error of the system', async () => {
    const signal = new AbortController().signal
    await expect(
      runChild({ path: '/nonexistent/program', args: [] }, { env: {}, signal }),
    ).rejects.toMatchObject({
      code: 'ENOENT',
    })
  })
})

describe('a cancelled job', () => {
  /** Says its process id, then stays. */
  const stay = (script: string): string =>
    `console.error(process.pid); ${script}; setInterval(() => {}, 1000)`

  async function cancelOnce(script: string): Promise<number> {
    const cancel = new AbortController()
    let pid = 0
    const ended = run(script, {
      signal: cancel.signal,
      onStderrLine: (line) => {
        pid = Number(line)
        cancel.abort()
      },
    })
    await expect(ended).rejects.toThrow(CancelledError)
    return pid
  }

  it('starts no child any more', async () => {
    await expect(run('', { signal: AbortSignal.abort() })).rejects.toThrow(CancelledError)
  })

  it('ends a child', async () => {
    expect(isAlive(await cancelOnce(stay('')))).toBe(false)
  })

  it('ends a child that does not listen', async () => {
    expect(isAlive(await cancelOnce(stay('process.on("SIGINT", () => {})')))).toBe(false)
  })

  it('does not wait for what the child started and left behind', async () => {
    const cancel = new AbortController()
    let grandchild = 0
    const script = `
      const { spawn } = require('node:child_process')
      const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit', detached: true })
      console.error(child.pid)
      setInterval(() => {}, 1000)`
    const ended = run(script, {
      signal: cancel.signal,
      onStderrLine: (line) => {
        grandchild = Number(line)
        cancel.abort()
      },
    })
    try {
      await expect(ended).rejects.toThrow(CancelledError)
    } finally {
      process.kill(grandchild, 'SIGKILL')
    }
  })
})

describe('a child that hangs', () => {
  it('is ended when it moves no byte', async () => {
    await expect(
      run('setInterval(() => {}, 1000)', { stall: { windowMs: 1_500, leastBytesPerSecond: 0 } }),
    ).rejects.toThrow(StalledError)
  })

  it('is not taken for one while it writes', async () => {
    const script =
      'let n = 0; const t = setInterval(() => { console.log(n); if (++n === 16) clearInterval(t) }, 250)'
    expect((await run(script, { stall: { windowMs: 1_500, leastBytesPerSecond: 0 } })).exitCode).toBe(0)
  })
})
