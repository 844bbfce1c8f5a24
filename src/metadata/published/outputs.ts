/** What was found. */
export const FINDINGS = {
  severity:
    'Worst severity that was found, in lower case; none when there is no finding, empty when the verdict is undecided and nothing was found so far.',
  critical: 'Number of critical findings; empty in place of 0 when the verdict is undecided.',
  high: 'Number of high findings; empty in place of 0 when the verdict is undecided.',
  medium: 'Number of medium findings; empty in place of 0 when the verdict is undecided.',
  low: 'Number of low findings; empty in place of 0 when the verdict is undecided.',
  negligible: 'Number of negligible findings; empty in place of 0 when the verdict is undecided.',
  unknown: 'Number of findings of unknown severity; empty in place of 0 when the verdict is undecided.',
  total:
    'Number of findings over all platforms, each once; empty in place of 0 when the verdict is undecided.',
  fixable: 'Number of findings that have a fixed version; empty in place of 0 when the verdict is undecided.',
  ignored:
    'Number of findings that an exception covers; they are in no other number. When the verdict is undecided it counts what is known so far, and 0 stays 0.',
}

/** What is new against the base, and what is gone. */
export const COMPARED = {
  new: 'Number of findings that the base of compare-to does not have; empty without a comparison, and in place of 0 when the verdict is undecided.',
  fixed:
    'Number of findings of the base that the image no longer has; empty without a comparison, and in place of 0 when the verdict is undecided.',
}

/** Where the SBOMs are. */
export const SBOMS = {
  'sbom-file': 'Paths of the SBOMs, one a line.',
  sboms: 'JSON list with platform, digest, sbomDigest (the accessory in Harbor) and path of every SBOM.',
}
