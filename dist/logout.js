import { main } from './index.js'

await main('logout')
