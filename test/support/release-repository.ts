/** A git repository with the manifests of this one and a release, for what makes further tags of it. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..', '..')
export const SCRIPT = join(ROOT, '.github', 'scripts', 'make-server-tag.mjs')

export class ReleaseRepository {
  readonly directory = mkdtempSync(join(tmpdir(), 'harbor-actions-release-'))
  /** The commit of v1.2.3. */
  readonly release: string

  constructor() {
    this.git('init', '--quiet', '--initial-branch=main')
    for (const part of ['action.yml', 'actions', 'push-and-scan', '.github/workflows']) {
      cpSync(join(ROOT, part), join(this.directory, part), { recursive: true })
    }
    this.write('README.md', 'The composite reaches its steps by `uses: $/actions/login`.\n')
    this.release = this.commit('Release')
    this.git('tag', 'v1.2.3')
  }

  /** What git says, without the line feed at the end. */
  git(...args: readonly string[]): string {
    const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.invalid']
    return execFileSync('git', [...identity, ...args], {
      cwd: this.directory,
      encoding: 'utf8',
      env: this.#environment,
      maxBuffer: 64_000_000,
    }).trimEnd()
  }

  write(path: string, text: string): void {
    mkdirSync(join(this.directory, path, '..'), { recursive: true })
    writeFileSync(join(this.directory, path), text)
  }

  commit(message: string): string {
    this.git('add', '--all')
    this.git('commit', '--quiet', '--message', message)
    return this.git('rev-parse', 'HEAD')
  }

  /** Runs the script as a person does. */
  makeTag(...args: readonly string[]): { readonly code: number; readonly text: string } {
    try {
      const text = execFileSync(process.execPath, [SCRIPT, ...args], {
        cwd: this.directory,
        encoding: 'utf8',
        env: this.#environment,
        stdio: 'pipe',
      })
      return { code: 0, text }
    } catch (error) {
      const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string }
      return { code: status, text: `${stdout}${stderr}` }
    }
  }

  /** The files of a tag in a directory of their own. */
  extract(tag: string): string {
    const place = mkdtempSync(join(this.directory, '.git', `files-${tag}-`))
    this.git('--work-tree', place, 'restore', '--source', tag, '--worktree', '--', '.')
    return place
  }

  /** As it was at first. */
  reset(): void {
    this.git('reset', '--quiet', '--hard', this.release)
    this.git('clean', '--quiet', '--force', '-d')
    const others = this.git('tag', '--list')
      .split('\n')
      .filter((tag) => tag !== 'v1.2.3')
    if (others.length > 0) this.git('tag', '--delete', ...others)
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true })
  }

  /** Nothing of the configuration of this machine. */
  readonly #environment = {
    PATH: process.env['PATH'],
    HOME: this.directory,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'test',
    GIT_AUTHOR_EMAIL: 'test@example.invalid',
    GIT_COMMITTER_NAME: 'test',
    GIT_COMMITTER_EMAIL: 'test@example.invalid',
  }
}
