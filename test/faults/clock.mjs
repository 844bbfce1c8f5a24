// Loaded into a process: its wall clock jumps by `shift` milliseconds as soon as the file `when` is there. Timers and
// the monotonic clock go on as they do when an administrator or NTP sets the time.
import { existsSync } from 'node:fs'

const { searchParams } = new URL(import.meta.url)
const when = searchParams.get('when') ?? ''
const shift = Number(searchParams.get('shift'))
const now = Date.now.bind(Date)
const RealDate = Date
let hasJumped = false

const jumped = () => {
  hasJumped ||= existsSync(when)
  return now() + (hasJumped ? shift : 0)
}

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(jumped())
    else super(...parts)
  }
  static now() {
    return jumped()
  }
}
