import { type ImagesReport, judgeImages } from './images-report.ts'

export function imagesOutputs(
  report: ImagesReport,
  _: { readonly reportFiles: readonly string[] },
): Record<string, string> {
  return { verdict: judgeImages(report.images) }
}
