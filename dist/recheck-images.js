import { requireNode } from './node-version.js'

if (requireNode('recheck-images')) {
  const { main } = await import('./index.js')
  await main('recheck-images')
}
