import { main } from './index.js'

await main('save-sbom')
