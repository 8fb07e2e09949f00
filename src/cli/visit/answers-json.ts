import { isAdded } from '../../model/added-action.ts'
import { type Answer, isRows, type Response } from '../../model/answer.ts'
import type { Assessment } from '../../model/assessment.ts'
import type { Choice, Decisions } from '../../model/decisions.ts'
import type { Result } from '../assess.ts'
import type { Statement } from '../plan-status/read-statement.ts'
import { scoresJson } from '../scores-json.ts'

/** What was said beside the answers: the consents, and what became of the plan that is followed. */
type Told = Readonly<{ consents: Readonly<Record<string, boolean>>; followed?: readonly Statement[] | undefined }>

/**
 * An assessment as `virage/answers@1`, the very shape `--answers` reads, with its scores beside it.
 *
 * What is known of the business (or advisor, or region) goes under its profile keys only where no question asked it.
 */
export function answersJson(
  assessment: Assessment,
  { consents, followed = [] }: Told,
  result: Result | undefined,
): Readonly<Record<string, unknown>> {
  const { questionnaire, stage, subject, respondents, answers } = assessment
  return {
    format: 'virage/answers@1',
    questionnaire: `${questionnaire.id}@${questionnaire.version}`,
    stage,
    [subject.kind]: { id: subject.id, name: subject.name },
    consents,
    respondents,
    answers: Object.fromEntries([...answers].map(([id, response]) => [id, responseJson(response)])),
    ...(result?.planned?.decisions === undefined ? {} : { plan: planJson(result.planned.decisions) }),
    ...(followed.length === 0 ? {} : { followed: Object.fromEntries(followed.map(statementJson)) }),
    ...(result === undefined ? {} : { scores: scoresJson(result) }),
  }
}

/** What was decided, as a person would write it; of the actions that were added, those that are kept. */
function planJson({ choices: kept, dropped, added = [] }: Decisions): Readonly<Record<string, unknown>> {
  const choices = kept.filter(({ action }) => !isAdded(action))
  const said = (one: (choice: Choice) => string | undefined) =>
    Object.fromEntries(choices.flatMap((choice) => (one(choice) === undefined ? [] : [[choice.action, one(choice)]])))
  const additions = kept.flatMap(({ action, who, by, checkpoint, figure }) =>
    added
      .filter(({ id }) => id === action)
      .map(({ name, steps, sign }) => ({
        name,
        ...(steps.length === 0 ? {} : { steps }),
        sign,
        who,
        when: by,
        checkpoint,
        figure,
      })),
  )
  const accepted = choices.filter((choice) => choice.accepted).map(({ action }) => action)
  return {
    ...(accepted.length === 0 ? {} : { accept: accepted }),
    drop: Object.fromEntries(dropped.flatMap(({ action, reason }) => (isAdded(action) ? [] : [[action, reason]]))),
    swap: Object.fromEntries(
      choices.flatMap(({ action, insteadOf }) => (insteadOf && !isAdded(insteadOf) ? [[insteadOf, action]] : [])),
    ),
    who: said(({ who }) => who),
    when: said(({ by }) => by),
    checkpoint: said(({ checkpoint }) => checkpoint),
    figure: said(({ figure }) => figure),
    ...(additions.length === 0 ? {} : { add: additions }),
  }
}

function statementJson({ action, state, on, evidence }: Statement): readonly [string, unknown] {
  const { status, reason } = state
  return [action, { status, on, reason, evidence }]
}

/** As short as a person would write it: only what was said around an answer makes a mapping of it. */
function responseJson({ answer, evidence, note, other, by }: Response): unknown {
  const value = answerJson(answer)
  if (evidence === undefined && note === undefined && other === undefined && by === undefined) return value
  const said = by && Object.fromEntries(Object.entries(by).map(([who, one]) => [who, answerJson(one)]))
  return { value, evidence, note, other, by: said }
}

function answerJson(answer: Answer): unknown {
  switch (answer.state) {
    case 'answered':
      return isRows(answer.value)
        ? Object.fromEntries(Object.entries(answer.value).map(([row, one]) => [row, answerJson(one)]))
        : answer.value
    case 'not-applicable':
      return { na: answer.reason }
    default:
      return answer.state
  }
}
