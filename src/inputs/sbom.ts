import type { InputForm } from './form.ts'

/** `sbom` */
export function readSbom(form: InputForm): boolean {
  return form.flag('sbom', { standard: false })
}
