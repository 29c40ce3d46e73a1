const MAX_ENTRIES = 100

/** A CMap that turns the codes 1, 2, 3, … of an embedded font back into these texts. */
export function toUnicodeMap(texts: readonly string[]): Uint8Array {
  const entries = texts.map((text, index) => `<${hex(index + 1)}> <${utf16Hex(text)}>`)
  const blocks: string[] = []
  for (let start = 0; start < entries.length; start += MAX_ENTRIES) {
    const block = entries.slice(start, start + MAX_ENTRIES)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return new TextEncoder().encode(`/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`)
}

function utf16Hex(text: string): string {
  const units = text.split('')
  return units.map(unit => hex(unit.charCodeAt(0))).join('')
}

function hex(value: number): string {
  return value.toString(16).padStart(4, '0')
}
