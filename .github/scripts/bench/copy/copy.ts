import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { toolPath } from '../../../../test/support/tools.ts'
import { type BenchCase, type Contender, type PreparedCase, WALL } from '../case.ts'
import { runWell } from '../process.ts'
import type { Line } from './servers.ts'
import {
  COPY_TOOLS,
  type CopyTool,
  CRANE_COPY,
  OURS,
  PULL_AND_PUSH,
  shownCommands,
  writeDockerConfig,
} from './tools.ts'
import { type CopyWorld, createWorld, type Shape, type SourceImage } from './world.ts'

const TAG = 'v1'

interface Form {
  readonly name: string
  readonly title: string
  readonly shape: Shape
  /** Of `--quick`. */
  readonly quickShape: Shape
  /** The image is there already, in the same repository and with the same tag. */
  readonly isThere?: true
}

const SMALL = { layers: 3, layerBytes: 100_000 } as const
const QUICK = { layers: 2, layerBytes: 20_000 } as const

const FORMS: readonly Form[] = [
  {
    name: 'one-layer',
    title: '300 MB in one layer',
    shape: { layers: 1, layerBytes: 300_000_000 },
    quickShape: { layers: 1, layerBytes: 1_000_000 },
  },
  {
    name: 'many-layers',
    title: '40 layers of 5 MB',
    shape: { layers: 40, layerBytes: 5_000_000 },
    quickShape: { layers: 6, layerBytes: 50_000 },
  },
  { name: 'small', title: 'three layers of 100 kB', shape: SMALL, quickShape: QUICK },
  { name: 'there', title: 'everything there already', shape: SMALL, quickShape: QUICK, isThere: true },
]

interface Network {
  readonly name: string
  readonly title: string
  readonly about: string
  readonly line: Line | undefined
  /** Of our time to that of the fastest other tool. */
  readonly toFastest: number
  /** Of our time to that of a pull and a push. */
  readonly toPullAndPush?: number
}

export const LINE: Line = { megabitsPerSecond: 200, roundTripMs: 30 }

const NETWORKS: readonly Network[] = [
  {
    name: 'loopback',
    title: 'loopback without a limit',
    about: 'over the loopback interface as it is',
    line: undefined,
    toFastest: 1.25,
  },
  {
    name: '200-mbit',
    title: '200 Mbit/s and 30 ms on each side',
    about:
      'each side behind a line of its own: 200 Mbit/s in each direction for all connections together, a round trip of 30 ms, and another one to open a connection',
    line: LINE,
    toFastest: 1.05,
    toPullAndPush: 0.6,
  },
]

export const COPIES: readonly BenchCase[] = NETWORKS.flatMap((network) =>
  FORMS.map((form) => copyCase(form, network)),
)

function copyCase(form: Form, network: Network): BenchCase {
  return {
    name: `copy-${form.name}-${network.name}`,
    title: `Copy, ${form.title}, ${network.title}`,
    about: `An image from a registry to ${form.isThere === true ? 'where it is already' : 'a new repository'} in Harbor, ${network.about}.`,
    metrics: [WALL],
    async prepare({ isQuick }) {
      const world = await createWorld({ shape: isQuick ? form.quickShape : form.shape, line: network.line })
      try {
        return await prepare({ world, form, network })
      } catch (error) {
        await world.close()
        throw error
      }
    },
  }
}

async function prepare(parts: {
  readonly world: CopyWorld
  readonly form: Form
  readonly network: Network
}): Promise<PreparedCase> {
  const { world, form, network } = parts
  const { image, small } = world.source
  const dockerConfig = writeDockerConfig(world)
  const tools = COPY_TOOLS.filter((tool) => tool.whyNot() === undefined)
  const stay = form.isThere === true ? world.target.freshRepository() : undefined
  if (stay !== undefined) await copyOnce(CRANE_COPY, { world, dockerConfig, image, repository: stay })
  // Over a slow line a warm-up of full size takes as long as a round, and warms nothing more.
  const warmUp = network.line === undefined ? image : small
  const contenders = tools.map((tool) => ({
    name: tool.name,
    command: shownCommands(tool),
    isOurs: tool.isOurs,
    async run(round: number) {
      const repository = stay ?? world.target.freshRepository()
      const copied = round === 0 && stay === undefined ? warmUp : image
      return { [WALL.id]: await copyOnce(tool, { world, dockerConfig, image: copied, repository }) }
    },
  }))
  const others = tools.filter(({ isOurs }) => !isOurs).map(({ name }) => name)
  const least = stay === undefined ? [] : [leastWork(world, { dockerConfig, repository: stay })]
  return {
    contenders: [...contenders, ...least],
    targets:
      stay === undefined
        ? [
            { metric: WALL.id, of: OURS.name, against: others, atMost: network.toFastest },
            ...(network.toPullAndPush === undefined
              ? []
              : [
                  {
                    metric: WALL.id,
                    of: OURS.name,
                    against: [PULL_AND_PUSH.name],
                    atMost: network.toPullAndPush,
                  },
                ]),
          ]
        : [{ metric: WALL.id, of: OURS.name, against: least.map(({ name }) => name), atMost: 1.2 }],
    skipped: COPY_TOOLS.flatMap((tool) => {
      const reason = tool.whyNot()
      return reason === undefined ? [] : [{ name: tool.name, reason }]
    }),
    close: () => world.close(),
  }
}

/** @returns milliseconds. @throws Error when the tag is not on the image afterwards. */
export async function copyOnce(
  tool: CopyTool,
  run: {
    readonly world: CopyWorld
    readonly dockerConfig: string
    readonly image: SourceImage
    readonly repository: string
  },
): Promise<number> {
  const { world, dockerConfig, image, repository } = run
  const { source, target } = world
  const work = await mkdtemp(join(world.directory, 'work-'))
  try {
    let wallMs = 0
    const from = { host: source.host, reference: image.reference }
    for (const command of tool.commands({ source: from, target, repository, tag: TAG, dockerConfig, work })) {
      wallMs += (await runWell(command)).wallMs
    }
    const digest = await target.digestOf(repository, TAG)
    if (digest !== image.digest) {
      throw new Error(
        `${tool.name} has left ${repository}:${TAG} on ${digest ?? 'nothing'}, not on ${image.digest}`,
      )
    }
    return wallMs
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** The least that shows that nothing is to do: what the tag is on in the source, and what it is on in Harbor. */
function leastWork(
  { source, target, directory }: CopyWorld,
  { dockerConfig, repository }: { readonly dockerConfig: string; readonly repository: string },
): Contender {
  return {
    name: 'crane digest + one request',
    command: 'crane digest SOURCE-REGISTRY/bench/image:v1 && curl -u ROBOT:TOKEN HARBOR-URL/…/artifacts/v1',
    isOurs: false,
    async run() {
      const { wallMs } = await runWell({
        path: toolPath('crane'),
        args: ['digest', source.image.reference],
        env: { HOME: directory, DOCKER_CONFIG: dockerConfig },
      })
      const startedAt = performance.now()
      const digest = await target.digestOf(repository, TAG, target.url)
      if (digest !== source.image.digest) throw new Error('the image is not there')
      return { [WALL.id]: wallMs + (performance.now() - startedAt) }
    },
  }
}
