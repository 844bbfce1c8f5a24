import type { ActionMetadata } from './action.ts'

/** What comes before an image. */
export const PREPARATION = {
  'setup-crane': {
    title: 'Harbor: set up crane',
    description: 'Installs crane after checking the SHA-256 of its release archive.',
    outputs: {
      'crane-path': 'The crane program: a path, or crane when it is on PATH already.',
      'crane-version': 'Its version, with the v.',
    },
    post: { main: 'remove-work', if: 'always()' },
  },
  login: {
    title: 'Harbor: log in',
    description:
      'Checks a robot account and its permissions against Harbor and prepares registry credentials for other tools, which every later step of the job can read and which are removed at the end of the job.',
    texts: {
      scan: 'How the run will use the scanner (auto, always or never): decides which permissions the robot must have.',
    },
    outputs: {
      'docker-config':
        'Directory with the Docker configuration for Harbor, removed at the end of the job; empty without prepare-credentials.',
    },
    post: { main: 'logout', if: 'always()' },
  },
} as const satisfies Readonly<Record<string, ActionMetadata>>
