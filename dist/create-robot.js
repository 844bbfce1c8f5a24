import { requireNode } from './node-version.js'

if (requireNode('create-robot')) {
  const { main } = await import('./index.js')
  await main('create-robot')
}
