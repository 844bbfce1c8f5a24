import { requireNode } from './node-version.js'

if (requireNode('setup-helm')) {
  const { main } = await import('./index.js')
  await main('setup-helm')
}
