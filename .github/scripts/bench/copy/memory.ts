import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type BenchCase, PEAK, WALL } from '../case.ts'
import { runNodeWithPeak } from '../process.ts'
import { OURS, shownCommands } from './tools.ts'
import { createWorld } from './world.ts'

/** What our process needs while 2 GB go through it. */
export const COPY_MEMORY: BenchCase = {
  name: 'copy-memory',
  title: 'Memory of our process during a copy of 2 GB',
  about:
    'An image of 2 GB in two layers from a registry to a new repository in Harbor, over the loopback interface: the Node process of the action, without the programs that it starts.',
  metrics: [PEAK, WALL],
  async prepare({ isQuick }) {
    const world = await createWorld({
      shape: { layers: 2, layerBytes: isQuick ? 1_000_000 : 1_000_000_000 },
      line: undefined,
    })
    const { source, target } = world
    const { host, image, small } = source
    return {
      contenders: [
        {
          name: OURS.name,
          command: shownCommands(OURS),
          isOurs: true,
          async run(round) {
            const repository = target.freshRepository()
            const { reference, digest } = round === 0 ? small : image
            const work = await mkdtemp(join(world.directory, 'work-'))
            const [command] = OURS.commands({
              ...{ source: { host, reference }, target, repository, tag: 'v1', dockerConfig: '', work },
            })
            if (command === undefined) throw new Error('there is no command')
            const { wallMs, peakBytes } = await runNodeWithPeak(command)
            await rm(work, { recursive: true, force: true })
            if ((await target.digestOf(repository, 'v1')) !== digest) throw new Error('it was not copied')
            return { [PEAK.id]: peakBytes, [WALL.id]: wallMs }
          },
        },
      ],
      targets: [{ metric: PEAK.id, of: OURS.name, atMost: 150_000_000 }],
      close: () => world.close(),
    }
  },
}
