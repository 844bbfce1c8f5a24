import { main } from './index.js'

await main('await-scan')
