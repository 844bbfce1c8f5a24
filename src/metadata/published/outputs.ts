/** What was found. */
export const FINDINGS = {
  severity: 'Worst severity that was found, in lower case; none when there is no finding.',
  critical: 'Number of critical findings; empty when nothing could be told.',
  high: 'Number of high findings; empty when nothing could be told.',
  medium: 'Number of medium findings; empty when nothing could be told.',
  low: 'Number of low findings; empty when nothing could be told.',
  negligible: 'Number of negligible findings; empty when nothing could be told.',
  unknown: 'Number of findings of unknown severity.',
  total: 'Number of findings over all platforms, each once.',
  fixable: 'Number of findings that have a fixed version.',
  ignored: 'Number of findings that an exception covers; they are in no other number.',
}

/** What is new against the base, and what is gone. */
export const COMPARED = {
  new: 'Number of findings that the base of compare-to does not have; empty without a comparison.',
  fixed: 'Number of findings of the base that the image has no more; empty without a comparison.',
}

/** Where the SBOMs are. */
export const SBOMS = {
  'sbom-file': 'Paths of the SBOMs, one a line.',
  sboms: 'JSON list with platform, digest, sbomDigest (the accessory in Harbor) and path of every SBOM.',
}
