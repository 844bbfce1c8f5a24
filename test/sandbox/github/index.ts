export { type Fault, type GitHubSandbox, type SandboxComment, startGitHub } from './server.ts'
