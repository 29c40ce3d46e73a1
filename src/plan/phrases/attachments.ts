import { bareLine, type Phrase } from './phrase.ts'

const ATTACHED = /^(?:ban hành )?kèm theo (?=\S)/iu

/** The line that names the text another one goes with (Mẫu 1.3, 2.1): “Kèm theo Quyết định số …”, in brackets or not. */
export const ATTACHED_TO: Phrase<string> = {
  write: to => `Kèm theo ${to}`,
  read(text) {
    const line = bareLine(text)
    const words = line.startsWith('(') && line.endsWith(')') ? line.slice(1, -1).trim() : line
    return ATTACHED.test(words) ? words.replace(ATTACHED, '') : undefined
  },
}

/** The sentence by which a decision issues the text that goes with it (Mẫu 1.3), its title behind the type. */
export interface IssuedWith {
  readonly type: string
  readonly title: string
}

const ISSUED = /^ban hành kèm theo (?:Quyết định|Nghị quyết) này (?:bản )?(?=\S)/iu

/** Types begin a sentence's object: “Kế hoạch …”, “Quy chế …”; what follows is the title. */
export function issuedWith(types: readonly string[]): Phrase<IssuedWith> {
  return {
    write: ({ type, title }) => `${issuedWithLead(type)} ${title}`,
    read(text) {
      const line = bareLine(text)
      const object = ISSUED.test(line) ? line.replace(ISSUED, '') : ''
      const type = types.find(name => object.toLowerCase().startsWith(`${name.toLowerCase()} `))
      return type === undefined ? undefined : { type, title: object.slice(type.length).trim() }
    },
  }
}

/** “Ban hành kèm theo Quyết định này Kế hoạch”, with the type of what issues it, before a title that is set by itself. */
export function issuedWithLead(type: string, by = 'Quyết định'): string {
  return `Ban hành kèm theo ${by} này ${type}`
}
