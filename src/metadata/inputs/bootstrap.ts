import { boolean, choice, duration, filledIn, required, secret, text } from '../input.ts'

/** The program that installs. */
export const HELM = {
  'helm-version': text('v4.2.4'),
  'helm-sha256': text(),
  'helm-url': text(),
}

/** The release in the cluster. */
export const CLUSTER = {
  kubeconfig: required(secret()),
  namespace: text('harbor'),
  'release-name': text('harbor'),
}

/** Which Harbor is installed. */
export const HARBOR = {
  host: required(text()),
  'external-url': text(),
  tls: choice(['off', 'secret'], 'off'),
  'tls-secret': text(),
  'cert-manager-issuer': text(),
  'storage-class': text(),
  'registry-size': text('20Gi'),
  'database-size': text(),
  'redis-size': text(),
  'trivy-size': text(),
  'jobservice-size': text(),
  sizes: text(),
  'ingress-class': text(),
  'ingress-address': text(),
}

/** Out of which chart. */
export const CHART = {
  chart: text('harbor'),
  'chart-repository': text(),
  // Harbor 2.14.4, the newest of its line when this was written.
  'chart-version': text('1.18.4'),
  'chart-sha256': text(),
  'values-file': text(),
}

/** What the installation may do, and how long it may take. */
export const INSTALLATION = {
  adopt: boolean(false),
  'confirm-database-upgrade': text(),
  'snapshot-class': text(),
  'dry-run': boolean(false),
  'ready-timeout': duration('15m'),
  'helm-path': text(),
}

/** The robot of push-and-scan, and what it may do. */
export const ROBOT = {
  project: text('library'),
  robot: text('ci-builder'),
  'allow-scan': boolean(true),
  'allow-sbom': boolean(false),
  'allow-delete': boolean(false),
  rotate: boolean(false),
  // A quarter of a year, so that a leaked secret expires.
  'robot-duration': text('90'),
}

/** Where the secret of the robot goes. */
export const ROBOT_SECRET = {
  'github-secret': text(),
  'github-repository': filledIn('github.repository'),
  'secrets-token': secret(),
  'kubernetes-secret': text(),
}
