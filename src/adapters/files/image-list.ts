import * as v from 'valibot'
import { parseDocument } from 'yaml'
import {
  type ImageEntry,
  parseImageLine,
  parseImageTags,
  parseImageTarget,
} from '../../domain/copy/image-list.ts'
import { errorMessage } from '../../domain/errors.ts'
import { nearest } from '../../domain/text/suggest.ts'
import { yamlValue } from '../untrusted/yaml.ts'

const text = v.string()
const mapping = v.object({
  image: text,
  repository: text,
  tags: v.optional(v.union([text, v.array(text)]), []),
  platform: v.exactOptional(text),
  dockerfile: v.exactOptional(text),
  gate: v.exactOptional(
    v.record(
      text,
      v.union([
        text,
        v.array(text),
        // As a policy has it: critical: 0.
        v.record(text, text),
      ]),
    ),
  ),
})
const KEYS = Object.keys(mapping.entries)

/**
 * The images of a list: one `image => project/name:tag` a line, where empty lines and those with a `#` at their
 * beginning are left out, or a YAML list of such lines and of mappings (image, repository, tags, platform,
 * dockerfile).
 *
 * @throws Error with everything that is wrong, without naming an input.
 */
export function parseImageList(list: string): ImageEntry[] {
  const problems: string[] = []
  const entries = splitList(list).flatMap((item): ImageEntry[] => {
    try {
      return [typeof item === 'string' ? parseImageLine(item) : parseMapping(item)]
    } catch (error) {
      problems.push(errorMessage(error))
      return []
    }
  })
  if (problems.length > 0) throw new Error(problems.join('; '))
  if (entries.length === 0) throw new Error('names no image')
  return entries
}

/** No reference and no useful path begins like a YAML list. */
function splitList(given: string): readonly unknown[] {
  const list = given.replace(/^\ufeff/, '')
  const lines = list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
  const isYaml = (line: string): boolean => /^(-(\s|$)|\[|---)/.test(line)
  if (isYaml(lines[0] ?? '')) return parseYaml(list)
  const mixed = lines.find(isYaml)
  if (mixed !== undefined)
    throw new Error(`"${mixed}" belongs to a YAML list, but the lines before it do not`)
  return lines
}

function parseYaml(list: string): readonly unknown[] {
  // Every scalar stays text: the tag 1.10 is not a number.
  const value = yamlValue(parseDocument(list, { schema: 'failsafe', logLevel: 'silent' }))
  if (!Array.isArray(value)) throw new Error('is not a YAML list')
  return value
}

function parseMapping(item: unknown): ImageEntry {
  const shown = JSON.stringify(item)
  if (typeof item !== 'object' || item === null || Array.isArray(item)) {
    throw new Error(`${shown} is neither a line nor a mapping`)
  }
  const unknown = Object.keys(item).find((key) => !KEYS.includes(key))
  if (unknown !== undefined) {
    const close = nearest(unknown, KEYS)
    const hint = close === undefined ? `expected one of ${KEYS.join(', ')}` : `did you mean "${close}"?`
    throw new Error(`in ${shown}: the key "${unknown}" is not understood; ${hint}`)
  }
  const parsed = v.safeParse(mapping, item)
  if (!parsed.success) {
    const [issue] = parsed.issues
    throw new Error(`in ${shown}: ${v.getDotPath(issue) ?? ''} is missing or is not text`)
  }
  const { image, tags, repository, platform, dockerfile, gate } = parsed.output
  if (image.trim() === '') throw new Error(`in ${shown}: image is empty`)
  try {
    const target = parseImageTarget(repository.trim())
    const words = typeof tags === 'string' ? tags.split(/[\n,]/).filter((word) => word.trim() !== '') : tags
    return {
      source: image.trim(),
      repository: target.repository,
      tags: [...new Set([...target.tags, ...parseImageTags(words)])],
      ...(platform === undefined ? {} : { platform }),
      ...(dockerfile === undefined ? {} : { dockerfile }),
      ...(gate === undefined ? {} : { gate: formatGate(gate) }),
    }
  } catch (error) {
    throw new Error(`in ${shown}: ${errorMessage(error)}`)
  }
}

/** The values as the inputs take them: a list with commas, a mapping as `critical=0,high=5`. */
function formatGate(gate: NonNullable<v.InferOutput<typeof mapping>['gate']>): Record<string, string> {
  const format = (value: (typeof gate)[string]): string => {
    if (typeof value === 'string') return value
    if (Array.isArray(value)) return value.join(',')
    return Object.entries(value)
      .map(([key, number]) => `${key}=${number}`)
      .join(',')
  }
  return Object.fromEntries(Object.entries(gate).map(([name, value]) => [name, format(value)]))
}
