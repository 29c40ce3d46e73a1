import { SIGN_FONT, signSize } from '../../profile/signs.ts'
import type { ComparedText } from '../compare-texts.ts'
import { Looks } from '../looks.ts'
import type { StoryParagraph, StoryRun } from './open-story.ts'
import { NOTE_NUMBER } from './story-elements.ts'
import type { StyleSheet } from './style-sheet.ts'

interface StyleLook {
  readonly bold: boolean
  readonly italic: boolean
  /** Half points of signs in its text. */
  readonly signSize: number
}

const SCRIPTS: Readonly<Record<string, 'super' | 'sub'>> = { superscript: 'super', subscript: 'sub' }

/** Paragraphs as they are shown: their words, and how those look by their styles and on their own. */
export class DocxTexts {
  readonly #styles: StyleSheet
  readonly #looks = new Map<string, StyleLook>()

  constructor(styles: StyleSheet) {
    this.#styles = styles
  }

  read({ style, runs }: StoryParagraph): ComparedText {
    return { ...this.#runs(runs, style), style }
  }

  /** A note's paragraphs as one, `number` in the place of its own number. */
  readNote(paragraphs: readonly StoryParagraph[], number: number): ComparedText {
    const style = paragraphs[0]?.style ?? ''
    const runs = paragraphs.flatMap(paragraph => paragraph.runs)
    const numbered = runs.map(run => (run.text === NOTE_NUMBER ? { ...run, text: String(number) } : run))
    return { ...this.#runs(numbered, style), style }
  }

  #runs(runs: readonly StoryRun[], style: string): { text: string; looks: string } {
    const own = this.#lookOf(style)
    const looks = new Looks()
    let text = ''
    for (const run of runs) {
      text += run.text
      // The tab that leads along dots has no look.
      const letters = run.text.replaceAll('\t', '').length
      const { bold = own.bold, italic = own.italic } = run
      looks.add({ bold, italic, script: this.#scriptOf(run), isSign: isSign(run, own) }, letters)
    }
    return { text, looks: looks.toString() }
  }

  /** Properties set on words that only a style should set; signs have a typeface and a size of their own. */
  ownOf({ style, runs, own }: StoryParagraph): readonly string[] {
    const look = this.#lookOf(style)
    const ofRuns = runs.flatMap(run => {
      if (isSign(run, look)) return []
      return [...(run.size === undefined ? [] : ['w:sz']), ...(run.fonts === undefined ? [] : ['w:rFonts'])]
    })
    return [...own, ...ofRuns]
  }

  #lookOf(style: string): StyleLook {
    const known = this.#looks.get(style)
    if (known) return known
    const look = {
      bold: this.#styles.isOn(style, 'w:b'),
      italic: this.#styles.isOn(style, 'w:i'),
      signSize: 2 * signSize(Number(this.#styles.value(style, 'w:sz', 'w:val')) / 2),
    }
    this.#looks.set(style, look)
    return look
  }

  #scriptOf({ script, style }: StoryRun): 'super' | 'sub' | undefined {
    const value =
      script ?? (style === undefined ? undefined : this.#styles.value(style, 'w:vertAlign', 'w:val'))
    return value === undefined ? undefined : SCRIPTS[value]
  }
}

function isSign({ fonts, size }: StoryRun, look: StyleLook): boolean {
  return fonts === SIGN_FONT && Number(size) === look.signSize
}
