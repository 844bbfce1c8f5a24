// Imported into a script that is measured: writes the peak of its memory, in bytes, when it ends.
import { readFileSync, writeFileSync } from 'node:fs'

const { BENCH_PEAK_FILE: file } = process.env
if (file !== undefined) process.once('exit', () => writeFileSync(file, String(peakBytes())))

function peakBytes() {
  if (process.platform === 'linux') {
    // Of this program alone: what getrusage has begins with the peak of the process that started it.
    const [, kib] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? []
    return Number(kib) * 1024
  }
  return process.resourceUsage().maxRSS * 1024
}
