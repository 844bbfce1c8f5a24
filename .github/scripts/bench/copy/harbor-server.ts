/** A process of its own: the Harbor sandbox, so that it takes nothing of the process that measures. */
import { startHarbor } from '../../../../test/sandbox/harbor/index.ts'
import { toolPath } from '../../../../test/support/tools.ts'

const PROJECT = 'bench'
const [externalUrl = ''] = process.argv.slice(2)
const harbor = await startHarbor({
  cranePath: toolPath('crane'),
  ...(externalUrl === '' ? {} : { externalUrl }),
})
// A scan would be in the figures of one of them.
harbor.addProject({ name: PROJECT, autoScan: false })
const { name, secret } = harbor.addRobot({ project: PROJECT, name: 'ci', access: 'full' })
process.send?.({ url: harbor.url, robotName: name, robotToken: secret, project: PROJECT })
process.once('disconnect', () => void harbor.close().then(() => process.exit()))
