import { plainWord } from '../report/outputs.ts'
import type { SavedSbom } from './sbom.ts'

/** The outputs of SBOMs: their paths, and the list of them. */
export function sbomOutputs(saved: readonly SavedSbom[]): Record<string, string> {
  return listOutputs(saved.map(listEntry))
}

/** The outputs of the SBOMs of several images: each with the image that it is of. None for none. */
export function imagesSbomOutputs(
  images: readonly { readonly reference: string; readonly sboms: readonly SavedSbom[] }[],
): Record<string, string> {
  const saved = images.flatMap(({ reference, sboms }) =>
    sboms.map((sbom) => ({ reference, ...listEntry(sbom) })),
  )
  return saved.length === 0 ? {} : listOutputs(saved)
}

function listEntry(sbom: SavedSbom): SavedSbom {
  return { ...sbom, platform: plainWord(sbom.platform) }
}

function listOutputs(saved: readonly SavedSbom[]): Record<string, string> {
  return { 'sbom-file': saved.map(({ path }) => path).join('\n'), sboms: JSON.stringify(saved) }
}
