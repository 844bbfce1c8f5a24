import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'

/**
 * Absolute path of a program on PATH; undefined when it is in none of its directories. Relative entries of PATH are left
 * out, and so is the working directory, where Windows looks first: both are the checkout, whose files others write.
 */
export async function findOnPath(
  name: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
  const file = process.platform === 'win32' ? `${name}.exe` : name
  for (const directory of readPath(environment)) {
    const path = join(directory, file)
    if (await isProgram(path)) return path
  }
  return undefined
}

/** Whether a program is named as the shell would look it up: without any directory. */
export function isBareName(path: string): boolean {
  return !/[/\\]/.test(path)
}

/** The absolute directories of PATH; the variable is called Path on Windows. */
function readPath(environment: Readonly<Record<string, string | undefined>>): string[] {
  const name = Object.keys(environment).find((key) => key.toUpperCase() === 'PATH')
  const text = name === undefined ? '' : (environment[name] ?? '')
  return text.split(delimiter).filter((directory) => isAbsolute(directory))
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}
