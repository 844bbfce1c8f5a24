import { requireNode } from './node-version.js'

if (requireNode('report')) {
  const { main } = await import('./index.js')
  await main('report')
}
