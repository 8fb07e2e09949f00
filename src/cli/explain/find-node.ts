import { suggest } from '../../model/suggest.ts'
import { inLanguage } from '../../model/text.ts'
import type { Telling } from './telling.ts'

/** What a person asks about. */
export type Asked = Readonly<{ kind: 'criterion' | 'question' | 'lens'; id: string }>

type Named = Asked & Readonly<{ names: readonly string[] }>

/** The node asked, or the sentences that say why there is none. */
export type Finding = Readonly<{ asked?: Asked; refusal?: readonly string[] }>

/** The node a person names by its code or by its name, whole or begun. */
export function findNode(telling: Telling, name: string): Finding {
  const nodes = namedNodes(telling)
  const wanted = folded(name)
  const exact = nodes.filter(({ id, names }) => [id, ...names].some((one) => folded(one) === wanted))
  const begun = nodes.filter(({ names }) => names.some((one) => folded(one).startsWith(wanted)))
  const found = exact.length > 0 ? exact : begun
  const [first] = found
  if (first !== undefined && found.length === 1) return { asked: { kind: first.kind, id: first.id } }
  return { refusal: first === undefined ? unknown(telling, nodes, name) : several(telling, found, name) }
}

function namedNodes({ derivation, criteria, framework }: Telling): readonly Named[] {
  const named = derivation.criteria.map(({ criterion }): Named => {
    return { kind: 'criterion', id: criterion, names: Object.values(criteria.get(criterion)?.name ?? {}) }
  })
  const lenses = derivation.lenses.map(({ lens }): Named => {
    const name = framework.lenses.find(({ id }) => id === lens)?.name ?? {}
    return { kind: 'lens', id: lens, names: Object.values(name) }
  })
  const questions = derivation.questions.map(({ question }): Named => ({ kind: 'question', id: question, names: [] }))
  return [...named, ...questions, ...lenses]
}

function unknown({ words, derivation }: Telling, nodes: readonly Named[], name: string): readonly string[] {
  const near =
    suggest(
      name,
      nodes.map(({ id }) => id),
    ) ??
    suggest(
      name,
      nodes.flatMap(({ names }) => names),
    )
  const dimensions = derivation.criteria.filter(({ tier }) => tier === 1).map(({ criterion }) => criterion)
  const suggestion = near === undefined ? '' : words.didYouMean(near)
  return [words.unknownNode(name) + suggestion, words.known(words.joined(dimensions))]
}

function several({ words, criteria, language }: Telling, found: readonly Named[], name: string): readonly string[] {
  const listed = found.map(({ id }) => `  ${words.named(id, inLanguage(criteria.get(id)?.name ?? {}, language))}`)
  return [words.severalNodes(name), ...listed]
}

function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/[’']/g, "'").trim().toLowerCase()
}
