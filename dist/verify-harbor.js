import { requireNode } from './node-version.js'

if (requireNode('verify-harbor')) {
  const { main } = await import('./index.js')
  await main('verify-harbor')
}
