import { requireNode } from './node-version.js'

if (requireNode('check-exceptions')) {
  const { main } = await import('./index.js')
  await main('check-exceptions')
}
