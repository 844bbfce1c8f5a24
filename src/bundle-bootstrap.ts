/** The steps of the bootstrap in one part, which no other action loads. */
export * as createRobot from './create-robot.ts'
export * as installHarbor from './install-harbor.ts'
export * as setupHelm from './setup-helm.ts'
export * as verifyHarbor from './verify-harbor.ts'
