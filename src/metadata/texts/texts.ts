import type { ActionName, INPUTS_OF } from '../actions.ts'
import { BOOTSTRAP_TEXTS } from './bootstrap.ts'
import { CONNECTION_TEXTS } from './connection.ts'
import { CRANE_TEXTS } from './crane.ts'
import { GATE_TEXTS } from './gate.ts'
import { GITHUB_TEXTS } from './github.ts'
import { IMAGE_TEXTS } from './image.ts'
import { PROMOTION_TEXTS } from './promotion.ts'
import { REPORTING_TEXTS } from './reporting.ts'
import { STEPS_TEXTS } from './steps.ts'
import { WAITING_TEXTS } from './waiting.ts'

/** The name of any input of any action. */
type InputName = { [Action in ActionName]: keyof (typeof INPUTS_OF)[Action] }[ActionName]

/** What an input is for, where the action has no text of its own for it. */
export const TEXTS: Readonly<Record<InputName, string>> = {
  ...CONNECTION_TEXTS,
  ...IMAGE_TEXTS,
  ...CRANE_TEXTS,
  ...GITHUB_TEXTS,
  ...GATE_TEXTS,
  ...PROMOTION_TEXTS,
  ...WAITING_TEXTS,
  ...REPORTING_TEXTS,
  ...STEPS_TEXTS,
  ...BOOTSTRAP_TEXTS,
}
