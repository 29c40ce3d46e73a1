import sax from 'sax'
import { Refusal } from '../base/refusal.ts'
import { DAMAGED, TOO_LARGE } from './refusals.ts'

/** More elements, and deeper ones, than any sheet of an office has. */
const MOST_ELEMENTS = 4_000_000
const MOST_DEPTH = 100

export type Attributes = Readonly<Record<string, string>>

export interface XmlEvents {
  /** The name of an element without its prefix. */
  open?(name: string, attributes: Attributes): void
  close?(name: string): void
  text?(text: string): void
}

/** Reads XML in order. Throws `Refusal` for what is none, declares entities or is beyond all bounds. */
export function readXml(xml: string, events: XmlEvents): void {
  const parser = sax.parser(true, { position: false })
  let count = 0
  let depth = 0
  const refuse = () => {
    throw new Refusal(DAMAGED)
  }
  parser.onerror = refuse
  parser.ondoctype = refuse
  parser.onopentag = ({ name, attributes }) => {
    count += 1
    depth += 1
    if (count > MOST_ELEMENTS || depth > MOST_DEPTH) throw new Refusal(TOO_LARGE)
    events.open?.(local(name), localAttributes(attributes))
  }
  parser.onclosetag = name => {
    depth -= 1
    events.close?.(local(name))
  }
  const text = (piece: string) => events.text?.(piece)
  parser.ontext = text
  parser.oncdata = text
  parser.write(xml).close()
}

function localAttributes(attributes: Readonly<Record<string, unknown>>): Attributes {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [local(name), String(value)]))
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
