import type { Answer } from '../model/answer.ts'
import { columnsOf } from '../model/columns.ts'
import type { CellMeaning, MappedTarget, MappedTo } from '../model/mapping.ts'
import { allQuestions, type Column, optionsOf, type Question, type Questionnaire } from '../model/questionnaire.ts'
import { fitAnswer } from './fit-answer.ts'
import { fitChoice, fitPiece, fitState, tell, type Written } from './fit-piece.ts'
import type { Path } from './located.ts'
import type { Notes } from './notes.ts'
import { storeKeys } from './profile-keys.ts'
import { unknownName } from './unknown-name.ts'
import type { WrittenTarget } from './written/mapping.ts'

/** Where a target is written: at a path, its question under these keys (none when the target is one word). */
type At = Readonly<{ path: Path; keys: readonly string[] }>

type Around = Readonly<{ questionnaire: Questionnaire; notes: Notes }>

/** A place that the questionnaire has; undefined, once told, when it has none such. */
export function checkedTarget(written: WrittenTarget, { path, keys }: At, around: Around): MappedTarget | undefined {
  const { questionnaire, notes } = around
  const { question: id, row, column, option, words } = written
  const all = allQuestions(questionnaire).filter(({ kind }) => kind !== 'computed')
  const question = all.find((one) => one.id === id)
  if (question === undefined)
    return notes.tell(unknownName({ noun: 'question', name: id, known: all.map((one) => one.id) }, [...path, ...keys]))
  const rows = question.kind === 'grid' ? question.rows.map((one) => one.id) : []
  const columns = columnsOf(question)
  const asked = columns.find((one) => one.id === column) ?? question
  const options = optionsOf(asked).map((one) => one.id)
  const isKnown = [
    known('row', row, rows, path, notes),
    known(
      'column',
      column,
      columns.map((one) => one.id),
      path,
      notes,
    ),
    known('option', option, options, path, notes),
  ].every(Boolean)
  if (!isKnown) return undefined
  return {
    question: id,
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    ...(option === undefined ? {} : { option }),
    ...(words === undefined ? {} : { words }),
  }
}

function known(
  noun: 'row' | 'column' | 'option',
  name: string | undefined,
  names: readonly string[],
  path: Path,
  notes: Notes,
): boolean {
  if (name === undefined || names.includes(name)) return true
  notes.tell(unknownName({ noun, name, known: names }, [...path, noun]))
  return false
}

/** The keys of a profile that a column may fill. */
export function profileKeysOf(questionnaire: Questionnaire): ReadonlySet<string> {
  return new Set([...storeKeys, ...allQuestions(questionnaire).flatMap(({ profile }) => profile ?? [])])
}

/** What a cell means where it goes; undefined, once told, when it does not fit there. */
export function meaningOf(to: MappedTo, questionnaire: Questionnaire, written: Written): CellMeaning | undefined {
  const { data } = written
  const isTick = to.to === 'consent' || (to.to === 'question' && to.target.option !== undefined)
  if (isTick) {
    if (typeof data === 'boolean') return data
    return tell(written, { code: 'not-one-of', value: String(data), allowed: ['true', 'false', 'ignore'], or: [] })
  }
  if (to.to === 'question') return answerAt(to.target, questionnaire, written)
  if (typeof data === 'string' || typeof data === 'number') return { state: 'answered', value: data }
  return tell(written, { code: 'wrong-type', expected: ['text'], found: 'mapping' })
}

function answerAt(target: MappedTarget, questionnaire: Questionnaire, written: Written): Answer | undefined {
  const question = allQuestions(questionnaire).find(({ id }) => id === target.question)
  if (question === undefined) return undefined
  const column = columnsOf(question).find(({ id }) => id === target.column)
  return target.row === undefined || question.kind !== 'grid'
    ? fitAnswer(question, written)
    : cellAnswer(question, column, written)
}

function cellAnswer(grid: Question, column: Column | undefined, written: Written): Answer | undefined {
  // Whether « sans objet » is offered is of each row: it is judged where a cell says it.
  if (column !== undefined) return fitPiece({ ...column, notApplicable: true }, written)
  const state = fitState(written, true, grid)
  return state === 'an answer' ? fitChoice(optionsOf(grid), grid, written) : state
}
