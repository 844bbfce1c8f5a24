import type { ActionMetadata } from './action.ts'
import { POLICY_TEXTS, withSignedVerdict } from './attestation.ts'
import { COMPARED, FINDINGS, SBOMS } from './outputs.ts'

/** The steps of one image. */
export const ONE_IMAGE = {
  'copy-image': {
    title: 'Harbor: copy image',
    description: 'Copies an image from wherever it is into Harbor, by digest, and puts tags on it.',
    texts: {
      quarantine: 'Push by digest and put the tags on only when the verdict is passed (true or false).',
      image:
        'The image to push: a registry reference, a name in the local Docker daemon, a path that is recognised by its content, or one of docker-daemon:name, docker-archive:path[:name], oci:directory[:tag][@digest], oci-archive:path[:tag][@digest]. A name with a registry, a tag or a digest is never a path (./name is), and a digest that is written is the one that is pushed.',
      repository: 'Repository in Harbor, project/name, as in library/myapp.',
      tags: 'Tags to put on the image, separated by newlines or commas: bare tags, or full references of this repository as docker/metadata-action prints them. Without any, the image is pushed by digest only.',
    },
    outputs: {
      reference: 'Address of the image that was pushed: host/repository@digest.',
      digest: 'Digest of the image.',
      tags: 'The tags that were put on it, one a line.',
      'base-digest':
        'Digest that compare-to was on before the tags were set; none when nothing had that name, empty when it is not known.',
      'pending-tags':
        'With quarantine: the tags that are not on it yet and wait for the verdict, one a line.',
      'manifest-file': 'File with the manifest of the image, for the actions await-scan and promote.',
      'signatures-file':
        'With quarantine and signatures: copy, the file with the manifests of the signatures, for the promote action; empty when there are none.',
      'harbor-link': 'Page of the image in Harbor.',
    },
    post: { main: 'logout', if: 'always()' },
  },
  'await-scan': {
    title: 'Harbor: await scan',
    description:
      'Waits for the scan of an image in Harbor, reads the findings of every platform and judges them. It does not fail on its verdict; the report action does.',
    texts: {
      repository: 'Repository in Harbor, project/name, as in library/myapp.',
      tags: 'Tags that are on the image, separated by newlines or commas. They only show up in the report.',
      'on-failure':
        'What is done with an image that failed, as the promote action is given it: with delete, promotion-due is true for such an image too.',
      'manifest-file':
        'The manifest of the image, from the copy-image action; by default Harbor is asked for it when its layers are looked at (os-support).',
      scan: 'auto uses the scan that Harbor starts on push and starts one if none appears; always asks for a fresh one.',
    },
    outputs: {
      reference: 'Address of the image that was pushed, scanned and judged: host/repository@digest.',
      digest: 'Digest of the image.',
      tags: 'The tags that were given as those on the image, one a line.',
      verdict: 'passed, failed or undecided.',
      ...FINDINGS,
      ...COMPARED,
      platforms: 'JSON list with the digest, state and counts of every platform.',
      'scan-duration': 'Seconds the longest scan took by the clock of Harbor.',
      'report-file': 'Path of the report as JSON.',
      'harbor-link': 'Page of the image in Harbor.',
      'promotion-due':
        'Whether the promote action has something to do: tags for an image that passed, or an image that failed to delete (true or false).',
      'sbom-possible':
        'Whether the scanner can make an SBOM now: false after a scan that did not end (true or false).',
    },
  },
  'save-sbom': {
    title: 'Harbor: save SBOM',
    description:
      'Has Harbor (2.11 or later) make an SBOM of every platform of an image and saves it as SPDX JSON.',
    texts: {
      repository: 'Repository in Harbor, project/name, as in library/myapp.',
      digest: 'Digest of the image in the repository, from the copy-image action.',
    },
    outputs: {
      ...SBOMS,
    },
  },
  promote: {
    title: 'Harbor: promote',
    description:
      'Puts tags on an image whose report, or with verify-key or verify-identity whose signed verdict, says passed, in its own repository or in another one of the same Harbor, where it is copied to first.',
    texts: {
      ...withSignedVerdict(POLICY_TEXTS),
      'verify-key':
        'The public key that the verdict must be signed with, as PEM text or the path of a PEM file; of several, one after the other, any holds. Then no tag is put on without a signed verdict that holds, and a report file is not enough.',
      'judged-in':
        'With verify-key or verify-identity: the repository where the image was judged, which the signed verdict must name, project/name; the image comes from there. By default that of the tags.',
      repository:
        'Repository in Harbor for the tags, project/name, as in library/myapp; the image comes from the repository that the report names, with a signed verdict from judged-in.',
      digest:
        'Digest of the image; the report must be about it. Required with a signed verdict. Better given without it, too: by default it is the one in the report, whichever that is.',
      tags: 'Tags to put on the image, separated by newlines or commas: bare tags, or full references of this repository as docker/metadata-action prints them. At least one when the repository is another than that of the report.',
      'report-file':
        'The report as JSON, from the await-scan action, required without verify-key and verify-identity; the result for the tags is written into it. A report that was too old is replaced by the one of the fresh scan, in the same file.',
      'ignore-file':
        'For the scan that max-age may ask for: files of exceptions, one path a line: .trivyignore (with exp:YYYY-MM-DD), .trivyignore.yaml or OpenVEX JSON. base: before a path reads it from the base branch of the pull request. What they cover is counted separately and listed with its reason; an exception that has expired counts again.',
      'harbor-allowlist':
        'For the scan that max-age may ask for: honour the CVE allowlist of the Harbor project or system, with its expiry (true or false). Needs the permission project: read; without it the list is left out with a note.',
      'scan-timeout': 'How long to wait for the scan that max-age may ask for, as in 90s, 10m or 1h30m.',
      'scan-retries': 'How many times a failed scan that max-age asked for is started again.',
      'on-failure':
        'What is done with an image that failed: keep leaves it in Harbor without the tags, delete removes it from the repository of the report when that is this one and the report is valid otherwise.',
      summary:
        'Write a job summary of what was promoted (true or false); not needed where a report step follows.',
      annotations: 'Write a notice of what was promoted (true or false).',
    },
    outputs: {
      reference: 'Address of the image that has the tags: host/repository@digest.',
      digest: 'Digest of the image.',
      tags: 'The tags that were put on it, one a line.',
    },
  },
} as const satisfies Readonly<Record<string, ActionMetadata>>
