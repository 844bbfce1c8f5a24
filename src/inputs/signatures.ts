import { SIGNATURES, type SignatureMode } from '../domain/oci/signature.ts'
import type { InputForm } from './form.ts'

/** `signatures` */
export function readSignatures(form: InputForm): SignatureMode {
  return form.choice('signatures', { values: SIGNATURES, standard: 'leave' })
}
