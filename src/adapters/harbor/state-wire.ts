import * as v from 'valibot'

/** Whether `GET /systeminfo` says that Harbor takes no writes; false for any other answer. */
export function decodeReadOnly(answer: string): boolean {
  const found = v.safeParse(v.object({ read_only: v.boolean() }), parseJson(answer))
  return found.success && found.output.read_only
}

/** Whether a project says that it caches a registry (`registry_id`); false for any other answer. */
export function decodeProxyCache(answer: string): boolean {
  const found = v.safeParse(v.object({ registry_id: v.number() }), parseJson(answer))
  return found.success && found.output.registry_id > 0
}

/** The id of a project; undefined for any other answer. */
export function decodeProjectId(answer: string): number | undefined {
  const found = v.safeParse(v.object({ project_id: v.number() }), parseJson(answer))
  return found.success ? found.output.project_id : undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
