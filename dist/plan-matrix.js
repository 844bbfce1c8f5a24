import { main } from './index.js'

await main('plan-matrix')
