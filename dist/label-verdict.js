import { requireNode } from './node-version.js'

if (requireNode('label-verdict')) {
  const { main } = await import('./index.js')
  await main('label-verdict')
}
