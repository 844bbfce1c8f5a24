/** jib-core from Maven Central, run by a Java program of one file. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { cacheDirectory } from '../support/tools.ts'
import { output } from './world.ts'

const SOURCE = join(import.meta.dirname, 'jib')

/** By the version in pom.xml. */
const LIBRARIES = join(cacheDirectory(), 'builders', 'jib-core-0.27.3')

const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:2.8'

/** Why jib cannot run here; '' when it can. */
export function whyNoJib(): string {
  // A JRE has a java that compiles nothing.
  const missing = ['java', 'javac', 'mvn'].filter(
    (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0,
  )
  return missing.length === 0 ? '' : `there is no ${missing.join(', no ')}`
}

/** Puts the libraries into the cache unless they are there. */
export async function installJib(): Promise<void> {
  if (existsSync(LIBRARIES)) return
  console.log('Installing jib-core')
  await mkdir(join(cacheDirectory(), 'builders'), { recursive: true })
  const work = await mkdtemp(join(cacheDirectory(), 'builders', 'installing-'))
  try {
    const pom = join(SOURCE, 'pom.xml')
    await output('mvn', ['-B', '-q', '-f', pom, `${PLUGIN}:copy-dependencies`, `-DoutputDirectory=${work}`])
    await rename(work, LIBRARIES).catch((error: unknown) => {
      if (!existsSync(LIBRARIES)) throw error
    })
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** @returns the digest that jib prints. */
export async function buildWithJib(options: {
  readonly format: 'Docker' | 'OCI'
  /** A path that ends in .tar, or a name in a registry. */
  readonly target: string
  readonly program: string
  readonly cache: string
  readonly architectures: readonly string[]
}): Promise<string> {
  const { format, target, program, cache, architectures } = options
  return output('java', [
    ...['-cp', join(LIBRARIES, '*'), join(SOURCE, 'Build.java')],
    ...[format, target, program, cache, architectures.join(',')],
  ])
}
