/** Every regular expression of the bundle, libraries too, as it is written in source; sorted, each once. */
export function everyPattern(options?: { readonly isQuick?: boolean }): readonly string[]
