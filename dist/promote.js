import { requireNode } from './node-version.js'

if (requireNode('promote')) {
  const { main } = await import('./index.js')
  await main('promote')
}
