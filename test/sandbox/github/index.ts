export type { SandboxIssue } from './issues.ts'
export {
  type Fault,
  type GitHubSandbox,
  type SandboxComment,
  type ServerKind,
  startGitHub,
} from './server.ts'
