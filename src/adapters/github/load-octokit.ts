import type { GitHubServer, Octokits } from './octokit.ts'

/** Octokit is the largest part of the bundle: a job that asks GitHub for nothing does not load it. */
export async function loadOctokits(server: GitHubServer): Promise<Octokits> {
  const { createOctokits } = await import('./octokit.ts')
  return createOctokits(server)
}
