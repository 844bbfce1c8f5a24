import { requireNode } from './node-version.js'

if (requireNode('remove-work')) {
  const { main } = await import('./index.js')
  await main('remove-work')
}
