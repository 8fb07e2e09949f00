const uaSchema = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`

/**
 * Says in the metadata that the document is PDF/UA-1, which pdfkit cannot, and has pdfkit write a title or a name with
 * `&` or `<` as text: it puts them as they are in the XML, and the file is then not valid.
 */
export function declareAccessible(doc: PDFKit.PDFDocument): void {
  doc.appendXML(uaSchema)
  const addInfo = doc._addInfo
  doc._addInfo = function withEscapedInfo() {
    const raw = doc.info
    const { Producer = '', Creator = '', Title = '', Author = '', Subject = '' } = raw
    const escaped = { Producer, Creator, Title, Author, Subject }
    doc.info = { ...raw, ...Object.fromEntries(Object.entries(escaped).map(([key, text]) => [key, escapeXml(text)])) }
    addInfo.call(doc)
    doc.info = raw
  }
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
}
