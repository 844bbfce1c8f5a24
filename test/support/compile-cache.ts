import { join } from 'node:path'

/**
 * For the environment of a step: what V8 made of the programs in dist/, which every step of every run would make again.
 * It is a hint, which V8 checks.
 */
export const COMPILE_CACHE = {
  NODE_COMPILE_CACHE: join(import.meta.dirname, '..', '..', 'build', 'compile-cache'),
}
