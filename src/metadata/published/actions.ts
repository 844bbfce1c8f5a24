import type { ActionName } from '../actions.ts'
import type { ActionMetadata } from './action.ts'
import { ATTESTING } from './attestation.ts'
import { BOOTSTRAP } from './bootstrap.ts'
import { ONE_IMAGE } from './one-image.ts'
import { PREPARATION } from './preparation.ts'
import { PUSH_AND_SCAN } from './push-and-scan.ts'
import { REPORT } from './report.ts'
import { SEVERAL_IMAGES } from './several-images.ts'

/** Every action by its folder. */
export const ACTIONS: Readonly<Record<ActionName, ActionMetadata>> = {
  ...PUSH_AND_SCAN,
  ...PREPARATION,
  ...ONE_IMAGE,
  ...SEVERAL_IMAGES,
  ...ATTESTING,
  ...REPORT,
  ...BOOTSTRAP,
}
