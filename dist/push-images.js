import { requireNode } from './node-version.js'

if (requireNode('push-images')) {
  const { main } = await import('./index.js')
  await main('push-images')
}
