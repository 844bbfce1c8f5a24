import type { ActionMetadata } from './action.ts'
import { COMPARED, FINDINGS, SBOMS } from './outputs.ts'

/** Several images at once, here or on runners of their own. */
export const SEVERAL_IMAGES = {
  'push-images': {
    title: 'Harbor: push and scan images',
    description:
      'Copies several images into Harbor concurrently, waits for their scans, judges each, and writes one report over all of them; the report action publishes it and fails by the verdict, which this step does not.',
    texts: {
      images:
        'The images: one image => project/name:tag a line, further tags after commas, or a YAML list of such lines and of mappings with image, repository, tags, platform and dockerfile.',
      'max-parallel': 'How many images are worked on at once.',
      tags: 'Tags to put on the image, separated by newlines or commas: bare tags, or full references of one of the repositories as docker/metadata-action prints them. Bare ones are put on every image, references on that of their repository. An image without any is pushed by digest only.',
    },
    outputs: {
      images:
        'JSON list with repository, reference, digest, tags, verdict, counts by severity, total, fixable, reportFile, harborLink and message of every image, in their order.',
      reference:
        'Address of the image that was pushed, scanned and judged: host/repository@digest; one a line.',
      verdict:
        'passed, failed or undecided; empty, like the severity and the numbers, when scan is never. The one over all: undecided when one is or was not judged, else failed when one failed.',
      ...FINDINGS,
      total:
        'Number of findings over all platforms, each once; empty in place of 0 when the verdict is undecided. Like the other numbers it is the sum over the images.',
      ...COMPARED,
      'scan-duration': 'Seconds the longest scan took by the clock of Harbor.',
      'report-file': 'Path of the report over all images as JSON.',
      ...SBOMS,
    },
    post: { main: 'logout', if: 'always()' },
  },
  'plan-matrix': {
    title: 'Harbor: plan matrix',
    description:
      'Makes the matrix of a job out of a list of images, so that each is pushed and scanned by a runner of its own.',
    texts: {
      images:
        'The images: one image => project/name:tag a line, further tags after commas, or a YAML list of such lines and of mappings with image, repository, tags, platform and dockerfile.',
      tags: 'Tags to put on the image, separated by newlines or commas: bare tags, or full references of one of the repositories as docker/metadata-action prints them. Bare ones are put on every image, references on that of their repository. An image without any is pushed by digest only.',
      'compare-to':
        'The tag that the jobs compare with: refused when one of several images of a repository takes it.',
    },
    outputs: {
      matrix:
        'JSON for strategy.matrix: name, key (the place in the list, for artifact names) and images (the list of this one image) of every job.',
      images:
        'The whole list as JSON, with the tags of every image: what the report action takes as the images that were to be judged.',
    },
  },
  'recheck-images': {
    title: 'Harbor: recheck images',
    description:
      'Judges the images that given tags are on now by fresh scans and writes one report over all of them; the report action publishes it and fails by the verdict, which this step does not.',
    texts: {
      'max-parallel': 'How many images are worked on at once.',
      scan: 'always judges by a fresh scan of every image, auto by the last one that finished.',
      'github-token':
        'Token for files at base: paths and for a policy in a repository (contents: read), and for the issue (issues: write).',
      attest:
        'Sign the verdict and the findings of every image that passed, and put them beside it in Harbor, where the newest statement counts: off, key, or keyless, with the identity of the workflow run (permissions: id-token: write).',
      'label-passed':
        'Label of Harbor for an image that passed, of its project or of the system; one that is not there is made in the project. It is taken off when the verdict is another.',
    },
    outputs: {
      images:
        'JSON list with repository, reference, digest, tags, verdict, counts by severity, total, fixable, reportFile, harborLink and message of every image, in their order.',
      reference:
        'Address of the image that was pushed, scanned and judged: host/repository@digest; one a line.',
      verdict:
        'passed, failed or undecided. The one over all: undecided when one is or was not judged, else failed when one failed.',
      ...FINDINGS,
      total:
        'Number of findings over all platforms, each once; empty in place of 0 when the verdict is undecided. Like the other numbers it is the sum over the images.',
      changed:
        'true when something is different since the last run, false when nothing is; empty when that is not known: without previous-report, in the first run, and for a report that could not be read.',
      'scan-duration': 'Seconds the longest scan took by the clock of Harbor.',
      'report-file': 'Path of the report over all images as JSON.',
    },
  },
  'check-exceptions': {
    title: 'Harbor: check exceptions',
    description:
      'Lists the exceptions of ignore files and of a policy that none of the images needs which given tags are on, by the last scan that each has in Harbor. It starts no scan and writes nothing.',
    texts: {
      'tagged-images':
        'The images that the exceptions are for: one project/name:tag a line, further tags after commas. One that is not there, or has no finished scan, leaves the answer open. A * in the name or in a tag stands for any characters, as in library/*.',
      policy:
        'The policy of the organisation, whose own exceptions are checked as well: a path of the workspace, base:path as for ignore-file, or owner/repository/path@ref, read with github-token. An exception that is for none of the repositories is left out, unless it has expired. Where the policy does not allow ignore-file or harbor-allowlist, these cover nothing.',
      'ignore-file':
        'Files of exceptions, one path a line, of the workspace or, as in base:.trivyignore, of the commit that the change goes to: .trivyignore (with exp:YYYY-MM-DD), .trivyignore.yaml or OpenVEX JSON. Required without a policy.',
      'harbor-allowlist':
        'Take an exception for covered by the CVE allowlist of the Harbor project or system where that has it for as long at least (true or false). The list itself is not checked. Needs the permission project: read; without it the list is left out with a note.',
      'unused-exceptions':
        'What is made of an exception that no image needs, because it matched no finding, has expired, or others cover its findings: note (it is listed), warn (also a warning at its line) or fail (the job fails, also when that is not known).',
      'max-parallel': 'How many images are looked at at once.',
    },
    outputs: {
      unused:
        'JSON list with id (empty unless it is the id of a CVE), file, line, why (no-finding, expired or covered), expiredAt, coveredBy and reason of every exception that no image needs, and owner and expiresAt of one of the policy; empty when that is not known.',
      'unused-count': 'Number of exceptions that no image needs; empty in place of 0 when that is not known.',
    },
  },
} as const satisfies Readonly<Record<string, ActionMetadata>>
