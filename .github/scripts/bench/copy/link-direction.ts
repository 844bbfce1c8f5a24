import type { Socket } from 'node:net'
import type { SharedLink } from './shared-link.ts'

/** A piece of one connection, after which it is the turn of the next. */
const SLICE_BYTES = 32 * 1024

/** Pieces are put on the line so long before it is free, so that a late timer leaves no gap. */
const AHEAD_MS = 4

/** Of one connection: on the line and not yet taken by the receiver. As a window of TCP. */
const WINDOW_BYTES = 4 * 1024 * 1024

/** Of one connection: read and not yet on the line. */
const HELD_BYTES = 1024 * 1024

interface Piece {
  readonly bytes: Buffer
  readonly cameAt: number
}

/** Carries bytes of one connection one way. */
interface Flow {
  readonly from: Socket
  readonly to: Socket
  readonly pieces: Piece[]
  heldBytes: number
  windowBytes: number
  /** When the sender ended. */
  endedAt: number | undefined
  isQueued: boolean
}

interface Arrival {
  readonly flow: Flow
  readonly at: number
  /** undefined for the end. */
  readonly bytes: Buffer | undefined
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
      ...{ pieces: [], heldBytes: 0, windowBytes: 0, endedAt: undefined, isQueued: false },
    }
    from.on('data', (bytes: Buffer) => {
      flow.pieces.push({ bytes, cameAt: performance.now() })
      flow.heldBytes += bytes.length
      if (flow.heldBytes >= HELD_BYTES) from.pause()
      this.#queue(flow)
    })
    from.on('end', () => {
      flow.endedAt = performance.now()
      this.#queue(flow)
    })
  }

  #queue(flow: Flow): void {
    this.#lineUp(flow)
    this.#send()
  }

  /** At the end of those that wait for their turn. */
  #lineUp(flow: Flow): void {
    const hasWork = flow.pieces.length > 0 || flow.endedAt !== undefined
    if (flow.isQueued || !hasWork || flow.windowBytes >= WINDOW_BYTES) return
    flow.isQueued = true
    this.#waiting.push(flow)
  }

  #send(): void {
    if (this.#sendTimer !== undefined) return
    for (;;) {
      const waitMs = this.#link.freeAt - AHEAD_MS - performance.now()
      if (this.#waiting.length === 0) return
      if (waitMs > 0) {
        this.#sendTimer = setTimeout(() => {
          this.#sendTimer = undefined
          this.#send()
        }, waitMs)
        return
      }
      const flow = this.#waiting.shift()
      if (flow !== undefined) this.#sendPiece(flow)
    }
  }

  #sendPiece(flow: Flow): void {
    flow.isQueued = false
    const piece = takeSlice(flow)
    if (piece === undefined) {
      this.#arrivals.push({
        flow,
        bytes: undefined,
        at: this.#link.send(0, flow.endedAt ?? performance.now()),
      })
      flow.endedAt = undefined
    } else {
      const { bytes, cameAt } = piece
      flow.heldBytes -= bytes.length
      flow.windowBytes += bytes.length
      if (flow.heldBytes < HELD_BYTES) flow.from.resume()
      this.#arrivals.push({ flow, bytes, at: this.#link.send(bytes.length, cameAt) })
    }
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

  #deliver({ flow, bytes }: Arrival): void {
    if (bytes === undefined) {
      flow.to.end()
      return
    }
    flow.to.write(bytes, () => {
      flow.windowBytes -= bytes.length
      this.#queue(flow)
    })
  }
}

function takeSlice({ pieces }: Flow): Piece | undefined {
  const [first] = pieces
  if (first === undefined || first.bytes.length <= SLICE_BYTES) return pieces.shift()
  const { bytes, cameAt } = first
  pieces[0] = { bytes: bytes.subarray(SLICE_BYTES), cameAt }
  return { bytes: bytes.subarray(0, SLICE_BYTES), cameAt }
}
