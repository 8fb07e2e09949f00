import fc from 'fast-check'
import type { Migration, Renaming } from '../../src/model/migration.ts'
import { allQuestions, type Question, type Questionnaire } from '../../src/model/questionnaire.ts'
import type { Draw } from './arbitrary-framework.ts'
import { section } from './content.ts'
import { mapFrom } from './migrations.ts'

/** A questionnaire, and the map that leads to it from the one it follows. */
export type Next = Readonly<{ questionnaire: Questionnaire; map: Migration }>

type Edited = Readonly<{ questions: readonly Question[]; map: Partial<Migration> }>

/** Any next version of a questionnaire: questions kept, renamed, split, reworded, changed, dropped, with or without a word. */
export function nextVersion(draw: Draw, before: Questionnaire, version: string): Next {
  const edits = allQuestions(before).map((question) => edited(draw, question, version))
  const map = mapFrom(before.version, {
    renamed: joined(edits.map(({ map: { renamed = {} } }) => renamed)),
    split: Object.assign({}, ...edits.map(({ map: { split = {} } }) => split)),
    reworded: edits.flatMap(({ map: { reworded = [] } }) => reworded),
    meaningChanged: edits.flatMap(({ map: { meaningChanged = [] } }) => meaningChanged),
    retired: edits.flatMap(({ map: { retired = [] } }) => retired),
    options: Object.assign({}, ...edits.map(({ map: { options = {} } }) => options)),
    rows: Object.assign({}, ...edits.map(({ map: { rows = {} } }) => rows)),
  })
  const sections = [
    section(
      'tout',
      edits.flatMap(({ questions }) => questions),
    ),
  ]
  const migrations = [...(before.migrations ?? []), map]
  return { questionnaire: { ...before, version, sections, migrations }, map }
}

function joined(names: readonly Renaming[]): Renaming {
  return Object.assign({}, ...names)
}

function edited(draw: Draw, question: Question, version: string): Edited {
  const { id } = question
  const suffix = version.replaceAll('.', '')
  const fresh = `${id}-V${suffix}`
  switch (draw(fc.nat, 11)) {
    case 0:
      return { questions: [{ ...question, id: fresh }], map: { renamed: { [id]: fresh } } }
    case 1:
      return { questions: [], map: { retired: [id] } }
    case 2:
      return { questions: [], map: {} }
    case 3:
      return { questions: [question], map: { reworded: [id] } }
    case 4:
      return { questions: [question], map: { meaningChanged: [id] } }
    case 5: {
      const both = [`${fresh}A`, `${fresh}B`]
      return { questions: both.map((one) => ({ ...question, id: one })), map: { split: { [id]: both } } }
    }
    case 6:
      return { questions: [{ ...question, measures: { AUTRE: 1 } }], map: {} }
    case 7:
      return withOptions(question, suffix)
    case 8:
      return withRows(draw, question, suffix)
    default:
      return { questions: [question], map: {} }
  }
}

/** Every option under another id. */
function withOptions(question: Question, suffix: string): Edited {
  if (question.kind !== 'single' && question.kind !== 'multi') return { questions: [question], map: {} }
  const names = Object.fromEntries(question.options.map(({ id }) => [id, `${id}-o${suffix}`]))
  const options = question.options.map((option) => ({ ...option, id: names[option.id] ?? '' }))
  return { questions: [{ ...question, options }], map: { options: { [question.id]: names } } }
}

/** Every row under another id, but for those that are gone. */
function withRows(draw: Draw, question: Question, suffix: string): Edited {
  if (question.kind !== 'grid') return { questions: [question], map: {} }
  const kept = question.rows.filter(() => draw(fc.nat, 2) > 0)
  const names = Object.fromEntries(kept.map(({ id }) => [id, `${id}-r${suffix}`]))
  const rows = kept.map((one) => ({ ...one, id: names[one.id] ?? '' }))
  return { questions: [{ ...question, rows }], map: { rows: { [question.id]: names } } }
}
