import { requireNode } from './node-version.js'

if (requireNode('push-and-scan')) {
  const { main } = await import('./index.js')
  await main('push-and-scan')
}
