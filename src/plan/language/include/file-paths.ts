/** The folder a file stands in, by a path with forward slashes; empty for the folder everything is relative to. */
export function folderOf(path: string): string {
  const end = path.lastIndexOf('/')
  return end === 0 ? '/' : path.slice(0, Math.max(0, end))
}

/** A path below a folder with `.` and `..` worked out; leading `..` stay where nothing is known above. */
export function joined(folder: string, path: string): string {
  const isAbsolute = folder.startsWith('/')
  const steps: string[] = []
  for (const step of `${folder}/${path}`.split('/')) {
    if (step === '' || step === '.') continue
    const last = steps.at(-1)
    if (step !== '..') steps.push(step)
    else if (last !== undefined && last !== '..') steps.pop()
    else if (!isAbsolute) steps.push(step)
  }
  return (isAbsolute ? '/' : '') + steps.join('/')
}

/** Whether an absolute path stands in a folder or below it. */
export function isBelow(folder: string, path: string): boolean {
  return path.startsWith(folder === '/' ? folder : `${folder}/`)
}
