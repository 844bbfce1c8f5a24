import { refuse } from './reply.ts'
import { type Project, type State, usedBytes } from './state.ts'

/** @throws Refusal 403 when the project would grow over its limit by this blob or manifest */
export function refuseOverQuota(
  state: State,
  added: { readonly project: Project; readonly digest: string; readonly size: number },
): void {
  const { project, size } = added
  if (project.stored.has(added.digest)) return
  refuseAbove(state, { project, size })
}

/** As `refuseOverQuota`, for all at once that the project does not have yet; nothing new is always allowed. */
export function refuseOverQuotaBy(
  state: State,
  added: { readonly project: Project; readonly blobs: readonly string[] },
): void {
  const { project } = added
  const missing = [...new Set(added.blobs)].filter((digest) => !project.stored.has(digest))
  const size = missing.reduce((sum, digest) => sum + (state.blobSizes.get(digest) ?? 0), 0)
  if (size > 0) refuseAbove(state, { project, size })
}

function refuseAbove(
  state: State,
  { project, size }: { readonly project: Project; readonly size: number },
): void {
  if (project.quotaBytes < 0) return
  const used = usedBytes(state, project)
  if (used + size <= project.quotaBytes) return
  throw refuse.denied(
    `adding ${formatSize(size)} of storage resource, which when updated to current usage of ${formatSize(used)} ` +
      `will exceed the configured upper limit of ${formatSize(project.quotaBytes)}.`,
  )
}

/** `173 B`, `9.0 KiB`. */
function formatSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  const units = ['KiB', 'MiB', 'GiB', 'TiB']
  let value = bytes / 1024
  let unit = 0
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024
    unit += 1
  }
  return `${value.toFixed(1)} ${units[unit]}`
}
