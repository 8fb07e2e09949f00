/** What makes a text not well-formed XML, as far as a metadata packet goes: unknown entities, unclosed or crossed tags. */
export function xmlFault(xml: string): string | undefined {
  const entity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/u.exec(xml)
  if (entity !== null) return `bare & at ${entity.index}`
  const open: string[] = []
  const markup =
    /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/gu
  let end = 0
  for (const match of xml.matchAll(markup)) {
    if (xml.slice(end, match.index).includes('<')) return `bare < before ${match.index}`
    end = match.index + match[0].length
    const [, closing, name, , alone] = match
    if (name === undefined) continue
    if (closing === '/' && open.pop() !== name) return `</${name}> closes nothing`
    if (closing !== '/' && alone !== '/') open.push(name)
  }
  if (xml.slice(end).includes('<')) return 'bare < at the end'
  return open.length === 0 ? undefined : `<${open.at(-1)}> is not closed`
}

/** The text of the first element of this name, or its attribute form. */
export function xmlText(xml: string, name: string): string | undefined {
  const element = new RegExp(`<${name}[^>]*>([\\s\\S]*?)</${name}>`, 'u').exec(xml)?.[1]
  const attribute = new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)`, 'u').exec(xml)?.[1]
  const found = element ?? attribute
  return found === undefined ? undefined : unescaped(found.replaceAll(/<[^>]*>/gu, '').trim())
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
