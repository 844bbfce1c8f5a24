import { requireNode } from './node-version.js'

if (requireNode('install-harbor')) {
  const { main } = await import('./index.js')
  await main('install-harbor')
}
