import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeSyntheticImage } from '../../../../test/images/synthetic.ts'
import { servePlainRegistry } from '../../../../test/support/registry.ts'
import { type Line, startLink, startSandbox } from './servers.ts'

/** What an image is made of. */
export interface Shape {
  readonly layers: number
  readonly layerBytes: number
}

/** Where an image is copied from: a registry that anyone may read. */
export interface Source {
  /** `host:port`. */
  readonly host: string
  readonly image: SourceImage
  /** A small one, with which a long copy is warmed up. */
  readonly small: SourceImage
}

export interface SourceImage {
  /** With tag. */
  readonly reference: string
  readonly digest: string
}

/** Where it is copied to. */
export interface Target {
  readonly url: string
  /** `host:port`. */
  readonly host: string
  readonly robotName: string
  readonly robotToken: string
  /** `project/name` that nothing is in yet, another one every time. */
  freshRepository(): string
  /**
   * What a tag of a repository is on; undefined for none.
   *
   * @param url past the line by default.
   */
  digestOf(repository: string, tag: string, url?: string): Promise<string | undefined>
}

export interface CopyWorld {
  readonly source: Source
  readonly target: Target
  /** For whatever the contenders keep; removed in the end. */
  readonly directory: string
  close(): Promise<void>
}

const SMALL: Shape = { layers: 3, layerBytes: 100_000 }

/** A registry on loopback with the images, and a Harbor, each behind a line of its own where one is given. */
export async function createWorld(options: {
  readonly shape: Shape
  readonly line: Line | undefined
}): Promise<CopyWorld> {
  const directory = await mkdtemp(join(tmpdir(), 'harbor-actions-bench-'))
  const removeNow = (): void => rmSync(directory, { recursive: true, force: true })
  process.once('exit', removeNow)
  const closing: Closing = [
    async () => {
      process.removeListener('exit', removeNow)
      await rm(directory, { recursive: true, force: true })
    },
  ]
  const close = async (): Promise<void> => {
    for (const end of closing.toReversed()) await end()
  }
  try {
    const registry = await serveImages(join(directory, 'source'), { image: options.shape, small: SMALL })
    closing.push(registry.close)
    const host = `127.0.0.1:${await behindLine(options.line, registry.port, closing)}`
    const at = (name: keyof typeof registry.digests): SourceImage => ({
      reference: `${host}/bench/${name}:v1`,
      digest: registry.digests[name],
    })
    const source = { host, image: at('image'), small: at('small') }
    return { source, target: await openTarget(options.line, closing), directory, close }
  } catch (error) {
    await close()
    throw error
  }
}

type Closing = (() => Promise<void>)[]

async function behindLine(line: Line | undefined, port: number, closing: Closing): Promise<number> {
  if (line === undefined) return port
  const link = await startLink(line)
  closing.push(link.close)
  link.lead(port)
  return link.port
}

/** The blobs are put where the registry looks for them: sent to it, it would hold each of them in memory. */
async function serveImages<Name extends string>(
  directory: string,
  shapes: Readonly<Record<Name, Shape>>,
): Promise<{
  readonly port: number
  readonly digests: Readonly<Record<Name, string>>
  close(): Promise<void>
}> {
  const blobs = join(directory, 'blobs')
  await mkdir(join(blobs, 'sha256'), { recursive: true })
  const { port, close } = await servePlainRegistry({ blobs, env: { HOME: directory } })
  const digests = {} as Record<Name, string>
  for (const name of Object.keys(shapes) as Name[]) {
    const layout = join(directory, name)
    const { digest } = await makeSyntheticImage({ directory: layout, seed: name, ...shapes[name] })
    for (const blob of await readdir(join(layout, 'blobs', 'sha256'))) {
      await rename(join(layout, 'blobs', 'sha256', blob), join(blobs, 'sha256', blob))
    }
    const response = await fetch(`http://127.0.0.1:${port}/v2/bench/${name}/manifests/v1`, {
      method: 'PUT',
      headers: { 'content-type': 'application/vnd.oci.image.manifest.v1+json' },
      body: await readFile(join(blobs, 'sha256', digest.replace('sha256:', ''))),
    })
    if (response.status !== 201) throw new Error(`the manifest was not taken: ${response.status}`)
    digests[name] = digest
  }
  return { port, digests, close }
}

/**
 * The Harbor of `HARBOR_URL`, with `HARBOR_ROBOT`, `HARBOR_TOKEN` and `HARBOR_REPOSITORY` (the repositories that are
 * made have names that begin with it); else the sandbox, in a process of its own.
 */
async function openTarget(line: Line | undefined, closing: Closing): Promise<Target> {
  const {
    HARBOR_URL: url = '',
    HARBOR_ROBOT: robotName = '',
    HARBOR_TOKEN: robotToken = '',
    HARBOR_REPOSITORY: prefix = 'library/harbor-actions-bench',
  } = process.env
  if (url !== '') {
    if (line !== undefined) throw new Error('a Harbor that names its own address cannot be put behind a line')
    return makeTarget({ url, directUrl: url, robotName, robotToken, prefix })
  }
  const link = line === undefined ? undefined : await startLink(line)
  if (link !== undefined) closing.push(link.close)
  const sandbox = await startSandbox(link === undefined ? '' : `http://127.0.0.1:${link.port}`)
  closing.push(sandbox.close)
  const { url: directUrl, project, ...robot } = sandbox.said
  link?.lead(Number(new URL(directUrl).port))
  return makeTarget({
    ...robot,
    url: link === undefined ? directUrl : `http://127.0.0.1:${link.port}`,
    directUrl,
    prefix: `${project}/image`,
  })
}

/** Repositories of one run do not meet those of another in the same Harbor. */
const RUN = `${Date.now().toString(36)}${process.pid.toString(36)}`
let repositories = 0

function makeTarget(options: {
  readonly url: string
  /** Not over the line. */
  readonly directUrl: string
  readonly robotName: string
  readonly robotToken: string
  readonly prefix: string
}): Target {
  const { url, directUrl, robotName, robotToken, prefix } = options
  const authorization = `Basic ${Buffer.from(`${robotName}:${robotToken}`).toString('base64')}`
  return {
    ...{ url, robotName, robotToken },
    host: new URL(url).host,
    freshRepository() {
      repositories += 1
      return `${prefix}-${RUN}-${repositories}`
    },
    async digestOf(repository, tag, at = directUrl) {
      const [project = '', ...rest] = repository.split('/')
      const name = encodeURIComponent(encodeURIComponent(rest.join('/')))
      const response = await fetch(
        `${at}/api/v2.0/projects/${project}/repositories/${name}/artifacts/${tag}`,
        { headers: { authorization } },
      )
      if (response.status === 404) return undefined
      if (!response.ok) throw new Error(`Harbor answered ${response.status} for ${repository}:${tag}`)
      return ((await response.json()) as { readonly digest?: string }).digest
    },
  }
}
