import { REPORT_FILE_ARTIFACTS } from '../report-files.ts'
import type { CalledWorkflow, WorkflowInput, WorkflowSecret } from './workflow.ts'

const TEXTS = {
  'harbor-url': 'Address of Harbor: scheme, host and port',
  'robot-name': 'Name of the robot account as Harbor shows it, as in robot$library+ci-builder',
  'ca-certificate': 'Further certificate authority for Harbor: PEM text or a path in the calling repository',
  'fail-on': 'Lowest severity that fails the run: critical, high, medium, low, any or never',
  'max-findings': 'Allowed number of findings per severity and image, as in critical=0,high=5',
  'ignore-file':
    'Files of exceptions in the calling repository, one path a line; base:path reads it from the commit that the change goes to',
  policy:
    'Policy of the organisation: a YAML file in the calling repository, base:path, or owner/repository/path@ref in one that the token of the job may read',
  'harbor-allowlist': 'Honour the CVE allowlist of the Harbor project or system',
  'scan-timeout': 'How long to wait for the finished scan of an image, as in 90s, 10m or 1h30m',
}

const RUNNER: Readonly<Record<string, WorkflowInput>> = {
  network: {
    text: 'How the runner gets to Harbor: skip when it does already, else Tailscale by workload-identity, oauth or auth-key',
    default: 'skip',
  },
  runner: { text: 'Label of the runner, or a JSON list of labels', default: 'ubuntu-24.04' },
}

const SECRETS: Readonly<Record<string, WorkflowSecret>> = {
  'robot-token': { text: 'Secret of the robot account', required: true },
  TS_OAUTH_CLIENT_ID: { text: 'network: workload-identity and oauth', required: false },
  TS_AUDIENCE: { text: 'network: workload-identity', required: false },
  TS_OAUTH_SECRET: { text: 'network: oauth', required: false },
  TS_AUTHKEY: { text: 'network: auth-key', required: false },
}

const SIGNING_SECRETS: Readonly<Record<string, WorkflowSecret>> = {
  'signing-key': { text: 'attest: key, the private key as PEM text', required: false },
  'signing-key-password': { text: 'attest: key, the password of signing-key', required: false },
}

const FINDINGS = {
  verdict: 'passed, failed or undecided, the one over all images',
  severity:
    'Worst severity that was found; none when there is no finding, empty when the verdict is undecided and nothing was found so far',
  critical: 'Number of critical findings over all images; empty in place of 0 when the verdict is undecided',
  high: 'Number of high findings over all images; empty in place of 0 when the verdict is undecided',
  medium: 'Number of medium findings over all images; empty in place of 0 when the verdict is undecided',
  low: 'Number of low findings over all images; empty in place of 0 when the verdict is undecided',
  negligible:
    'Number of negligible findings over all images; empty in place of 0 when the verdict is undecided',
  unknown:
    'Number of findings of unknown severity over all images; empty in place of 0 when the verdict is undecided',
  total: 'Number of findings over all images; empty in place of 0 when the verdict is undecided',
  fixable: 'Number of findings that have a fixed version; empty in place of 0 when the verdict is undecided',
  ignored:
    'Number of findings that an exception covers; when the verdict is undecided it counts what is known so far, and 0 stays 0',
}

const IMAGES = {
  reference: 'Addresses of the images by digest, one a line',
  images: 'JSON list with repository, reference, digest, tags, verdict, counts and message of every image',
}

/** The workflows that others call for images, by the name of their file. */
export const CALLED_WORKFLOWS = {
  'push-and-scan': {
    action: 'push-and-scan',
    without: {
      'robot-token': 'a secret',
      'signing-key': 'a secret',
      'signing-key-password': 'a secret',
      image: 'there is one way to name images',
      repository: 'there is one way to name images',
      summary: 'the summary is what the last job is for',
      'github-token': 'that of the job',
      'report-file': 'an artifact',
      ...REPORT_FILE_ARTIFACTS,
      'sbom-file': 'artifacts',
    },
    required: ['images'],
    texts: {
      ...TEXTS,
      images: 'The images: one image => project/name:tag a line, or a YAML list, as push-and-scan takes them',
      'max-parallel': 'How many runners work at once',
      tags: 'Tags to put on every image besides its own, or references of one of the repositories',
      platform:
        'Push only this platform of a multi-platform image, os/architecture[/variant][:os.version], as in linux/arm64, or the digest of one of its manifests',
      'max-unpacked-size':
        'Largest size that an image in an archive may unpack to and that is read of an image in a registry, never more than what is free below RUNNER_TEMP',
      'source-tls': 'off lets a source registry at a private address be read over plain HTTP',
      'crane-version': 'Release of crane to use',
      'crane-url': 'Where to fetch the release archive, for closed networks',
      'compare-to':
        'A tag in the repository of each image, or project/repository:tag: only findings that are new against it can break a rule',
      signatures:
        'Signatures and attestations of source images in a registry: leave only logs that there are some, copy copies them as well',
      quarantine:
        'Push by digest and put the tags on only when the verdict of the image is passed; refused with scan: never, which gives no verdict',
      'on-failure': 'What is done with an image that failed in quarantine: keep or delete',
      attest:
        'Sign the verdict and the findings of an image that passed, and put them beside it in Harbor before it gets its tags: off, key (the secret signing-key), or keyless (id-token: write)',
      scan: 'auto uses the scan that Harbor starts on push, always asks for a fresh one, never copies only and is refused with quarantine',
      sbom: 'Have Harbor make an SBOM of every platform and keep them as artifacts',
      dockerfile: 'Path of a Dockerfile in the calling repository, for images that name none of their own',
      comment: 'Keep one comment on the pull request: auto, on-failure or off',
      'comment-key': 'Distinguishes comments on one pull request; by default the input key',
      'pull-request': 'Number of the pull request to comment on; by default that of the event',
    },
    own: {
      artifact: {
        text: 'Artifact of this run with the images, or a pattern for several; they are unpacked over each other into ./images, so give no pattern that artifacts of others fit',
        default: '',
      },
      key: {
        text: 'Distinguishes calls of this workflow in one run: letters, digits, dashes and underscores',
        default: '',
      },
      ...RUNNER,
    },
    secrets: { ...SECRETS, ...SIGNING_SECRETS },
    reportingJob: 'report',
    outputs: {
      ...FINDINGS,
      new: 'Number of findings that the bases of compare-to do not have; empty without a comparison of all images, and in place of 0 when the verdict is undecided',
      fixed:
        'Number of findings of the bases that the images have no more; empty without a comparison of all images, and in place of 0 when the verdict is undecided',
      ...IMAGES,
    },
    givenByHand: [
      'images',
      'tags',
      'max-parallel',
      'annotations',
      'comment',
      'comment-key',
      'pull-request',
      'dockerfile',
    ],
  },
  recheck: {
    action: 'recheck-images',
    without: {
      'robot-token': 'a secret',
      'signing-key': 'a secret',
      'signing-key-password': 'a secret',
      'github-token': 'that of the job',
      'previous-report': 'the cache of the repository has it',
      'webhook-url': 'a secret',
      'issue-key': 'made of the workflow and the input key',
      'report-file': 'an artifact',
    },
    required: [],
    texts: {
      ...TEXTS,
      'tagged-images':
        'What is judged: one project/name:tag a line, further tags after commas. A * in the name or in a tag stands for any characters, as in library/*',
      newest:
        'With a * in tagged-images: how many images of each repository it means at most, those whose tag was put on last first; 0 means all',
      'max-parallel': 'How many images are scanned at once',
      attest:
        'Sign the verdict and the findings of every image that passed again, and put them beside it in Harbor: off, key (the secret signing-key), or keyless (id-token: write)',
    },
    own: {
      annotations: {
        text: 'Write annotations with the severity counts and the worst findings',
        default: true,
      },
      'since-last-run': {
        text: 'Say what is new since the last run, whose report is kept in the cache of the repository',
        default: true,
      },
      key: {
        text: 'Distinguishes calls of this workflow in one run, in the name of the artifact with the report, in that of the cache, and in the title of the issue',
        default: '',
      },
      ...RUNNER,
    },
    secrets: {
      ...SECRETS,
      ...SIGNING_SECRETS,
      'webhook-url': {
        text: 'Address that gets a message when something changed since the last run; needs since-last-run',
        required: false,
      },
    },
    reportingJob: 'recheck',
    stepOf: { changed: 'recheck' },
    outputs: {
      ...FINDINGS,
      ...IMAGES,
      changed:
        'true when something is different since the last run, false when nothing is; empty when that is not known',
    },
    givenByHand: [],
  },
} as const satisfies Readonly<Record<string, CalledWorkflow>>
