import type { MappedColumn } from '../../../model/mapping.ts'
import { allQuestions, type Question, type Questionnaire } from '../../../model/questionnaire.ts'
import type { Way } from '../cells/way.ts'
import type { Header } from '../header.ts'
import type { SurveyTable } from '../open-table.ts'
import { sheetOf } from '../tools/all-tools.ts'
import { addedRole } from './added-columns.ts'
import { Allotment } from './allotment.ts'
import { isWhole } from './claim.ts'
import { findTargets } from './find-target.ts'
import { mappedColumns, targetOf } from './mapped-columns.ts'
import { nearestQuestion } from './nearest.ts'
import { codeOf, normal } from './normal.ts'
import { partsAlone } from './parts-alone.ts'
import { knownValues } from './profile-values.ts'
import type { QuestionNames } from './question-names.ts'
import { type Knowing, wayOf } from './ways.ts'

/** The keys of a profile that are known whatever the questionnaire asks. */
const storeKeys: readonly string[] = ['size', 'sector', 'region']

type Around = Readonly<{ table: SurveyTable; questionnaire: Questionnaire; names: QuestionNames; allotment: Allotment }>

/** Gives each column to what it holds: as a mapping says, as its tool added it, as its header names a question. */
export function allotColumns(
  table: SurveyTable,
  questionnaire: Questionnaire,
  names: QuestionNames,
  knowing: Knowing,
): Allotment {
  const allotment = new Allotment(table)
  const around: Around = { table, questionnaire, names, allotment }
  const mapped = mappedColumns(knowing.mapping, table)
  allotment.problems.push(...mapped.problems)
  const sheet = sheetOf(table.tool)
  const left: Header[] = []
  for (const header of table.headers) {
    const said = mapped.columns.get(header.column)
    const way = wayOf(header.column, said, sheet, knowing)
    const role = addedRole(header, sheet)
    if (said !== undefined) allotMapped(header, said, way, around)
    else if (role !== undefined) allotment.added(header, role, way)
    else if (!allotNamed(header, way, around)) left.push(header)
  }
  allotLeft(left, around, (column) => wayOf(column, undefined, sheet, knowing))
  return allotment
}

function allotMapped(header: Header, { to }: MappedColumn, way: Way, { allotment, questionnaire }: Around): void {
  switch (to.to) {
    case 'ignore':
      allotment.fate({ header, is: 'ignored', why: 'asked' })
      return
    case 'question': {
      const target = targetOf(to.target, questionnaire)
      if (target !== undefined) allotment.claim(header, target, 'mapping', way)
      return
    }
    case 'pieces':
      for (const [at, one] of to.targets.entries()) {
        const target = targetOf(one, questionnaire)
        if (target !== undefined) allotment.claim(header, target, 'mapping', way, { mark: to.mark, at })
      }
      return
    case 'profile':
      allotProfile(header, to.key, way, { allotment, questionnaire })
      return
    case 'role':
      allotment.role(header, to.role, way)
      return
    case 'consent':
      allotment.consent(header, to.purpose, way)
  }
}

/** A key of the profile that a question fills is answered there; another is a fact by itself. */
function allotProfile(
  header: Header,
  key: string,
  way: Way,
  { allotment, questionnaire }: Pick<Around, 'allotment' | 'questionnaire'>,
): void {
  const question = allQuestions(questionnaire).find(({ profile }) => profile === key)
  if (question !== undefined && question.kind !== 'computed') allotment.claim(header, { question }, 'code', way)
  else allotment.fills(header, { key, column: header.column, way, ...knownOf(question) })
}

function knownOf(question: Question | undefined): Readonly<{ known?: readonly string[] }> {
  const known = question?.kind === 'computed' ? knownValues(question.compute) : undefined
  return known === undefined ? {} : { known }
}

/** Whether the header names something; when it may name several things, that is told. */
function allotNamed(header: Header, way: Way, around: Around): boolean {
  const { allotment, questionnaire, names, table } = around
  const { targets, by } = findTargets(header, names)
  const [target] = targets
  if (target === undefined) {
    const keys = [...storeKeys, ...allQuestions(questionnaire).flatMap(({ profile }) => profile ?? [])]
    const key = keys.find((one) => header.names.some(({ whole }) => codeOf(one) === codeOf(whole)))
    if (key !== undefined) allotProfile(header, key, way, around)
    return key !== undefined
  }
  const { question } = target
  if (targets.length > 1 && !isFirstOfTitle(header, table)) allotment.ambiguous(header, targets)
  else if (question.kind === 'grid' && target.row === undefined)
    allotment.fate({ header, is: 'doubled', of: question.id })
  else if (question.kind !== 'computed') allotment.claim(header, target, by, way)
  else if (question.profile === undefined) allotment.fate({ header, is: 'ignored', why: 'computed' })
  else allotProfile(header, question.profile, way, around)
  return true
}

/** Of questions of one title, the first, where the next columns are told apart by a digit: « When », « When2 ». */
function isFirstOfTitle({ shown }: Header, { headers }: SurveyTable): boolean {
  return headers.some((other) => normal(other.shown) === `${normal(shown)}2`)
}

function allotLeft(left: readonly Header[], around: Around, wayOfColumn: (column: number) => Way): void {
  const { table, names, allotment } = around
  const found = partsAlone(left, names, { sheet: sheetOf(table.tool), held: heldWhole(allotment) })
  for (const header of left) {
    const targets = found.get(header.column) ?? []
    const [target, other] = targets
    if (other !== undefined && table.tool !== 'spreadsheet') allotment.ambiguous(header, targets)
    else if (target !== undefined && other === undefined)
      allotment.claim(header, target, 'part', wayOfColumn(header.column))
    else ignore(header, around)
  }
}

function heldWhole({ claims }: Allotment): ReadonlySet<Question> {
  return new Set(claims.filter(isWhole).map(({ target }) => target.question))
}

function ignore(header: Header, { names, allotment }: Around): void {
  const nearest = header.shown === '' ? undefined : nearestQuestion(header.shown, names)
  allotment.fate({ header, is: 'ignored', why: 'unknown', ...(nearest === undefined ? {} : { nearest }) })
}
