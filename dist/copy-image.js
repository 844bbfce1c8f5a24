import { main } from './index.js'

await main('copy-image')
