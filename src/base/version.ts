import manifest from '../../package.json' with { type: 'json' }

/** The version of kehoach. */
export const VERSION: string = manifest.version
