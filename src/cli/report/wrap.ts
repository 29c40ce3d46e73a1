/** What a log of GitHub would obey at the beginning of a line. */
const COMMAND = /^(?:::|##\[)/

/** Breaks a text at its spaces into lines of at most `room` characters; a longer word stands alone. */
export function wrap(text: string, room: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && !COMMAND.test(word) && lengthOf(line) + 1 + lengthOf(word) > room) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

/** Characters as people count them; marks of Vietnamese letters join their letter. */
function lengthOf(text: string): number {
  return [...text.normalize('NFC')].length
}
