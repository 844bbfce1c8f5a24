import { requireNode } from './node-version.js'

if (requireNode('plan-matrix')) {
  const { main } = await import('./index.js')
  await main('plan-matrix')
}
