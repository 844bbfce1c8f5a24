import * as v from 'valibot'

/** A text that may be absent or null, which Go writes for an empty one: '' then. */
export const text = v.optional(v.nullable(v.string(), ''), '')
