/** Stages the image at argv[2] into argv[3], and prints the most memory that took, in bytes. */
import { stageImage } from '../../src/adapters/image/stage.ts'

const [, , path = '', directory = ''] = process.argv
const { digest } = await stageImage(
  { path },
  { directory, log: () => undefined, maxUnpackedBytes: 50e9, signal: new AbortController().signal },
)
console.log(JSON.stringify({ digest, peakBytes: process.resourceUsage().maxRSS * 1024 }))
