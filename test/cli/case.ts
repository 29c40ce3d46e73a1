/** A command line, the files it finds, and how it ends; what it prints is in `golden/<name>.<language>.txt`. */
export interface Case {
  readonly name: string
  readonly args: readonly string[]
  readonly files: Readonly<Record<string, string | Uint8Array>>
  readonly exit: number
}

/** One broken plan, validated. */
export function broken(name: string, plan: string | Uint8Array): Case {
  return { name, args: ['validate', 'plan.yaml'], files: { 'plan.yaml': plan }, exit: 1 }
}
