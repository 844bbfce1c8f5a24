import * as v from 'valibot'
import { text } from '../decode.ts'

const status = v.object({ message: text, reason: text })

/** The message of a `Status`, the API server's answer to a refused request; '' for anything else. */
export function decodeStatusMessage(body: string): string {
  try {
    return v.parse(status, JSON.parse(body)).message
  } catch {
    return ''
  }
}

const statusCauses = v.object({ details: v.object({ causes: v.array(v.object({ reason: text })) }) })

/** Whether a `Status` names this reason among its causes. */
export function hasStatusCause(body: string, reason: string): boolean {
  try {
    return v.parse(statusCauses, JSON.parse(body)).details.causes.some((cause) => cause.reason === reason)
  } catch {
    return false
  }
}
