// Stand-in for actions/cache/restore, as far as our workflows use it: one directory. HARBOR_ACTIONS_CACHE is where the
// entries are, each a directory; without it there is no cache.
import { cpSync, existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const input = (name) => process.env[`INPUT_${name.toUpperCase()}`]?.trim() ?? ''
const place = process.env.HARBOR_ACTIONS_CACHE ?? ''
const key = input('key')

if (key.includes(',') || key.length > 512) {
  console.log(`::error::Key Validation Error: ${key}`)
  process.exit(1)
}
const entries = place !== '' && existsSync(place) ? readdirSync(place) : []
const prefixes = input('restore-keys')
  .split('\n')
  .filter((prefix) => prefix !== '')
const age = (entry) => statSync(join(place, entry)).mtimeMs
// The key itself, or the latest entry that begins so.
const [found] = [
  ...entries.filter((entry) => entry === key),
  ...prefixes.flatMap((prefix) =>
    entries.filter((entry) => entry.startsWith(prefix)).toSorted((a, b) => age(b) - age(a)),
  ),
]
if (found === undefined) console.log(`Cache not found for input keys: ${[key, ...prefixes].join(', ')}`)
else {
  cpSync(join(place, found), input('path'), { recursive: true })
  console.log(`Cache restored from key: ${found} (stand-in)`)
}
