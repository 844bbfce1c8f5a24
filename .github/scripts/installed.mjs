// Which package-lock.json the packages in node_modules were installed by. npm itself leaves nothing that says so.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
/** npm ci deletes it with the rest of node_modules. */
const stamp = join(root, 'node_modules', '.installed-lock')

function hashOfLock() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
}

/** Whether the packages are those of package-lock.json as it is now. */
export function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOfLock()
}

/** To be called when an install is over, npm's own `npm ci` of a user included. */
export function markInstalled() {
  writeFileSync(stamp, hashOfLock())
}
