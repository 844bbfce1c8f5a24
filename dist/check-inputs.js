import { requireNode } from './node-version.js'

if (requireNode('check-inputs')) {
  const { main } = await import('./index.js')
  await main('check-inputs')
}
