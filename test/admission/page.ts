/** The page whose policies are run. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const PAGE = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'admission.md'), 'utf8')

/** Every block of YAML on it. */
export const BLOCKS: readonly string[] = [...PAGE.matchAll(/```yaml\n([\s\S]*?)```/g)].map(
  ([, text = '']) => text,
)
