export const BOOTSTRAP_TEXTS = {
  chart: 'Name of the chart, a path to an archive or directory, or an oci:// reference.',
  'chart-repository':
    'Repository of the chart, for a chart given by name; https://helm.goharbor.io when it is not given.',
  'chart-version': 'Version of the chart; 1.18.4 is Harbor 2.14.4.',
  'chart-sha256': 'SHA-256 that the archive of the chart must have.',
  'values-file': 'Path of further values of the chart. The inputs win over it, and it may hold no secrets.',
  kubeconfig:
    "Kubeconfig of the account that installed Harbor, as text or base64. The administrator's password is read from the cluster.",
  namespace: 'Namespace of the release.',
  'release-name': 'Name of the helm release.',
  host: 'Name of Harbor in DNS. Image references carry it, so choose it for good.',
  'external-url':
    'Address that clients use; by default the host with http://, or with https:// when TLS is on.',
  tls: '"off" for plain HTTP, "secret" for TLS with a certificate in a Secret of the namespace.',
  'tls-secret': 'Name of that Secret; harbor-tls when it is not given.',
  'cert-manager-issuer': 'ClusterIssuer of cert-manager that fills the Secret.',
  'storage-class': 'StorageClass of all claims; the default class of the cluster when it is not given.',
  'registry-size': 'Size of the claim for images.',
  'database-size': "Size of the claim of the database; the chart's when it is not given.",
  'redis-size': "Size of the claim of Redis; the chart's when it is not given.",
  'trivy-size': "Size of the claim for Trivy's database; the chart's when it is not given.",
  'jobservice-size': "Size of the claim for logs of jobs; the chart's when it is not given.",
  sizes:
    'Sizes of claims in one input, as in registry=50Gi, database=5Gi; it wins over the inputs above. The others keep theirs.',
  'ingress-class': 'IngressClass that serves Harbor; the default class of the cluster when it is not given.',
  'ingress-address': 'Address of the ingress, to compare with what the runner resolves the host to.',
  'helm-version': 'Release of helm to install when none that is new enough (3.14) is on PATH.',
  'helm-sha256':
    'SHA-256 of the release archive, or of the program itself when helm is on PATH. With it nothing else is run, whatever is on PATH.',
  'helm-url': 'Mirror of the release archives, with the places {version} and {archive}.',
  adopt: '"true" takes over a release that was installed by other means, with the secrets that it has.',
  'confirm-database-upgrade':
    "What an upgrade asks for that moves Harbor's database, or of which not everything is known; the refusal names it, as in 2.14.4-2.15.2.",
  'snapshot-class': `VolumeSnapshotClass of the snapshots before an upgrade of Harbor's version; one of the claim's driver when it is not given, "none" for no snapshots.`,
  'dry-run': '"true" looks at everything, shows what would change, and writes nothing.',
  'ready-timeout': 'How long to wait for all parts to be ready.',
  'helm-path': 'The helm program; the one on PATH when it is not given.',
  'verify-scan': '"false" where Trivy is not installed; nothing is scanned then.',
  'verify-timeout':
    'How long to wait for Harbor to be healthy, and again for the scan; for its first answer 2 minutes of it at most.',
  'reachable-timeout':
    'How long to wait for Harbor to answer at first, as its ingress may still be taking it up.',
  project: 'Project of the robot; made, with scans on push, when it is not there.',
  robot: 'Name of the robot, without the prefix that Harbor adds.',
  'allow-scan':
    '"false" where Trivy is not installed: the robot then gets no rights on scans, for push-and-scan with scan: never.',
  'allow-sbom': '"true" when push-and-scan shall save SBOMs with this robot.',
  'allow-delete': '"true" when push-and-scan shall delete failed images with this robot.',
  rotate: '"true" gives a robot that is there a new secret, and the life of "robot-duration" from then on.',
  'robot-duration':
    'Days after which a new robot ends, and one that gets a new secret; "never" for one without an end.',
  'github-secret': "Name of the Actions secret that the robot's secret is written to.",
  'github-repository': 'Repository of that secret.',
  'secrets-token':
    'Token with the permission "Secrets write" on the repository; the token of the job cannot have it.',
  'kubernetes-secret': `Name of a Secret in the namespace that the robot's name and secret are written to; "auto" makes one of project and robot, as in robot-library--ci-builder. One that is there is taken when it holds this robot.`,
}
