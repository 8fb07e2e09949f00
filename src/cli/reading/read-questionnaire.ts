import { referenceKey } from '../../model/library.ts'
import { allQuestions, isScored, type Questionnaire, type Section } from '../../model/questionnaire.ts'
import { readQuestion } from './read-question.ts'
import { type Line, labelled, type Reading } from './reading.ts'

/** A questionnaire as a person would read it before a visit: what it is, then every question in the order asked. */
export function* readQuestionnaire(reading: Reading, questionnaire: Questionnaire): Generator<Line> {
  const { words, say } = reading
  const { name, text, purpose, sections } = questionnaire
  yield { depth: 0, text: say(name), style: 'title' }
  if (text !== undefined) yield { depth: 0, text: say(text) }
  yield* labelled(reading, 0, words.purpose, say(purpose))
  yield* about(reading, questionnaire)
  let number = 0
  for (const section of sections) {
    yield* sectionHead(reading, section)
    for (const question of section.questions) {
      number += 1
      yield* readQuestion(reading, question, { number, roles: questionnaire.roles })
    }
  }
}

function* about(reading: Reading, questionnaire: Questionnaire): Generator<Line> {
  const { words, say } = reading
  const { framework, notice, subject, stages, roles, respondents, cases, prepare } = questionnaire
  const asked = allQuestions(questionnaire)
  yield { depth: 0, text: words.length(asked.length, asked.filter(isScored).length), style: 'faint' }
  if (prepare?.minutes !== undefined) yield { depth: 0, text: words.minutes(prepare.minutes), style: 'faint' }
  yield* labelled(reading, 0, words.about, words.subject[subject])
  yield* labelled(reading, 0, words.stages, words.joined(stages))
  yield* labelled(reading, 0, words.roles, words.joined(roles.map((role) => say(role.name))))
  if (framework === undefined) yield { depth: 0, text: words.unscored, style: 'faint' }
  else yield* labelled(reading, 0, words.framework, referenceKey(framework))
  if (notice !== undefined) yield* labelled(reading, 0, words.notice, referenceKey(notice))
  if (respondents.anonymous) yield { depth: 0, text: words.anonymous(respondents.minimum), style: 'faint' }
  if (cases.length > 0) yield { depth: 0, text: words.cases(cases.length), style: 'faint' }
}

function* sectionHead(reading: Reading, { name, text, showIf }: Section): Generator<Line> {
  const { words, say, condition } = reading
  yield { depth: 0, text: '' }
  yield { depth: 0, text: say(name), style: 'title' }
  if (text !== undefined) yield { depth: 0, text: say(text) }
  if (showIf !== undefined) yield* labelled(reading, 0, words.sectionShown, condition(showIf))
}
