import { ReadError, type World } from '../../../base/world.ts'
import { folderOf, joined } from './file-paths.ts'

/** What marks the folder of a project. */
const MARKS = ['kehoach.config.yaml', '.git']

/**
 * The folder a plan may include files from: the nearest one around it with a mark, otherwise its own. `plan` and the
 * folder are real paths, links followed.
 */
export async function projectFolder(plan: string, world: World): Promise<string> {
  const own = folderOf(plan)
  for (let folder = own; folder !== ''; folder = folderOf(folder)) {
    for (const mark of MARKS) if (await stands(joined(folder, mark), world)) return folder
    if (folder === '/') break
  }
  return own
}

/** Whether there is a file or folder, or a link though it leads nowhere. */
export async function stands(path: string, world: World): Promise<boolean> {
  try {
    await world.realPath(path)
    return true
  } catch (error) {
    if (error instanceof ReadError) return error.failure === 'broken-link'
    throw error
  }
}
