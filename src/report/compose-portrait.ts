import type { CriterionScore } from '../model/score.ts'
import { formatCoverage } from '../text/format.ts'
import { barSigns } from './bar-signs.ts'
import { levelName, lowerFirst, scoresOfTier } from './levels.ts'
import { type Block, labelled, plain } from './report.ts'
import { scoreTable } from './score-table.ts'
import type { Telling } from './telling.ts'

/** Its bars and what they stand for, without what else there is to say of them. */
export function scoresAlone(telling: Telling): readonly Block[] {
  const { words } = telling
  const table = scoreTable(telling, scoresOfTier(telling, 1), { heading: words.portrait.dimension, brief: true })
  return [
    { kind: 'heading', level: 2, text: words.portrait.heading, tight: true },
    table,
    barSigns(telling, table),
    { kind: 'paragraph', words: plain(caution(telling)), tone: 'small' },
  ]
}

/** Where the business stands: one bar for each dimension, never one mark for the whole. */
export function portrait(telling: Telling): readonly Block[] {
  const scores = scoresOfTier(telling, 1)
  return [...scoresAlone(telling), ...trust(telling), ...insufficient(telling, scores), ...caps(telling, scores)]
}

function caution({ words, questionnaire, figure }: Telling): string {
  const margin = questionnaire.shows?.margin ?? 0
  return [...(margin > 0 ? [words.portrait.margin(figure(margin))] : []), words.portrait.indicative].join(' ')
}

/** How much was answered, and how well the answers are supported. */
function trust(telling: Telling): readonly Block[] {
  const { words, language } = telling
  const whole = telling.scores.criteria.find(({ tier }) => tier === 0)
  if (whole === undefined) return []
  const { coverage, evidence } = whole
  const { minimumCoverage } = telling.framework.root
  const covered =
    coverage === undefined
      ? words.portrait.noAnswer
      : words.portrait.coverageMeaning(formatCoverage(coverage, language, minimumCoverage))
  const trusted = evidence === undefined ? words.portrait.noAnswer : confidence(telling, evidence)
  const said = [...labelled(words.portrait.coverage, `${covered} `), ...labelled(words.portrait.confidence, trusted)]
  return [{ kind: 'paragraph', words: said, tone: 'small' }]
}

function confidence({ words, figure }: Telling, evidence: number): string {
  const grade = lowerFirst(words.answers.grades[Math.round(evidence)] ?? '')
  return words.portrait.confidenceMeaning(figure(evidence), grade)
}

function insufficient(telling: Telling, scores: readonly CriterionScore[]): readonly Block[] {
  const { words } = telling
  const names = scores.filter((score) => score.insufficient).map((score) => criterionName(telling, score))
  if (names.length === 0) return []
  const text = words.portrait.insufficientMeaning(words.joined(names))
  return [{ kind: 'paragraph', words: labelled(words.colon(words.portrait.insufficient), text), tone: 'small' }]
}

/** A level held back is never silent: what the number would earn, what is shown, and the reason as the framework words it. */
function caps(telling: Telling, scores: readonly CriterionScore[]): readonly Block[] {
  return scores.flatMap((score) => {
    const { level, shownLevel, criterion, cappedBy } = score
    if (level === undefined || shownLevel === undefined || level === shownLevel || score.insufficient) return []
    const [shown, earned] = [levelName(telling, criterion, shownLevel), levelName(telling, criterion, level)]
    const why = telling.framework.rules.filter(({ id }) => cappedBy.includes(id)).map((rule) => telling.say(rule.why))
    const text = telling.words.portrait.capped(shown, earned) + why.join(' ')
    return [{ kind: 'note', label: telling.words.colon(criterionName(telling, score)), words: plain(text) }]
  })
}

function criterionName({ criteria, say }: Telling, { criterion }: CriterionScore): string {
  const found = criteria.get(criterion)
  return found === undefined ? criterion : say(found.name)
}
