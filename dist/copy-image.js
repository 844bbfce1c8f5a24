import { requireNode } from './node-version.js'

if (requireNode('copy-image')) {
  const { main } = await import('./index.js')
  await main('copy-image')
}
