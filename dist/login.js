import { requireNode } from './node-version.js'

if (requireNode('login')) {
  const { main } = await import('./index.js')
  await main('login')
}
