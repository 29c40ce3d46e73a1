/**
 * The letters of Vietnamese, of the names of its peoples and of other Latin words, with the marks that stand over them,
 * for a class of a pattern. Shorter ranges hold what is no letter: `À-ỹ` the spaces and letters of other scripts.
 * Patterns that are literals spell it out.
 */
export const LETTERS = String.raw`A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ`
