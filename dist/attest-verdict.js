import { requireNode } from './node-version.js'

if (requireNode('attest-verdict')) {
  const { main } = await import('./index.js')
  await main('attest-verdict')
}
