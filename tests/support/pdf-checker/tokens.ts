/** A token of a content stream: an operator, or an operand as written. */
export type Token = Readonly<{ operator: string } | { operand: string }>

const delimiters = new Set('()<>[]{}/% \0\t\n\f\r')

/** Cuts a content stream into tokens; an inline image's data is passed over. */
export function* tokensOf(content: string): Generator<Token> {
  let at = 0
  while (at < content.length) {
    const next = tokenEnd(content, at)
    const token = content.slice(at, next)
    at = next
    if (/^[\0\t\n\f\r ]/u.test(token) || token.startsWith('%')) continue
    if (/^[A-Za-z'"][A-Za-z0-9*'"]*$/u.test(token) && !['true', 'false', 'null'].includes(token)) {
      yield { operator: token }
      if (token === 'ID') at = Math.max(at, content.indexOf('EI', at))
    } else yield { operand: token }
  }
}

function tokenEnd(content: string, at: number): number {
  const character = content[at] ?? ''
  if (character === '(') return stringEnd(content, at)
  if (content.startsWith('<<', at)) return dictionaryEnd(content, at)
  if (character === '<') return content.indexOf('>', at) + 1 || content.length
  if (character === '%') return lineEnd(content, at)
  if (character !== '/' && delimiters.has(character)) return at + 1
  let end = at + 1
  while (end < content.length && !delimiters.has(content[end] ?? '')) end += 1
  return end
}

function lineEnd(content: string, at: number): number {
  const end = content.slice(at).search(/[\r\n]/u)
  return end < 0 ? content.length : at + end
}

function stringEnd(content: string, at: number): number {
  let depth = 0
  for (let end = at; end < content.length; end += 1) {
    const character = content[end]
    if (character === '\\') end += 1
    else if (character === '(') depth += 1
    else if (character === ')') depth -= 1
    if (depth === 0) return end + 1
  }
  return content.length
}

function dictionaryEnd(content: string, at: number): number {
  let depth = 0
  let end = at
  while (end < content.length) {
    if (content[end] === '(') end = stringEnd(content, end)
    else if (content.startsWith('<<', end)) {
      depth += 1
      end += 2
    } else if (content.startsWith('>>', end)) {
      depth -= 1
      end += 2
      if (depth === 0) return end
    } else end += 1
  }
  return content.length
}
