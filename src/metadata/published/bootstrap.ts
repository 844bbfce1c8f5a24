import type { ActionMetadata } from './action.ts'

/** A Harbor of your own. */
export const BOOTSTRAP = {
  'setup-helm': {
    title: 'Harbor: set up helm',
    description: 'Puts a helm on PATH whose archive was verified; one that is there and new enough is used.',
    outputs: {
      'helm-path': 'The program.',
      'helm-version': 'Its version, with a leading v.',
    },
    post: { main: 'remove-work', if: 'always()' },
  },
  'install-harbor': {
    title: 'Harbor: install',
    description:
      'Checks the cluster, installs or upgrades Harbor with helm, and waits until every part is ready.',
    texts: {
      kubeconfig:
        'Kubeconfig of the account that installs, as text or base64. It needs the rights in docs/bootstrap-rbac.yaml.',
      namespace: 'Namespace of the release. It has to be there.',
      'ca-certificate':
        'Further certificate authority for Harbor, into which an upgrade looks before and after: PEM text or the path of a PEM file.',
    },
    outputs: {
      outcome: 'installed, upgraded, unchanged or, after a dry run, planned.',
      'harbor-url': 'Address of Harbor, as clients use it.',
      'harbor-version': 'Version of Harbor in the chart.',
      'chart-version': 'Version of the chart.',
      revision: 'Revision of the helm release.',
      'admin-secret': "Name of the Secret with the administrator's password.",
      scan: '"true" when Trivy is a part of it; "false" when the values file leaves it out.',
      snapshots:
        "VolumeSnapshots made before an upgrade of Harbor's version, as JSON; a list of claims with their names.",
      changes: 'What changed in the manifests, as JSON; objects by kind and name.',
    },
    post: { main: 'remove-work' },
  },
  'verify-harbor': {
    title: 'Harbor: verify',
    description:
      'Proves a Harbor through its front door, with a push, a scan and a pull by a robot that is gone afterwards.',
    texts: {
      'harbor-url': 'Address of Harbor as clients use it; after install-harbor its output harbor-url.',
      project: 'Project of the image that is pushed; made when it is not there.',
      'ingress-class':
        'IngressClass that serves Harbor, to name its annotation when it refuses large layers.',
    },
    outputs: {
      proofs: 'What was measured, as JSON; a list of checks with their values.',
    },
  },
  'create-robot': {
    title: 'Harbor: create robot',
    description:
      'Makes the robot that push-and-scan needs, and puts its secret straight into GitHub or the cluster.',
    texts: {
      'harbor-url': 'Address of Harbor as clients use it; after install-harbor its output harbor-url.',
    },
    outputs: {
      outcome: 'created, rotated or unchanged.',
      'robot-name': 'Name of the robot as clients log in with it.',
      'robot-ends': 'Day on which the robot expires (UTC), as in 2027-02-28, or never.',
    },
  },
} as const satisfies Readonly<Record<string, ActionMetadata>>
