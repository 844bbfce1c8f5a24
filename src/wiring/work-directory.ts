import { rm } from 'node:fs/promises'
import type { ActionsHost } from '../adapters/actions/host.ts'

/** Name of the state that hands the work directory to the post step; it holds no secret. */
const WORK_DIRECTORY_STATE = 'work-directory'

/** The post step removes it, should it be there still. */
export function leaveToPostStep(host: ActionsHost, directory: string): void {
  host.saveState(WORK_DIRECTORY_STATE, directory)
}

/** Puts a program of this job on PATH. @param tool.directory '' when it was there before. */
export function addTool(host: ActionsHost, tool: { readonly directory: string }): void {
  leaveToPostStep(host, tool.directory)
  if (tool.directory !== '') host.addPath(tool.directory)
}

/** In the post step: a step that was killed could not remove its directory itself, nor the kubeconfig that helm had in it. */
export async function removeWorkDirectory(host: ActionsHost): Promise<void> {
  const directory = host.readState(WORK_DIRECTORY_STATE)
  if (directory !== '') await rm(directory, { recursive: true, force: true })
}
