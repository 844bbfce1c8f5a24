import { adminRoutes } from './admin.ts'
import { artifactRoutes } from './artifacts.ts'
import { labelRoutes } from './labels.ts'
import { projectRoutes } from './projects.ts'
import { robotRoutes } from './robots.ts'
import type { Route } from './router.ts'
import { scanRoutes } from './scans.ts'
import { serveToken } from './token.ts'

/** Everything but the registry. */
export const apiRoutes: readonly Route[] = [
  { method: 'GET', path: '/service/token', handle: serveToken },
  ...adminRoutes,
  ...projectRoutes,
  ...robotRoutes,
  ...artifactRoutes,
  ...scanRoutes,
  ...labelRoutes,
]
