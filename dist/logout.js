import { requireNode } from './node-version.js'

if (requireNode('logout')) {
  const { main } = await import('./index.js')
  await main('logout')
}
