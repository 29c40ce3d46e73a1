// Preloaded into a spawned process: appends the files it loads to the file named by LOADED_FILES.
import { register } from 'node:module'

const hook = `
import { appendFileSync } from 'node:fs'
export function load(url, context, next) {
  if (url.startsWith('file:')) appendFileSync(process.env.LOADED_FILES, url + '\\n')
  return next(url, context)
}`
register(`data:text/javascript,${encodeURIComponent(hook)}`)
