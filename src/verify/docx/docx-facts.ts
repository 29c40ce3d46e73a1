import { unzipSync } from 'fflate'
import { UnreadableError } from '../unreadable.ts'
import { readXml } from '../xml-events.ts'
import type { Story } from './open-story.ts'
import { readStory } from './story.ts'
import { readStyleSheet, type StyleSheet } from './style-sheet.ts'

/** A DOCX file as it was read back. */
export interface DocxFacts {
  readonly body: Story
  readonly notes: Story
  readonly styles: StyleSheet
  /** The headers by the relationships that name them. */
  readonly headers: ReadonlyMap<string, Story>
  /** Names of its parts, and of what it refers to outside of it. */
  readonly parts: readonly string[]
  readonly outside: readonly string[]
  /** Values of the settings, by the names of the elements; those of compatibility by their own names. */
  readonly settings: ReadonlyMap<string, string>
  /** What the file says about itself, by the names of the elements: `dc:title`. */
  readonly properties: ReadonlyMap<string, string>
}

/** Reads a file with nothing of what wrote it. Throws `UnreadableError` where it is none, or a part is missing. */
export function readDocx(bytes: Uint8Array): DocxFacts {
  const parts = unzipped(bytes)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const part = (path: string): string => {
    const found = parts[path]
    if (!found) throw new UnreadableError(`no part ${path}`)
    return decoder.decode(found)
  }
  const { targets, outside } = readTargets(part('word/_rels/document.xml.rels'))
  const headers = new Map<string, Story>()
  for (const [id, target] of targets)
    if (/^header\d*\.xml$/.test(target)) headers.set(id, readStory(part(`word/${target}`)))
  return {
    body: readStory(part('word/document.xml')),
    notes: readStory(part('word/footnotes.xml')),
    styles: readStyleSheet(part('word/styles.xml')),
    headers,
    parts: Object.keys(parts),
    outside,
    settings: readSettings(part('word/settings.xml')),
    properties: readProperties(part('docProps/core.xml')),
  }
}

function unzipped(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes)
  } catch (error) {
    throw new UnreadableError(`no zip file: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function readTargets(xml: string) {
  const targets = new Map<string, string>()
  const outside: string[] = []
  readXml(xml, {
    open(name, attributes) {
      if (name !== 'Relationship') return
      const target = attributes.get('Target') ?? ''
      targets.set(attributes.get('Id') ?? '', target)
      if (attributes.get('TargetMode') === 'External') outside.push(target)
    },
    close() {},
    text() {},
  })
  return { targets, outside }
}

function readSettings(xml: string): ReadonlyMap<string, string> {
  const settings = new Map<string, string>()
  readXml(xml, {
    open(name, attributes) {
      settings.set(attributes.get('w:name') ?? name, attributes.get('w:val') ?? 'true')
    },
    close() {},
    text() {},
  })
  return settings
}

function readProperties(xml: string): ReadonlyMap<string, string> {
  const properties = new Map<string, string>()
  let open = ''
  readXml(xml, {
    open(name) {
      open = name
      properties.set(name, '')
    },
    close() {
      open = ''
    },
    text(text) {
      if (open !== '') properties.set(open, (properties.get(open) ?? '') + text)
    },
  })
  return properties
}
