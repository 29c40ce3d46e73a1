import { readXml } from '../xml-events.ts'
import type { OpenStory, Story } from './open-story.ts'
import { PLAIN_ELEMENTS, STORY_ELEMENTS } from './story-elements.ts'

/** Throws `UnreadableError` on broken XML. */
export function readStory(xml: string): Story {
  const story: OpenStory = {
    unknown: new Set(),
    paragraphs: [],
    tables: [],
    sections: [],
    references: [],
    notes: [],
    table: undefined,
    row: undefined,
    cell: undefined,
    paragraph: undefined,
    run: undefined,
    section: undefined,
    within: undefined,
  }
  readXml(xml, {
    open: (name, attributes) => {
      const read = STORY_ELEMENTS.get(name)
      if (read) read(story, attributes)
      else if (!PLAIN_ELEMENTS.has(name)) story.unknown.add(name)
    },
    close: name => close(name, story),
    text: text => {
      if (story.within === 'text' && story.run) story.run.text += text
      else if (story.within === 'field') story.paragraph?.fields.push(text.trim())
    },
  })
  return story
}

function close(name: string, story: OpenStory): void {
  switch (name) {
    case 'w:t':
    case 'w:instrText':
      story.within = undefined
      break
    case 'w:r':
      story.run = undefined
      break
    case 'w:p':
      story.paragraph = undefined
      break
    case 'w:tc':
      story.cell = undefined
      break
    case 'w:tr':
      story.row = undefined
      break
    case 'w:tbl':
      story.table = undefined
      break
    case 'w:sectPr':
      story.section = undefined
  }
}
