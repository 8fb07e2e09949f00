import { CST } from 'yaml'

/** Where the brackets and braces that are never closed are opened, in the order written. */
export function unclosedIn(tokens: readonly CST.Token[]): readonly number[] {
  return tokens.flatMap((token) => [...openings(token)])
}

function* openings(token: CST.Token | null | undefined): Generator<number> {
  if (token === null || token === undefined) return
  if (token.type === 'document') yield* openings(token.value)
  if (CST.isCollection(token)) {
    if (token.type === 'flow-collection' && !token.end.some(isClosing)) yield token.start.offset
    for (const item of token.items) {
      if ('key' in item) yield* openings(item.key)
      yield* openings(item.value)
    }
  }
}

function isClosing({ type }: CST.SourceToken): boolean {
  return type === 'flow-map-end' || type === 'flow-seq-end'
}
