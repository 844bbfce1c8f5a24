import * as v from 'valibot'
import type { Label } from '../../domain/harbor/label.ts'
import { formatHarborRepository } from '../../domain/harbor/repository.ts'
import type { HarborLabels, LabelledArtifact } from '../../ports/harbor/labels.ts'
import { API, artifactPath, type HarborCall } from './call.ts'

/** The most that Harbor gives at once. */
const PAGE_SIZE = 100

/** 5,000 labels whose names hold the one that is looked for: more than any project has. */
const MAX_PAGES = 50

const JSON_BODY = { 'content-type': 'application/json' } as const

const label = v.object({ id: v.number(), name: v.string() })
const labels = v.array(label)
const artifact = v.object({ project_id: v.number(), labels: v.nullish(labels) })

/** Labels of artifacts (swagger: label, and addLabel and removeLabel of artifact). */
export function labelCalls(call: HarborCall): HarborLabels {
  const { send, decode } = call

  /** undefined also where the robot may not list them, when 403 is accepted. */
  async function find(
    name: string,
    of: {
      readonly query: Readonly<Record<string, string>>
      readonly where: string
      readonly accepts: number[]
    },
  ): Promise<Label | undefined> {
    for (let page = 1; page <= MAX_PAGES; page += 1) {
      const query = new URLSearchParams({
        ...of.query,
        // Part of a name is enough for Harbor.
        name,
        page: String(page),
        page_size: String(PAGE_SIZE),
      })
      const httpRequest = {
        method: 'GET',
        path: `${API}/labels?${query}`,
        expects: 'json',
        purpose: `look for the label ${name} of ${of.where}`,
        needs: { resource: 'label', action: 'list' },
      } as const
      const response = await send(httpRequest, of.accepts)
      if (response.status === 403) return undefined
      const listed = decode(httpRequest, { response, decoder: (json): Label[] => v.parse(labels, json) })
      const found = listed.find((candidate) => candidate.name === name)
      if (found !== undefined || listed.length < PAGE_SIZE) return found
    }
    return undefined
  }

  return {
    async fetchLabels(repository, digest) {
      const query = 'with_label=true&with_tag=false&with_accessory=false'
      const httpRequest = {
        method: 'GET',
        path: `${artifactPath(repository, digest)}?${query}`,
        expects: 'json',
        purpose: `read the labels of ${formatHarborRepository(repository)}@${digest}`,
        needs: { resource: 'artifact', action: 'read' },
      } as const
      const response = await send(httpRequest, [200, 404])
      if (response.status === 404) return undefined
      return decode(httpRequest, { response, decoder: decodeLabels })
    },

    async findLabel(projectId, name) {
      const query = { scope: 'p', project_id: String(projectId) }
      const own = await find(name, { query, where: 'the project', accepts: [200] })
      return own ?? find(name, { query: { scope: 'g' }, where: 'the system', accepts: [200, 403] })
    },

    async createLabel(projectId, wanted) {
      await send(
        {
          method: 'POST',
          path: `${API}/labels`,
          headers: JSON_BODY,
          body: JSON.stringify({ ...wanted, scope: 'p', project_id: projectId }),
          purpose: `make the label ${wanted.name} of the project`,
          step: 'tag',
          needs: { resource: 'label', action: 'create' },
        },
        [201, 409],
      )
    },

    async addLabel(repository, { digest, label: { id, name } }) {
      await send(
        {
          method: 'POST',
          path: `${artifactPath(repository, digest)}/labels`,
          headers: JSON_BODY,
          body: JSON.stringify({ id }),
          purpose: `put the label ${name} on ${formatHarborRepository(repository)}@${digest}`,
          step: 'tag',
          needs: { resource: 'artifact-label', action: 'create' },
        },
        [200, 409],
      )
    },

    async removeLabel(repository, { digest, label: { id, name } }) {
      await send(
        {
          method: 'DELETE',
          path: `${artifactPath(repository, digest)}/labels/${id}`,
          purpose: `take the label ${name} off ${formatHarborRepository(repository)}@${digest}`,
          step: 'tag',
          needs: { resource: 'artifact-label', action: 'delete' },
        },
        [200, 404],
      )
    },
  }
}

function decodeLabels(json: unknown): LabelledArtifact {
  const wire = v.parse(artifact, json)
  return { projectId: wire.project_id, labels: wire.labels ?? [] }
}
