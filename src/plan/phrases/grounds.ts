import { leadPhrase, type Phrase } from './phrase.ts'

/** Words that introduce what a text rests on (PL I-I.II.6.a): those kehoach writes, and those authors write themselves. */
const INTRODUCTION = /^\**(?:căn cứ|thực hiện|triển khai|trên cơ sở|xét|theo|để|nhằm|sau khi)(?!\p{L})/iu

/** “Căn cứ Luật …”. */
export const BASIS = introducing('Căn cứ')
/** “Theo đề nghị của Trưởng phòng …”. */
export const PROPOSER = introducing('Theo đề nghị của')

/** Whether a text says itself what it is to the text that rests on it. */
export function isIntroduced(text: string): boolean {
  return INTRODUCTION.test(text)
}

/** Words written before a ground unless it has such words itself. */
function introducing(words: string): Phrase<string> {
  const { write, read } = leadPhrase(words)
  return { write: ground => (isIntroduced(ground) ? ground : write(ground)), read }
}
