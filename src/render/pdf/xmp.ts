import { PDF_MARK, UNSEALED } from '../../mark/mark.ts'
import { fileDate, LANGUAGE_TAGS, type PdfMetadata, PRODUCER } from './metadata.ts'

/** The metadata as an XMP packet: the information dictionary again, and the claims to PDF/A-2a and PDF/UA-1. */
export function xmpPacket(metadata: PdfMetadata): string {
  const date = fileDate(metadata).toISOString().replace('.000', '')
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(metadata.title)}</rdf:li></rdf:Alt></dc:title>
${description(metadata)}<dc:creator><rdf:Seq><rdf:li>${escaped(metadata.author)}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${LANGUAGE_TAGS[metadata.language]}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
<pdf:Producer>${PRODUCER}</pdf:Producer>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
${mark(metadata)}${extensions(metadata)}
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`
}

function description({ citation }: PdfMetadata): string {
  if (citation === undefined) return ''
  return `<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped(citation)}</rdf:li></rdf:Alt></dc:description>\n`
}

/** The mark of a build, with room for the digest of the file. */
function mark({ build }: PdfMetadata): string {
  if (build === undefined) return ''
  return `<rdf:Description rdf:about="" xmlns:kehoach="${PDF_MARK.namespace}">
<${PDF_MARK.build}>${build}</${PDF_MARK.build}>
<${PDF_MARK.content}>${UNSEALED}</${PDF_MARK.content}>
</rdf:Description>
`
}

/** PDF/A wants properties it does not know described in the packet (ISO 19005-2, 6.6.2.3). */
function extensions({ build }: PdfMetadata): string {
  const schemas = build === undefined ? [UA_SCHEMA] : [UA_SCHEMA, MARK_SCHEMA]
  return `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag>${schemas.join('')}</rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`
}

const UA_SCHEMA = schema(
  { name: 'PDF/UA identification', namespace: 'http://www.aiim.org/pdfua/ns/id/', prefix: 'pdfuaid' },
  { name: 'part', type: 'Integer', description: 'Part of the standard the file conforms to' },
)

const MARK_SCHEMA = schema(
  { name: 'Mark of a build', namespace: PDF_MARK.namespace, prefix: 'kehoach' },
  { name: 'build', type: 'Text', description: 'What was built; the same in the DOCX of the build' },
  { name: 'content', type: 'Text', description: 'Digest of the file without this value' },
)

interface Schema {
  readonly name: string
  readonly namespace: string
  readonly prefix: string
}

interface Property {
  readonly name: string
  readonly type: string
  readonly description: string
}

function schema({ name, namespace, prefix }: Schema, ...properties: readonly Property[]): string {
  return `<rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>${name}</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${namespace}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>${prefix}</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq>${properties.map(described).join('')}</rdf:Seq></pdfaSchema:property>
</rdf:li>`
}

function described({ name, type, description }: Property): string {
  return `<rdf:li rdf:parseType="Resource">
<pdfaProperty:name>${name}</pdfaProperty:name>
<pdfaProperty:valueType>${type}</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>${description}</pdfaProperty:description>
</rdf:li>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
