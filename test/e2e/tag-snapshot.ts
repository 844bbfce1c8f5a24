/** Every tag of a Harbor with the digest that it is on, asked by Harbor's own API as its administrator. */
import { artifactPath, call } from '../contract/client.ts'
import type { HarborSandbox } from '../sandbox/harbor/index.ts'

/** `project/name:tag` to digest. */
export type Tags = Readonly<Record<string, string>>

export async function fetchTags(harbor: HarborSandbox): Promise<Tags> {
  const as = { name: 'admin', secret: harbor.adminPassword }
  const { repositories } = (await call(harbor, '/v2/_catalog', { as })).json as { repositories: string[] }
  const tags: Record<string, string> = {}
  for (const repository of repositories) {
    const list = (await call(harbor, `/v2/${repository}/tags/list`, { as })).json as { tags: string[] | null }
    for (const tag of list.tags ?? []) {
      const artifact = await call(harbor, artifactPath(repository, tag), { as })
      tags[`${repository}:${tag}`] = (artifact.json as { digest: string }).digest
    }
  }
  return tags
}

/** What is on another digest than before, or new (`undefined` before), or gone (`undefined` now), by name. */
export function changedTags(
  before: Tags,
  after: Tags,
): Readonly<Record<string, { readonly from: string | undefined; readonly to: string | undefined }>> {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted()
  return Object.fromEntries(
    names
      .filter((name) => before[name] !== after[name])
      .map((name) => [name, { from: before[name], to: after[name] }]),
  )
}
