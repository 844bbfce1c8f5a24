/** The entries that share nearly everything they use. One part of the bundle holds them, so that it holds it once. */
export * as awaitScan from './await-scan.ts'
export * as checkInputs from './check-inputs.ts'
export * as copyImage from './copy-image.ts'
export * as login from './login.ts'
export * as pushAndScan from './push-and-scan.ts'
export * as report from './report.ts'
export * as setupCrane from './setup-crane.ts'
