import type { ActionName } from '../actions.ts'

/** An input of a workflow that is no input of its action. */
export interface WorkflowInput {
  readonly text: string
  readonly default: string | boolean | number
  /** For a form by hand. */
  readonly options?: readonly string[]
}

export interface WorkflowSecret {
  readonly text?: string
  readonly required: boolean
  readonly note?: string
}

/** A workflow that others call around one action. It takes the inputs of the action, under their names. */
export interface CalledWorkflow {
  readonly action: ActionName
  /** Inputs of the action that make no sense here, with the reason. */
  readonly without: Readonly<Record<string, string>>
  readonly required: readonly string[]
  /** Where the text of the action is too long, or not quite true. */
  readonly texts: Readonly<Record<string, string>>
  readonly own: Readonly<Record<string, WorkflowInput>>
  readonly secrets: Readonly<Record<string, WorkflowSecret>>
  /** The job whose step `report` the outputs come from. */
  readonly reportingJob: string
  /** The step of that job, for outputs that come from another. */
  readonly stepOf?: Readonly<Record<string, string>>
  readonly outputs: Readonly<Record<string, string>>
  /** Inputs that the action is given by hand in the workflow, or that another job uses. */
  readonly givenByHand: readonly string[]
}
