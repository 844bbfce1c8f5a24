import type { Socket } from 'node:net'
import type { SharedLink } from './shared-link.ts'

/** A piece of one connection, after which it is the turn of the next. */
const SLICE_BYTES = 32 * 1024

/** Pieces are put on the line so long before it is free, so that a late timer leaves no gap. */
const AHEAD_MS = 4

/** Of one connection: on the line and not yet taken by the receiver. As a window of TCP. */
const WINDOW_BYTES = 4 * 1024 * 1024

/** Of one connection: read and not yet on the line. */
const HELD_BYTES = 256 * 1024

/** Carries bytes of one connection one way. */
interface Flow {
  readonly from: Socket
  readonly to: Socket
  readonly pieces: Buffer[]
  heldBytes: number
  windowBytes: number
  /** The sender has ended. */
  isEnding: boolean
  isQueued: boolean
}

interface Arrival {
  readonly flow: Flow
  readonly at: number
  /** undefined for the end. */
  readonly piece: Buffer | undefined
}

/** Sends what comes on any number of sockets over one shared line, each of them in its turn. */
export class LinkDirection {
  readonly #link: SharedLink
  readonly #waiting: Flow[] = []
  readonly #arrivals: Arrival[] = []
  #sendTimer: NodeJS.Timeout | undefined
  #arrivalTimer: NodeJS.Timeout | undefined

  constructor(link: SharedLink) {
    this.#link = link
  }

  carry(from: Socket, to: Socket): void {
    const flow: Flow = {
      ...{ from, to },
      ...{ pieces: [], heldBytes: 0, windowBytes: 0, isEnding: false, isQueued: false },
    }
    from.on('data', (piece: Buffer) => {
      flow.pieces.push(piece)
      flow.heldBytes += piece.length
      if (flow.heldBytes >= HELD_BYTES) from.pause()
      this.#queue(flow)
    })
    from.on('end', () => {
      flow.isEnding = true
      this.#queue(flow)
    })
  }

  #queue(flow: Flow): void {
    this.#lineUp(flow)
    this.#send()
  }

  /** At the end of those that wait for their turn. */
  #lineUp(flow: Flow): void {
    const hasWork = flow.pieces.length > 0 || flow.isEnding
    if (flow.isQueued || !hasWork || flow.windowBytes >= WINDOW_BYTES) return
    flow.isQueued = true
    this.#waiting.push(flow)
  }

  #send(): void {
    if (this.#sendTimer !== undefined) return
    for (;;) {
      const now = performance.now()
      const waitMs = this.#link.freeAt - AHEAD_MS - now
      if (this.#waiting.length === 0) return
      if (waitMs > 0) {
        this.#sendTimer = setTimeout(() => {
          this.#sendTimer = undefined
          this.#send()
        }, waitMs)
        return
      }
      const flow = this.#waiting.shift()
      if (flow !== undefined) this.#sendPiece(flow, now)
    }
  }

  #sendPiece(flow: Flow, now: number): void {
    flow.isQueued = false
    const piece = takeSlice(flow)
    if (piece === undefined) flow.isEnding = false
    else {
      flow.heldBytes -= piece.length
      flow.windowBytes += piece.length
      if (flow.heldBytes < HELD_BYTES) flow.from.resume()
    }
    this.#arrivals.push({ flow, piece, at: this.#link.send(piece?.length ?? 0, now) })
    this.#arrive()
    this.#lineUp(flow)
  }

  #arrive(): void {
    if (this.#arrivalTimer !== undefined) return
    for (;;) {
      const [next] = this.#arrivals
      if (next === undefined) return
      const waitMs = next.at - performance.now()
      if (waitMs > 0) {
        this.#arrivalTimer = setTimeout(() => {
          this.#arrivalTimer = undefined
          this.#arrive()
        }, waitMs)
        return
      }
      this.#arrivals.shift()
      this.#deliver(next)
    }
  }

  #deliver({ flow, piece }: Arrival): void {
    if (piece === undefined) {
      flow.to.end()
      return
    }
    flow.to.write(piece, () => {
      flow.windowBytes -= piece.length
      this.#queue(flow)
    })
  }
}

function takeSlice({ pieces }: Flow): Buffer | undefined {
  const [first] = pieces
  if (first === undefined || first.length <= SLICE_BYTES) return pieces.shift()
  pieces[0] = first.subarray(SLICE_BYTES)
  return first.subarray(0, SLICE_BYTES)
}
