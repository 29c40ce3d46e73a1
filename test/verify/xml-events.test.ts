import { describe, expect, it } from 'vitest'
import { UnreadableError } from '../../src/verify/unreadable.ts'
import { readXml } from '../../src/verify/xml-events.ts'

function eventsOf(xml: string): readonly string[] {
  const events: string[] = []
  readXml(xml, {
    open: (name, attributes) => events.push(`<${name} ${attributes.get('a') ?? '–'}>`),
    close: name => events.push(`</${name}>`),
    text: text => events.push(text),
  })
  return events
}

describe('readXml', () => {
  it('tells of elements, attributes and text in order', () => {
    const xml = `\ufeff<?xml version="1.0"?>\n<!-- <x> --><w:p b='"' a = "1&lt;2"><t/>ờ &amp; &#272;&#x1ED9;</w:p >\n`
    expect(eventsOf(xml)).toEqual(['<w:p 1<2>', '<t –>', '</t>', 'ờ & Độ', '</w:p>'])
  })

  it.each([
    '',
    'text',
    '<a>',
    '</a>',
    '<a></b>',
    '<a/><b/>',
    '<a></a>text',
    '<a b></a>',
    '<a b=c/>',
    '<a b="1" b="2"/>',
    '<a b="1"c="2"/>',
    '<a b="<"/>',
    '<a b="1/>',
    '<a>&nbsp;</a>',
    '<a>&</a>',
    '<a/ >',
    '<>',
    '<!DOCTYPE a><a/>',
    '<a><![CDATA[x]]></a>',
    '<a><!-- </a>',
  ])('refuses %s', xml => {
    expect(() => eventsOf(xml)).toThrow(UnreadableError)
  })
})
