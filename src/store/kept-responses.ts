import type { Answers } from '../model/answer.ts'
import { allQuestions } from '../model/questionnaire.ts'
import { keptContent } from './contents.ts'
import { isString, shaped } from './guard.ts'
import type { NewLot } from './lot.ts'
import { unpackAnswers } from './packed-answers.ts'
import { trusted } from './read-record.ts'
import type { Store } from './store.ts'

type Row = Readonly<{ response: string; answers: string; digest: string }>
const isRow = shaped<Row>({ response: isString, answers: isString, digest: isString })

/** The answers that stand of some responses of a survey, by their ids; those that were never kept are absent. */
export function keptResponses(
  store: Store,
  { survey, stage, questionnaire }: Pick<NewLot, 'survey' | 'stage' | 'questionnaire'>,
  responses: readonly string[],
): ReadonlyMap<string, Answers> {
  const rows = store.rows(
    `SELECT response, answers, content.digest FROM lot JOIN content ON content.digest = questionnaire
       JOIN lot_row ON lot_row.lot = lot.seq
     WHERE survey = @survey AND stage = @stage AND content.id = @questionnaire
       AND response IN (SELECT value FROM json_each(@responses))
       AND NOT EXISTS (SELECT 1 FROM lot_row AS newer WHERE newer.revises = lot_row.seq)
     ORDER BY lot_row.seq`,
    { survey, stage, questionnaire: questionnaire.id, responses: JSON.stringify(responses) },
  )
  const questions = new Map<string, readonly string[]>()
  return new Map(
    rows.map((found) => {
      const { response, answers, digest } = trusted(store, isRow, found)
      const ids = questions.get(digest) ?? questionsOf(store, digest)
      questions.set(digest, ids)
      return [response, unpackAnswers(store, answers, ids)]
    }),
  )
}

function questionsOf(store: Store, digest: string): readonly string[] {
  const questionnaire = keptContent(store, 'questionnaire', digest)
  if (questionnaire === undefined) throw store.unreadable()
  return allQuestions(questionnaire).map(({ id }) => id)
}
