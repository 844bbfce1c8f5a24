import { requireNode } from './node-version.js'

if (requireNode('await-scan')) {
  const { main } = await import('./index.js')
  await main('await-scan')
}
