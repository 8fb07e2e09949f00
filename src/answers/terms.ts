import type { GlossaryTerm } from '../model/glossary.ts'
import { plain } from '../model/plain.ts'
import { inLanguage, type Language } from '../model/text.ts'

/**
 * The terms of a glossary that these texts use, in the order met.
 *
 * Plurals, feminines, elided articles and capitals are the same word; of terms that begin alike the longest is meant
 * (« intelligence artificielle générative » is not « intelligence artificielle »).
 */
export function termsIn(
  texts: readonly string[],
  terms: readonly GlossaryTerm[],
  language: Language,
): readonly GlossaryTerm[] {
  const forms = formsOf(terms, language)
  const found = new Set<GlossaryTerm>()
  for (const text of texts) {
    const words = rootsOf(text, language)
    let at = 0
    while (at < words.length) {
      const here = at
      const form = forms.find(({ roots }) => roots.every((root, index) => words[here + index] === root))
      if (form !== undefined) found.add(form.term)
      at += form?.roots.length ?? 1
    }
  }
  return [...found]
}

type Form = Readonly<{ term: GlossaryTerm; roots: readonly string[] }>

/** Each way a term is written (« aiguillage (mise en relation) » has two), the longest first. */
function formsOf(terms: readonly GlossaryTerm[], language: Language): readonly Form[] {
  return terms
    .flatMap((term) =>
      inLanguage(term.term, language)
        .split(/[,;()]/)
        .map((written) => ({ term, roots: rootsOf(written, language) })),
    )
    .filter(({ roots }) => roots.length > 0)
    .sort((one, other) => other.roots.length - one.roots.length)
}

function rootsOf(text: string, language: Language): readonly string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.map((word) => plain(language === 'fr' ? frenchRoot(word) : englishRoot(word)))
}

/** Without the marks of plural and feminine; « é » is none, so that « donne » is not « donnée ». */
function frenchRoot(word: string): string {
  if (word.length <= 3) return word
  return word.replace(/aux$/, 'al').replace(/[sx]$/, '').replace(/e$/, '')
}

function englishRoot(word: string): string {
  if (word.length <= 3) return word
  return word
    .replace(/ies$/, 'y')
    .replace(/(s|x|ch|sh)es$/, '$1')
    .replace(/([^siu])s$/, '$1')
}
