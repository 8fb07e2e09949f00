import type { Brings, QuestionDerivation, Voice } from '../../model/derivation.ts'
import { compareNumbers } from '../../model/number.ts'
import { inLanguage } from '../../model/text.ts'
import { voiceNames } from '../../model/voices.ts'
import { conditionInWords, factInWords, inWords } from './tell-condition.ts'
import { answerInWords, tellMaking } from './tell-making.ts'
import { edgesOf, type Line, type Telling } from './telling.ts'

/** A question down to its answers: what was said, what it is worth, what policy and condition made it so. */
export function* tellQuestion(telling: Telling, question: QuestionDerivation, depth: number): Generator<Line> {
  const { words, questions, language, figure } = telling
  const text = questions.get(question.question)?.text ?? {}
  const name = words.named(question.question, words.quoted(inLanguage(text, language)))
  const edges = question.brings.flatMap(({ criterion }) => edgesOf(telling, criterion))
  const worth = question.value === undefined ? words.state[question.state] : figure(question.value, edges)
  yield { depth, text: words.pair(name, worth), style: 'strong' }
  const inside = depth + 1
  for (const condition of question.conditions) yield { depth: inside, text: conditionInWords(telling, condition) }
  yield* tellState(telling, question, inside)
  yield* tellComputed(telling, question, inside)
  if (isPut(question)) yield* tellSaid(telling, question, inside)
  else if (question.answer !== undefined) {
    const kept = answerInWords(telling, question.question, question.answer)
    yield { depth: inside, text: words.keptAnswer(kept) }
  }
  for (const line of tellBrings(telling, question)) yield { depth: inside, text: line }
}

function isPut({ state }: QuestionDerivation): boolean {
  return state !== 'hidden' && state !== 'pending'
}

function* tellState(
  { words }: Telling,
  { state, value, standsFor }: QuestionDerivation,
  depth: number,
): Generator<Line> {
  if (state === 'hidden' || state === 'pending' || state === 'not-applicable')
    yield { depth, text: words.stateLine[state] }
  if (standsFor !== undefined) yield { depth, text: words.standsFor(standsFor) }
  else if (state === 'answered' && value === undefined) yield { depth, text: words.scoresNothing }
}

function* tellSaid(telling: Telling, question: QuestionDerivation, depth: number): Generator<Line> {
  const { words, figure } = telling
  const { answer, making, voices, combine, spread, evidence } = question
  if (answer !== undefined && combine === undefined && (making === undefined || answer.state !== 'answered'))
    yield { depth, text: words.pair(words.answer, answerInWords(telling, question.question, answer)) }
  if (voices.length > 0) {
    yield { depth, text: words.voices }
    for (const text of voicesInWords(telling, question)) yield { depth: depth + 1, text }
    if (combine === undefined) yield { depth, text: words.reconciledHere }
    else if (question.value !== undefined) yield { depth, text: words.combined[combine](figure(question.value)) }
  }
  if (making !== undefined)
    yield* tellMaking(telling, { question: question.question, making, value: question.value }, depth)
  if (spread !== undefined) yield { depth, text: words.spread(figure(spread)) }
  if (evidence !== undefined) yield { depth, text: words.grade(figure(evidence)) }
}

/** Each by role, never by a code that could be a name, in the order of the questionnaire's roles. */
function voicesInWords(telling: Telling, { question, voices }: QuestionDerivation): readonly string[] {
  const { words, questionnaire, language, figure } = telling
  const roles = Object.fromEntries(voices.map(({ respondent, role = respondent }) => [respondent, role]))
  const respondents = { ...telling.respondents, ...roles }
  const codes = voices.map(({ respondent }) => respondent)
  const names = voiceNames(codes, { questionnaire, respondents, language }, words.someone)
  const rank = ({ respondent }: Voice) => questionnaire.roles.findIndex(({ id }) => id === roles[respondent])
  return voices
    .toSorted((left, right) => rank(left) - rank(right))
    .map(({ respondent, answer, value }) => {
      const said = answerInWords(telling, question, answer)
      const who = names.get(respondent) ?? words.someone
      return words.voice(who, value === undefined ? said : words.worth(said, figure(value)))
    })
}

function* tellComputed(telling: Telling, { computed }: QuestionDerivation, depth: number): Generator<Line> {
  if (computed === undefined) return
  const { words } = telling
  const formula = inWords(telling, computed.expression)
  const missing = computed.inputs.filter(({ state }) => state !== 'answered')
  if (computed.outcome !== undefined) {
    yield { depth, text: words.computed(formula, factInWords(telling, computed.outcome)) }
    for (const { space, id, fact } of computed.reads) {
      if (fact === undefined) continue
      yield { depth: depth + 1, text: words.fact(words.expression.names[space](id), factInWords(telling, fact)) }
    }
  } else {
    const inputs = missing.map(({ question, state }) => `${question} (${words.state[state]})`)
    const why =
      inputs.length === 0 ? words.computedImpossible(formula) : words.computedUnknown(formula, words.joined(inputs))
    yield { depth, text: why }
  }
}

/** What it brings to each criterion it measures, and the policy that stands for a value nobody gave. */
function* tellBrings(telling: Telling, { brings, standsFor, state }: QuestionDerivation): Generator<string> {
  const { words, figure } = telling
  if (brings.length === 0 && standsFor === undefined) yield words.unscored
  for (const one of brings) {
    if (one.low === undefined || one.high === undefined) continue
    const value = one.value === undefined ? words.noValue : figure(one.value, edgesOf(telling, one.criterion))
    yield words.measures(one.criterion, figure(one.weight), value)
    if (one.policy !== undefined) yield policyInWords(telling, one, one.policy)
    if (state !== 'hidden' && compareNumbers(one.low, one.high) !== 0)
      yield words.open(figure(one.low), figure(one.high))
  }
}

function policyInWords(
  { words, figure }: Telling,
  { criterion, policies, value }: Brings,
  which: 'unknown' | 'absent',
): string {
  const policy = policies[which]
  if (policy === 'exclude' || value === undefined) return words.policyExclude[which](criterion)
  return words.policyCounts[which](criterion, figure(value))
}
