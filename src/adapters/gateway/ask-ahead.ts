import type { HarborReply } from './harbor-login.ts'

/** As many as crane asks for at once (its `--jobs`). */
const AT_ONCE = 8

/** crane takes about a tenth of a second to its first request: by then it asks by itself for those that come later. */
const MOST = 64

/** Answers to questions that a client will ask, asked while it still starts. Each is given out once. */
export interface AskedAhead {
  /** Asks them in their order; those that are left when one has failed are not asked. */
  begin(paths: readonly string[]): void
  /** The answer, which may still be on its way; undefined when the question must be asked now. */
  take(path: string): Promise<HarborReply> | undefined
}

/** @param ask one HEAD request. */
export function createAskedAhead(ask: (path: string) => Promise<HarborReply>): AskedAhead {
  const waiting = new Set<string>()
  const replies = new Map<string, Promise<HarborReply>>()

  async function askInTurn(): Promise<void> {
    for (const path of waiting) {
      waiting.delete(path)
      const reply = ask(path)
      replies.set(path, reply)
      try {
        await reply
      } catch {
        // It is the error of the client's own request for it. The others would meet the same.
        waiting.clear()
      }
    }
  }

  return {
    begin(paths) {
      for (const path of paths.slice(0, MOST)) waiting.add(path)
      for (let count = 0; count < AT_ONCE; count += 1) void askInTurn()
    },
    take(path) {
      waiting.delete(path)
      const reply = replies.get(path)
      replies.delete(path)
      return reply
    },
  }
}
