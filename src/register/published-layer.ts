import { publishedLayer } from './published.ts'
import { PUBLISHED_TEXTS } from './published-texts.ts'

/** The second layer of the register; loaded when a plan cites something. */
export const PUBLISHED = publishedLayer(PUBLISHED_TEXTS)
