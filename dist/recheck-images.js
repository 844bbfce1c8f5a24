import { main } from './index.js'

await main('recheck-images')
