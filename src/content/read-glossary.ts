import type { Glossary } from '../model/glossary.ts'
import { languages } from '../model/text.ts'
import { checkIds, checkRepeats, identified } from './check-ids.ts'
import type { Draft } from './draft.ts'
import { type Finding, onValue } from './finding.ts'
import type { Notes } from './notes.ts'
import type { Source } from './source.ts'
import { unknownNames } from './unknown-name.ts'
import type { WrittenGlossary } from './written/glossary.ts'

/** The shared vocabulary. */
export function readGlossary({ written, source }: Draft<WrittenGlossary>, notes: Notes): Glossary {
  notes.tellAll(checkGlossary(written, source))
  const { id, version, languages: declared } = written
  const terms = written.terms.map(({ id, term, definition, avoid, see }) => ({
    id,
    term,
    definition,
    avoid: avoid ?? [],
    see: see ?? [],
  }))
  return { id, version, languages: declared, terms }
}

function* checkGlossary({ terms }: WrittenGlossary, source: Source): Generator<Finding> {
  yield* checkIds(identified(terms, ['terms']), source)
  yield* termsTwice(terms, source)
  const known = new Set(terms.map(({ id }) => id))
  for (const [index, { avoid, see }] of terms.entries()) {
    yield* unknownNames('term', see, { known, path: ['terms', index, 'see'] })
    yield* checkRepeats(see, ['terms', index, 'see'])
    yield* checkRepeats(avoid, ['terms', index, 'avoid'])
  }
}

/** One word, one definition: a term that comes twice in a language, whatever its case, is told of the first. */
function* termsTwice(terms: WrittenGlossary['terms'], source: Source): Generator<Finding> {
  for (const language of languages) {
    const lines = new Map<string, number>()
    for (const [index, { term }] of terms.entries()) {
      const word = term[language]
      if (word === undefined) continue
      const path = ['terms', index, 'term', language]
      const line = lines.get(word.toLowerCase())
      if (line === undefined) lines.set(word.toLowerCase(), source.placeOf(path).line)
      else yield onValue(path, { code: 'term-twice', term: word, line })
    }
  }
}
