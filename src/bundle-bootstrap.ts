/** The actions of the bootstrap in one bundle, which no other action loads. */
export * as createRobot from './actions/bootstrap/create-robot.ts'
export * as installHarbor from './actions/bootstrap/install-harbor.ts'
export * as setupHelm from './actions/bootstrap/setup-helm.ts'
export * as verifyHarbor from './actions/bootstrap/verify-harbor.ts'
