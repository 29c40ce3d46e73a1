import { strFromU8, unzipSync } from 'fflate'
import type { FittedBlock, FittedDocument } from '../../src/document/fitted.ts'
import type { Profile } from '../../src/profile/profile.ts'
import { renderDocx } from '../../src/render/docx/render-docx.ts'
import { document, section } from './builders.ts'
import { testProfile } from './profile.ts'
import { all, at, readXml, type XmlNode } from './xml-tree.ts'

/** A DOCX file read back: its parts as text, and as trees on demand. */
export interface DocxFile {
  readonly paths: readonly string[]
  part(path: string): XmlNode
  readonly body: XmlNode
}

export function readDocx(bytes: Uint8Array): DocxFile {
  const files = unzipSync(bytes)
  const part = (path: string) => {
    const file = files[path]
    if (file === undefined) throw new Error(`No part ${path}`)
    return readXml(strFromU8(file))
  }
  return { paths: Object.keys(files), part, body: found(part('word/document.xml'), 'w:body') }
}

export async function rendered(input: FittedDocument, profile: Profile = testProfile): Promise<DocxFile> {
  return readDocx(await renderDocx({ document: input, profile }))
}

/** The body of a document with one section of these blocks. */
export async function renderedBody(...blocks: readonly FittedBlock[]): Promise<XmlNode> {
  return (await rendered(document([section(blocks)]))).body
}

export function found(node: XmlNode | undefined, ...path: readonly string[]): XmlNode {
  const result = at(node, ...path)
  if (result === undefined) throw new Error(`No ${path.join('/')} in ${node?.name}`)
  return result
}

/** The value of an element's `w:val`, `true` for an element without one, undefined where there is no element. */
export function value(node: XmlNode | undefined, ...path: readonly string[]): string | true | undefined {
  const result = at(node, ...path)
  return result && (result.attributes['w:val'] ?? true)
}

export function styleOf(paragraph: XmlNode): string | true | undefined {
  return value(paragraph, 'w:pPr', 'w:pStyle')
}

/** The words of every paragraph, by style; line breaks as `\n`, note references as `[1]`. */
export function wordsOf(node: XmlNode): readonly (readonly [string | true | undefined, string])[] {
  return all(node, 'w:p').map(paragraph => {
    const pieces = all(paragraph, 'w:r').flatMap(run => run.children.map(pieceText))
    return [styleOf(paragraph), pieces.join('')] as const
  })
}

function pieceText(piece: XmlNode): string {
  if (piece.name === 'w:br') return '\n'
  if (piece.name === 'w:footnoteReference') return `[${piece.attributes['w:id']}]`
  return piece.text
}

/** The style of an id in a document's styles. */
export function styleNamed(file: DocxFile, id: string): XmlNode {
  const style = all(file.part('word/styles.xml'), 'w:style').find(node => node.attributes['w:styleId'] === id)
  if (style === undefined) throw new Error(`No style ${id}`)
  return style
}
