import { boolean, choice, duration, filledIn, required, secret, text } from '../input.ts'

/** The program that installs. */
export const HELM = {
  'helm-version': text(
    'Release of helm to install when none that is new enough (3.14) is on PATH.',
    'v4.2.4',
  ),
  'helm-sha256': text(
    'SHA-256 of the release archive, or of the program itself when helm is on PATH. With it nothing else is run, whatever is on PATH.',
  ),
  'helm-url': text('Mirror of the release archives, with the places {version} and {archive}.'),
}

/** The release in the cluster. */
export const CLUSTER = {
  kubeconfig: required(secret('Kubeconfig of the account that installs, as text or base64.')),
  namespace: text('Namespace of the release.', 'harbor'),
  'release-name': text('Name of the helm release.', 'harbor'),
}

/** Who manages Harbor: an account of the cluster, or a user of Harbor itself where there is no access to the cluster. */
export const MANAGEMENT = {
  ...CLUSTER,
  kubeconfig: secret(
    "Kubeconfig of the account that installed Harbor, as text or base64. The administrator's password is read from the cluster. Without access to the cluster give admin-password in its place.",
  ),
  'admin-name': text(
    'User of Harbor that admin-password is the password of: an administrator of Harbor, or of the project alone.',
    'admin',
  ),
  'admin-password': secret('Password of that user, in place of a kubeconfig.'),
}

/** Which Harbor is installed. */
export const HARBOR = {
  host: required(text('Name of Harbor in DNS. Image references carry it, so choose it for good.')),
  'external-url': text(
    'Address that clients use; by default the host with http://, or with https:// when TLS is on.',
  ),
  tls: choice('"off" for plain HTTP, "secret" for TLS with a certificate in a Secret of the namespace.', {
    values: ['off', 'secret'],
    default: 'off',
  }),
  'tls-secret': text('Name of that Secret; harbor-tls when it is not given.'),
  'cert-manager-issuer': text('ClusterIssuer of cert-manager that fills the Secret.'),
  'storage-class': text('StorageClass of all claims; the default class of the cluster when it is not given.'),
  'registry-size': text('Size of the claim for images.', '20Gi'),
  'database-size': text("Size of the claim of the database; the chart's when it is not given."),
  'redis-size': text("Size of the claim of Redis; the chart's when it is not given."),
  'trivy-size': text("Size of the claim for Trivy's database; the chart's when it is not given."),
  'jobservice-size': text("Size of the claim for logs of jobs; the chart's when it is not given."),
  sizes: text(
    'Sizes of claims in one input, as in registry=50Gi, database=5Gi; it wins over the inputs above. The others keep theirs.',
  ),
  'ingress-class': text(
    'IngressClass that serves Harbor; the default class of the cluster when it is not given.',
  ),
  'ingress-address': text('Address of the ingress, to compare with what the runner resolves the host to.'),
}

/** Out of which chart. */
export const CHART = {
  chart: text('Name of the chart, a path to an archive or directory, or an oci:// reference.', 'harbor'),
  'chart-repository': text(
    'Repository of the chart, for a chart given by name; https://helm.goharbor.io when it is not given.',
  ),
  // Harbor 2.14.4, the newest of its line when this was written.
  'chart-version': text('Version of the chart; 1.18.4 is Harbor 2.14.4.', '1.18.4'),
  'chart-sha256': text('SHA-256 that the archive of the chart must have.'),
  'values-file': text(
    'Path of further values of the chart. The inputs win over it, and it may hold no secrets.',
  ),
}

/** What the installation may do, and how long it may take. */
export const INSTALLATION = {
  adopt: boolean(
    '"true" takes over a release that was installed by other means, with the secrets that it has.',
    false,
  ),
  'confirm-database-upgrade': text(
    "What an upgrade asks for that moves Harbor's database, or of which not everything is known; the refusal names it, as in 2.14.4-2.15.2.",
  ),
  'snapshot-class': text(
    `VolumeSnapshotClass of the snapshots before an upgrade of Harbor's version; one of the claim's driver when it is not given, "none" for no snapshots.`,
  ),
  'dry-run': boolean('"true" looks at everything, shows what would change, and writes nothing.', false),
  'ready-timeout': duration('How long to wait for all parts to be ready.', '15m'),
  'helm-path': text('The helm program; the one on PATH when it is not given.'),
}

/** The robot of push-and-scan, and what it may do. */
export const ROBOT = {
  project: text('Project of the robot; made, with scans on push, when it is not there.', 'library'),
  robot: text('Name of the robot, without the prefix that Harbor adds.', 'ci-builder'),
  'allow-scan': boolean(
    '"false" where Trivy is not installed: the robot then gets no rights on scans, for push-and-scan with scan: never.',
    true,
  ),
  'allow-sbom': boolean('"true" when push-and-scan shall save SBOMs with this robot.', false),
  'allow-delete': boolean('"true" when push-and-scan shall delete failed images with this robot.', false),
  'allow-labels': boolean(
    '"true" when push-and-scan shall label images by their verdict with this robot.',
    false,
  ),
  rotate: boolean(
    '"true" gives a robot that is there a new secret, and the life of "robot-duration" from then on.',
    false,
  ),
  'rotate-before': text(
    'Days before its end in which the robot gets a successor, as in 14, for a schedule: a second robot, <robot>-2, and after that the first again. The old one stays valid until its end, so jobs that run keep it. Needs github-variable.',
  ),
  // A quarter of a year, so that a leaked secret expires.
  'robot-duration': text(
    'Days after which a new robot ends, and one that gets a new secret; "never" for one without an end.',
    '90',
  ),
}

/** Where the secret of the robot goes. */
export const ROBOT_SECRET = {
  'github-secret': text("Name of the Actions secret that the robot's secret is written to."),
  'github-repository': filledIn('Repository of that secret.', 'github.repository'),
  'github-variable': text(
    'Name of an Actions variable that the robot\'s name is written to; workflows then take robot-name from the context vars. The day on which the robot ends goes into a second one, with _ENDS behind the name. The token also needs the permission "Variables write".',
  ),
  'secrets-token': secret(
    'Token with the permission "Secrets write" on the repository; the token of the job cannot have it.',
  ),
  'kubernetes-secret': text(
    `Name of a Secret in the namespace that the robot's name and secret are written to; "auto" makes one of project and robot, as in robot-library--ci-builder. One that is there is taken when it holds this robot.`,
  ),
}

/** What is proven of an installation, and how long that may take. */
export const VERIFICATION = {
  'verify-scan': boolean('"false" where Trivy is not installed; nothing is scanned then.', true),
  'verify-timeout': duration(
    'How long to wait for Harbor to be healthy, and again for the scan; for its first answer 2 minutes of it at most.',
    '10m',
  ),
}

export const REACHABILITY = {
  'reachable-timeout': duration(
    'How long to wait for Harbor to answer at first, as its ingress may still be taking it up.',
    '2m',
  ),
}
