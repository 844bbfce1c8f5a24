/** npm run samples: writes the sample reports that the tests compare with. Look at the difference before committing it. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { everySample, fixtureFiles } from '../../test/reports/render.ts'

const DIRECTORY = join(import.meta.dirname, '..', '..', 'test', 'fixtures', 'reports')

rmSync(DIRECTORY, { recursive: true, force: true })
for (const sample of everySample()) {
  const directory = join(DIRECTORY, sample.name)
  mkdirSync(directory, { recursive: true })
  for (const [name, text] of Object.entries(fixtureFiles(sample))) writeFileSync(join(directory, name), text)
}
