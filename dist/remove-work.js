import { main } from './index.js'

await main('remove-work')
