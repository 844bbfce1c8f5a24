import { requireNode } from './node-version.js'

if (requireNode('save-sbom')) {
  const { main } = await import('./index.js')
  await main('save-sbom')
}
