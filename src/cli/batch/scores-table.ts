import { askingOf } from '../../model/asking.ts'
import { allCriteria, type Criterion, type Framework } from '../../model/framework.ts'
import type { Profile } from '../../model/profile.ts'
import { allQuestions, type Question, type Questionnaire } from '../../model/questionnaire.ts'
import type { CriterionScore, Scores } from '../../model/score.ts'
import { inLanguage, type Language } from '../../model/text.ts'
import type { Cell } from '../csv-line.ts'

/** A scored business, as its line tells it. */
export type ScoredRow = Readonly<{
  line: number
  response?: string | undefined
  /** Absent where nothing was kept. */
  assessment?: string | undefined
  name?: string | undefined
  profile: Profile
  scores: Scores
}>

/** What the table is made of: a name leaves only when it is asked for. */
export type TableOf = Readonly<{
  questionnaire: Questionnaire
  framework: Framework
  language: Language
  withNames: boolean
}>

/** The header of the scores, and the cells of a business under it. */
export type ScoresTable = Readonly<{ header: readonly string[]; cellsOf: (row: ScoredRow) => readonly Cell[] }>

/** The overall score, the dimensions and the competencies; deeper criteria are for `--json`. */
const deepestTier = 2
const figures = ['', '.low', '.high', '.coverage', '.level'] as const

/**
 * One line a business: where it comes from, its profile, then of every criterion its value, low, high, coverage (0-1)
 * and level as it is shown. Nothing is rounded; what does not exist is empty.
 */
export function scoresTable({ questionnaire, framework, language, withNames }: TableOf): ScoresTable {
  const keys = profileKeys(questionnaire, withNames)
  const criteria = measured(questionnaire, framework)
  const source = ['line', 'response', 'assessment', ...(withNames ? ['name'] : [])]
  const header = [...source, ...keys, ...criteria.flatMap(({ id }) => figures.map((figure) => `${id}${figure}`))]
  return {
    header,
    cellsOf: ({ line, response, assessment, name, profile, scores }) => {
      const byId = new Map(scores.criteria.map((one) => [one.criterion, one]))
      return [
        line,
        response,
        assessment,
        ...(withNames ? [name] : []),
        ...keys.map((key) => profileCell(profile.get(key))),
        ...criteria.flatMap((criterion) => figuresOf(criterion, byId.get(criterion.id), language)),
      ]
    },
  }
}

function figuresOf({ levels }: Criterion, score: CriterionScore | undefined, language: Language): readonly Cell[] {
  const level = levels.find(({ id }) => id === score?.shownLevel)
  const name = level && inLanguage(level.name, language)
  return [score?.value, score?.low, score?.high, score?.coverage, name]
}

function measured(questionnaire: Questionnaire, framework: Framework): readonly Criterion[] {
  const { asked } = askingOf(questionnaire, framework)
  const direct = new Set([...asked.values()].flatMap(({ measures }) => Object.keys(measures)))
  const isMeasured = ({ id, children }: Criterion): boolean => direct.has(id) || children.some(isMeasured)
  return allCriteria(framework.root).filter((criterion) => criterion.tier <= deepestTier && isMeasured(criterion))
}

/** What describes a business without naming it: its free texts leave with its name only. */
function profileKeys(questionnaire: Questionnaire, withNames: boolean): readonly string[] {
  return allQuestions(questionnaire).flatMap((question) => {
    const { profile, kind } = question
    const isTold = profile !== undefined && profile !== 'name' && !isPersonal(question)
    return isTold && (withNames || kind !== 'text') ? [profile] : []
  })
}

function isPersonal({ personal }: Question): boolean {
  return personal === 'personal' || personal === 'sensitive'
}

function profileCell(value: string | number | readonly string[] | undefined): Cell {
  return typeof value === 'object' ? value.join('; ') : value
}
