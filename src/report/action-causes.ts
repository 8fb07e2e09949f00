import type { Cause, PlannedAction } from '../model/plan.ts'
import { reconciled } from '../model/respondents.ts'
import { edgesOfLevels } from '../text/format.ts'
import { quotedAnswer } from './answer-words.ts'
import { voiceLines } from './compose-voices.ts'
import { showsTier } from './levels.ts'
import { type Block, labelled, plain } from './report.ts'
import { actionName, responseTo, type Telling, termsOf } from './telling.ts'
import { questionText } from './wording.ts'

/** Why an action is proposed: the reason of a rule, then the business's own answers, quoted. Each thing once. */
export function causes(telling: Telling, { causes: found }: PlannedAction): readonly Block[] {
  const said = new Set(found.flatMap((cause) => sentences(telling, cause)))
  const quoted = new Set(found.flatMap((cause) => ('questions' in cause ? cause.questions : [])))
  const [first, ...rest] = [...said, ...[...quoted].flatMap((question) => because(telling, question))]
  if (first === undefined) return []
  return [
    { kind: 'paragraph', words: labelled(telling.words.colon(telling.words.sheets.why), first) },
    ...rest.map((text) => ({ kind: 'paragraph', words: plain(text) }) as const),
  ]
}

function sentences(telling: Telling, cause: Cause): readonly string[] {
  const { words, say, library } = telling
  switch (cause.kind) {
    case 'rule':
      return [say(cause.why)]
    case 'gap':
      return gap(telling, cause)
    case 'trigger':
      return [words.sheets.trigger]
    case 'added':
      return [words.sheets.added]
    case 'prerequisite':
      return [words.sheets.prerequisite(actionName(telling, cause.of))]
    case 'wish':
      return [words.sheets.wish(termsOf(telling, library.topics, cause.topics).join(', '))]
  }
}

/** A criterion's figure, only where the questionnaire is long enough to print it. */
function gap(telling: Telling, cause: Extract<Cause, { kind: 'gap' }>): readonly string[] {
  const criterion = telling.criteria.get(cause.criterion)
  if (criterion === undefined || !showsTier(telling, criterion.tier)) return []
  const { words, figure, say } = telling
  const edges = edgesOfLevels(criterion.levels)
  return [words.sheets.gap(say(criterion.name), figure(cause.value, edges), figure(cause.to))]
}

function because(telling: Telling, id: string): readonly string[] {
  const { words, questions } = telling
  const question = questions.get(id)?.question
  const response = responseTo(telling, id)
  if (question === undefined || response === undefined) return []
  const asked = questionText(telling, question)
  if (reconciled(response) === undefined) return [words.sheets.becauseVoices(asked, voiceLines(telling, id).join('; '))]
  if (response.answer.state === 'unknown') return [words.sheets.becauseUnknown(asked)]
  if (response.answer.state !== 'answered') return []
  return [words.sheets.because(asked, quotedAnswer(telling, question, response))]
}
