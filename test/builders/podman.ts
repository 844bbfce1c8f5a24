/** podman and buildah with storage of their own, and podman as the one that runs what came to Harbor. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type BuilderWorld, output } from './world.ts'

export interface Podman {
  podman(...args: string[]): Promise<string>
  buildah(...args: string[]): Promise<string>
  /** Pulls an image from Harbor and runs its program; returns what that prints. */
  runFromHarbor(reference: string): Promise<string>
}

export function createPodman({ directory, world }: BuilderWorld): Podman {
  const at = (name: string): string => join(directory, name)
  // The driver works on every file system.
  const storage = ['--root', at('storage'), '--runroot', at('run'), '--storage-driver', 'vfs']
  const podman = (...args: string[]): Promise<string> => output('podman', [...storage, ...args])

  return {
    podman,
    buildah: (...args) => output('buildah', [...storage, ...args]),
    async runFromHarbor(reference) {
      const { name, secret } = world.robot
      const authfile = at('auth.json')
      const auth = Buffer.from(`${name}:${secret}`).toString('base64')
      const { host } = new URL(world.harbor.url)
      await writeFile(authfile, JSON.stringify({ auths: { [host]: { auth } } }))
      await podman('pull', '--quiet', '--tls-verify=false', '--authfile', authfile, reference)
      const mount = await podman('image', 'mount', reference)
      const [{ Config }] = JSON.parse(await podman('image', 'inspect', reference)) as [
        { Config: { Entrypoint: [string] } },
      ]
      return output(join(mount, Config.Entrypoint[0]), [])
    },
  }
}
