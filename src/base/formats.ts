/** The kinds of file a plan is made into, in the order they are made. */
export const FORMATS = ['docx', 'pdf'] as const
export type Format = (typeof FORMATS)[number]
