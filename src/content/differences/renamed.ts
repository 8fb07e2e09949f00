import { languages, type Text } from '../../model/text.ts'
import type { Part } from './part.ts'

/** A part that went, and one that came and looks the same: it may only have changed its id. */
export type Renamed = Readonly<{ noun: Part['noun']; from: string; to: string }>

/** Past this share of words in common, two texts are taken for one that was touched up. */
const alike = 0.8

/** Which parts that came may be parts that went, under another id; a guess for a person to judge. */
export function likelyRenamed(removed: readonly Part[], added: readonly Part[]): readonly Renamed[] {
  const taken = new Set<Part>()
  return removed.flatMap((gone) => {
    const come = added.find((part) => part.noun === gone.noun && !taken.has(part) && isLike(gone, part))
    if (come === undefined) return []
    taken.add(come)
    return [{ noun: gone.noun, from: gone.id, to: come.id }]
  })
}

function isLike(one: Part, other: Part): boolean {
  if (one.text === undefined || other.text === undefined) return false
  const [first, second] = [one.text, other.text]
  return languages.some((language) => wordsInCommon(first, second, language) >= alike)
}

/** The share of the words of two texts that both have, from 0 to 1. */
function wordsInCommon(one: Text, other: Text, language: 'fr' | 'en'): number {
  const [first, second] = [wordsOf(one[language] ?? ''), wordsOf(other[language] ?? '')]
  const all = new Set([...first, ...second])
  const common = [...first].filter((word) => second.has(word))
  return all.size === 0 ? 0 : common.length / all.size
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}
