import { requireNode } from './node-version.js'

if (requireNode('setup-crane')) {
  const { main } = await import('./index.js')
  await main('setup-crane')
}
