import type { MappedColumn, MappedTarget, Mapping } from '../../../model/mapping.ts'
import { type Problem, problemAt } from '../../../model/problem.ts'
import { allQuestions, type Questionnaire } from '../../../model/questionnaire.ts'
import { suggest } from '../../../model/suggest.ts'
import type { Header } from '../header.ts'
import type { SurveyTable } from '../open-table.ts'
import { codeOf, normal } from './normal.ts'
import type { Target } from './target.ts'

/** Column → what a mapping says of it; and what it says of columns that are not there. */
export type Mapped = Readonly<{ columns: ReadonlyMap<number, MappedColumn>; problems: readonly Problem[] }>

/** Finds the columns that a mapping names: by their header, whatever way it is written, else by their number. */
export function mappedColumns(mapping: Mapping | undefined, table: SurveyTable): Mapped {
  const columns = new Map<number, MappedColumn>()
  const problems: Problem[] = []
  for (const mapped of mapping?.columns ?? []) {
    const found = headersNamed(mapped.header, table.headers)
    const [header, other] = found
    if (header === undefined) problems.push(absent(mapped, table))
    else if (other !== undefined) problems.push(problemAt(mapped.place, severalHeaders(mapped.header, found)))
    else columns.set(header.column, mapped)
  }
  return { columns, problems }
}

function headersNamed(name: string, headers: readonly Header[]): readonly Header[] {
  const ways: readonly ((text: string) => string)[] = [(text) => text.trim(), codeOf, normal]
  for (const way of ways) {
    const wanted = way(name)
    const found = headers.filter(({ shown, names }) =>
      [shown, ...names.filter(({ part }) => part === undefined).map(({ whole }) => whole)].some(
        (one) => way(one) === wanted && wanted !== '',
      ),
    )
    if (found.length > 0) return found
  }
  const number = /^#?(\d{1,5})$/.exec(name.trim())?.[1]
  return headers.filter(({ column }) => column === Number(number) - 1)
}

function absent({ header, place }: MappedColumn, { headers }: SurveyTable): Problem {
  const known = headers.map(({ shown }) => shown).filter((shown) => shown !== '')
  const suggestion = suggest(header, known)
  const nearest = suggestion === undefined ? {} : { suggestion }
  return problemAt(place, { code: 'mapped-column-absent', header, known, ...nearest })
}

function severalHeaders(header: string, found: readonly Header[]) {
  return { code: 'column-ambiguous', header, candidates: found.map(({ column }) => `#${column + 1}`) } as const
}

/** The place that a mapping names; undefined when the questionnaire has none such. */
export function targetOf(
  { question: id, row, column, option, words }: MappedTarget,
  asked: Questionnaire,
): Target | undefined {
  const question = allQuestions(asked).find((one) => one.id === id)
  if (question === undefined) return undefined
  const own = question.kind === 'grid' ? question.columns?.find((one) => one.id === column) : undefined
  return {
    question,
    ...(row === undefined ? {} : { row }),
    ...(own === undefined ? {} : { column: own }),
    ...(option === undefined ? {} : { option }),
    ...(words === undefined ? {} : { words }),
  }
}
