import type { IXmlableObject } from 'docx'

/**
 * An XML element in the form docx's own components are written from: its name, with what is in it (attributes under
 * `_attr`, elements, text). The body is made of these and not of docx's paragraphs and tables: they are built, turned
 * into this form and written about ten times as fast, and say no more than what is needed.
 */
export type Element = IXmlableObject
export type ElementPart = { readonly _attr: Attributes } | Element | string
export type Attributes = Readonly<Record<string, string | number>>

/** An element with attributes (`w:val` and the like; names as in the file) and content. */
export function element(name: string, attributes?: Attributes, ...content: ElementPart[]): Element {
  return { [name]: attributes === undefined ? content : [{ _attr: attributes }, ...content] }
}

/** An element with its properties and then what it holds, be it ever so much: more than a call takes as arguments. */
export function holding(
  name: string,
  properties: readonly Element[],
  content: readonly ElementPart[],
): Element {
  return { [name]: [...properties, ...content] }
}

/** An element whose one attribute is `w:val`. */
export function valued(name: string, value: string | number): Element {
  return { [name]: [{ _attr: { 'w:val': value } }] }
}
