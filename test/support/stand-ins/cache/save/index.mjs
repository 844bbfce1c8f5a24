// Stand-in for actions/cache/save, as far as our workflows use it: one directory, kept below HARBOR_ACTIONS_CACHE.
import { cpSync, existsSync } from 'node:fs'
import { join } from 'node:path'

const input = (name) => process.env[`INPUT_${name.toUpperCase()}`]?.trim() ?? ''
const place = process.env.HARBOR_ACTIONS_CACHE ?? ''

// What is there is never replaced.
if (place !== '' && !existsSync(join(place, input('key')))) {
  cpSync(input('path'), join(place, input('key')), { recursive: true })
}
console.log(`Cache saved with key: ${input('key')} (stand-in)`)
