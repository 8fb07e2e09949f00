import { type Problem, problemAt, type Read } from '../../model/problem.ts'
import { allQuestions, type Question, type Questionnaire } from '../../model/questionnaire.ts'
import { dropRules } from './match/added-columns.ts'
import { allotColumns } from './match/allot-columns.ts'
import type { Allotment } from './match/allotment.ts'
import { isWhole } from './match/claim.ts'
import { QuestionNames } from './match/question-names.ts'
import { sourceOf } from './match/source-of.ts'
import type { Knowing } from './match/ways.ts'
import type { ColumnFate, Matching } from './matching.ts'
import type { SurveyTable } from './open-table.ts'
import { sheetOf } from './tools/all-tools.ts'

/** What is found of the columns of an export, and what cannot be told. */
export type LookedOver = Readonly<{ matching: Matching; problems: readonly Problem[] }>

/**
 * Finds what each column of an export holds of a questionnaire; or every column that cannot be told, and why.
 *
 * `sample`, some rows of data, shows in which order each column writes its dates.
 */
export function match(table: SurveyTable, questionnaire: Questionnaire, knowing: Knowing = {}): Read<Matching> {
  const { matching, problems } = lookOver(table, questionnaire, knowing)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: matching, warnings: [] }
}

/** The same, with what is found even where something cannot be told: enough for the draft of a mapping. */
export function lookOver(table: SurveyTable, questionnaire: Questionnaire, knowing: Knowing = {}): LookedOver {
  const sheet = sheetOf(table.tool)
  const names = new QuestionNames(questionnaire, sheet)
  const allotment = allotColumns(table, questionnaire, names, knowing)
  const asked = allQuestions(questionnaire).filter(({ kind }) => kind !== 'computed')
  const claimsOf = (question: Question) => allotment.claims.filter(({ target }) => target.question === question)
  const known = asked.filter((question) => claimsOf(question).length > 0)
  const nameQuestion = asked.find(({ profile }) => profile === 'name')?.id
  const matching: Matching = {
    table,
    sources: known.map((question) => sourceOf(question, claimsOf(question), names)),
    response: allotment.response,
    roles: allotment.roles,
    consents: allotment.consents,
    profile: allotment.profile,
    drops: dropRules(table.headers, sheet),
    fates: fatesOf(allotment, names),
    missing: asked.filter((question) => !known.includes(question)),
    respondentRoles: questionnaire.roles.map(({ id, name }) => ({ id, words: [id, ...Object.values(name)] })),
    ...(nameQuestion === undefined ? {} : { nameQuestion }),
  }
  const isUnknown = known.length === 0 && allotment.problems.length === 0
  return { matching, problems: isUnknown ? [noColumn(table, questionnaire)] : allotment.problems }
}

function noColumn({ file, line, headers }: SurveyTable, { id, version }: Questionnaire) {
  const shown = headers.map(({ shown }) => shown).filter((header) => header !== '')
  return problemAt(
    { file, line, column: 1 },
    { code: 'no-column-known', questionnaire: `${id}@${version}`, headers: shown },
  )
}

/** A whole answer is told as read elsewhere where the columns of its options are read instead. */
function fatesOf({ fates, claims }: Allotment, names: QuestionNames): readonly ColumnFate[] {
  const doubled = claims.filter((claim) => {
    const { question } = claim.target
    if (!isWhole(claim) || question.kind === 'grid') return false
    const ticked = new Set(
      claims.filter(({ target }) => target.question === question).map(({ target }) => target.option),
    )
    return ticked.size > 1 && names.wordsOf(question).options.every(({ id }) => ticked.has(id))
  })
  return fates.map((fate): ColumnFate => {
    const claim = doubled.find(({ header }) => header === fate.header)
    return claim === undefined ? fate : { header: fate.header, is: 'doubled', of: claim.target.question.id }
  })
}
