import type { Policy } from '../model/framework.ts'
import { compareNumbers } from '../model/number.ts'
import type { CriterionScore } from '../model/score.ts'
import { formatNumber, formatShare } from '../text/format.ts'
import { derivationBlocks } from './compose-derivation.ts'
import { radar } from './compose-radar.ts'
import { scoresOfTier } from './levels.ts'
import { sources } from './method-sources.ts'
import { type Block, type Cell, plain } from './report.ts'
import type { Telling } from './telling.ts'

/** How the numbers were made, so that anyone can make them again, and what they are not. */
export function methodAnnex(telling: Telling): readonly Block[] {
  const { words } = telling
  return [
    { kind: 'heading', level: 2, text: words.method.heading },
    { kind: 'heading', level: 3, text: words.method.formula },
    ...formula(telling).map((text) => ({ kind: 'paragraph', words: plain(text) }) as const),
    { kind: 'heading', level: 3, text: words.method.levels },
    ...levels(telling),
    { kind: 'heading', level: 3, text: words.method.weights },
    { kind: 'paragraph', words: plain(words.method.weightsText), leads: true },
    weights(telling),
    ...radar(telling),
    ...derivationBlocks(telling),
    ...pending(telling),
    { kind: 'heading', level: 3, text: words.method.limits },
    { kind: 'list', items: words.method.limitsItems.map(plain) },
    { kind: 'heading', level: 3, text: words.method.sources },
    ...sources(telling),
  ]
}

function formula({ words, framework, questionnaire, figure, language }: Telling): readonly string[] {
  const { min, max } = framework.scale
  const bare = (value: number) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1)
  const margin = questionnaire.shows?.margin ?? 0
  const minimum = framework.root.children[0]?.minimumCoverage
  return [
    words.method.formulaText(bare(min), bare(max)),
    words.method.interval,
    ...(margin > 0 ? [words.method.margin(figure(margin))] : []),
    words.method.notApplicable,
    ...(minimum === undefined ? [] : [words.method.minimum(formatShare(minimum, language))]),
    words.method.capped,
  ]
}

function levels({ words, framework, say, figure }: Telling): readonly Block[] {
  const named = framework.root.children[0]?.levels ?? framework.root.levels
  const items = named.map(({ name, text, from, upTo }) => {
    const edge = from === undefined ? upTo : from
    const worded = from === undefined ? words.method.levelUpTo : words.method.levelFrom
    const label = edge === undefined ? say(name) : worded(say(name), figure(edge))
    return [{ text: label, strong: true } as const, ...(text === undefined ? [] : plain(` ${say(text)}`))]
  })
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

function weights(telling: Telling): Block {
  const { words } = telling
  const columns = [
    { label: words.portrait.dimension, share: 32 },
    { label: words.method.weight, share: 9 },
    { label: words.portrait.target, share: 9 },
    { label: words.method.aggregate, share: 18 },
    { label: words.method.unknown, share: 16 },
    { label: words.method.absent, share: 16 },
  ]
  return { kind: 'table', columns, rows: scoresOfTier(telling, 1).map((score) => weightRow(telling, score)) }
}

function weightRow(telling: Telling, score: CriterionScore): readonly Cell[] {
  const { words, criteria, say, figure } = telling
  const criterion = criteria.get(score.criterion)
  const counts = (policy: Policy | undefined) =>
    policy === undefined || policy === 'exclude' ? words.method.excluded : words.method.counts(figure(policy))
  return [
    criterion === undefined ? score.criterion : say(criterion.name),
    weightInWords(telling, score.weight),
    score.target === undefined ? words.method.noTarget : figure(score.target),
    words.method.aggregates[criterion?.aggregate.kind ?? 'mean'],
    counts(criterion?.unknown),
    counts(criterion?.absent),
  ].map(plain)
}

/** A share that is no whole percentage keeps a decimal, so that the column adds up. */
function weightInWords({ words, language }: Telling, share: number): string {
  const isWhole = compareNumbers(share * 100, Math.round(share * 100)) === 0
  return isWhole ? formatShare(share, language) : words.method.percent(formatNumber(share * 100, language))
}

/** Rules whose condition is not known yet: an answer more could make them true. */
function pending({ words, scores, plan, say }: Telling): readonly Block[] {
  const unknown = [...scores.flags, ...plan.rules].filter(({ known }) => !known).map(({ why }) => say(why))
  if (unknown.length === 0) return []
  return [
    { kind: 'heading', level: 3, text: words.method.pending },
    { kind: 'list', items: [...new Set(unknown)].map(plain) },
  ]
}
