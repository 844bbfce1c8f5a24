import { requireNode } from './node-version.js'

if (requireNode('verify-verdict')) {
  const { main } = await import('./index.js')
  await main('verify-verdict')
}
