import type { Column, Option, Question, Questionnaire, ValueRule } from '../../model/questionnaire.ts'
import { optionsOf } from '../../model/questionnaire.ts'
import { type Line, labelled, type Reading } from './reading.ts'

type Around = Readonly<{ number: number; roles: Questionnaire['roles'] }>

/** A question as it is asked, then what goes with it: who answers, when it is asked, what it measures and how. */
export function* readQuestion(reading: Reading, question: Question, { number, roles }: Around): Generator<Line> {
  const { words, say, condition } = reading
  yield { depth: 0, text: '' }
  yield { depth: 0, text: words.question(number, question.id, say(question.text)), style: 'strong' }
  yield { depth: 1, text: kindOf(reading, question), style: 'faint' }
  if (question.showIf !== undefined) yield* labelled(reading, 1, words.shown, condition(question.showIf))
  yield* labelled(reading, 1, words.help, say(question.help))
  yield* answers(reading, question)
  const asked = roles.filter(({ id }) => question.ask.includes(id)).map(({ name }) => say(name))
  yield* labelled(reading, 1, words.asked, words.joined(asked))
  yield* states(reading, question)
  yield* labelled(reading, 1, words.evidence, say(question.evidence))
  yield* labelled(reading, 1, words.guide, say(question.guide))
  yield* scoring(reading, question)
  yield* around(reading, question)
}

/** « un nombre, de 0 à 10 (heures) » */
function kindOf({ words, figure, say }: Reading, question: Question | Column): string {
  const kind = words.kinds[question.kind]
  if (question.kind !== 'number') return kind
  const { min, max, unit } = question
  const low = min === undefined ? '' : figure(min)
  const high = max === undefined ? '' : figure(max)
  const range = low && high ? words.range(low, high) : low ? words.atLeast(low) : high ? words.atMost(high) : ''
  const said = words.joined([kind, range].filter((part) => part !== ''))
  return unit === undefined ? said : `${said} (${say(unit)})`
}

/** The choices, or the rows with what is asked of each. */
function* answers(reading: Reading, question: Question): Generator<Line> {
  const { words, say, figure } = reading
  if (question.kind === 'grid') {
    yield { depth: 1, text: words.rows }
    for (const { id, text, weight } of question.rows) {
      const share = weight === 1 ? '' : words.weight(figure(weight))
      yield { depth: 2, text: `${words.option(id, say(text))}${share}` }
    }
    for (const column of question.columns ?? []) {
      yield { depth: 1, text: `${words.pair(words.columns, say(column.text))}  [${column.id}]` }
      yield { depth: 2, text: kindOf(reading, column), style: 'faint' }
      yield* options(reading, column, 2)
    }
  }
  yield* options(reading, question, 1)
}

function* options(reading: Reading, question: Question | Column, depth: number): Generator<Line> {
  const all = optionsOf(question)
  const byPoints = 'value' in question && question.value?.kind === 'share'
  for (const option of all) yield { depth, text: optionLine(reading, option, byPoints) }
}

function optionLine({ words, say, figure }: Reading, option: Option, byPoints: boolean): string {
  const { id, text, value, points, exclusive, state, other } = option
  const worth = value === undefined ? '' : words.worth(figure(value))
  const scored = byPoints && !exclusive && state === undefined ? words.points(figure(points)) : worth
  const facts = [
    state === undefined ? scored : words.isState[state],
    exclusive ? words.alone : '',
    other ? words.opensText : '',
  ]
  return `${words.option(id, say(text) || words.between)}${facts.join('')}`
}

function* states(reading: Reading, { notApplicable, required }: Question): Generator<Line> {
  const { words, condition } = reading
  if (notApplicable === true) yield { depth: 1, text: words.notApplicable, style: 'faint' }
  else if (notApplicable !== false) yield* labelled(reading, 1, words.notApplicableIf, condition(notApplicable))
  if (required) yield { depth: 1, text: words.required, style: 'faint' }
}

function* scoring(reading: Reading, question: Question): Generator<Line> {
  const { words, condition } = reading
  if (question.kind === 'computed') yield* labelled(reading, 1, words.compute, condition(question.compute))
  for (const measured of [question, ...('columns' in question ? (question.columns ?? []) : [])]) {
    const said = criteriaOf(reading, measured)
    if (said === '') continue
    yield* labelled(reading, 1, words.measures, said)
    if ('value' in measured && measured.value !== undefined)
      yield* labelled(reading, 1, words.value, ruleOf(reading, measured.value))
  }
}

function criteriaOf({ words, criteria, say, figure }: Reading, { measures }: Question | Column): string {
  const told = Object.entries(measures).map(([id, weight]) => {
    const share = weight === 1 ? '' : words.weight(figure(weight))
    return `${words.named(id, say(criteria.get(id)?.name))}${share}`
  })
  return words.joined(told)
}

function ruleOf({ words, figure }: Reading, rule: ValueRule): string {
  const name = words.rule[rule.kind]
  if (!('points' in rule)) return name
  return words.pair(name, words.joined(rule.points.map(([edge, value]) => words.point(figure(edge), figure(value)))))
}

/** What else its author said of it: the profile, the personal information, other words for some, likelihood checks. */
function* around(reading: Reading, question: Question): Generator<Line> {
  const { words, say, condition } = reading
  const { profile, personal, purpose, variants, checks } = question
  yield* labelled(reading, 1, words.profile, profile ?? '')
  if (personal !== 'none') yield* labelled(reading, 1, words.personal[personal], say(purpose) || '—')
  for (const { when, text, help } of variants)
    yield* labelled(reading, 1, words.variant, `${condition(when)} → ${say(text) || say(help) || '…'}`)
  for (const { that, say: sentence } of checks)
    yield* labelled(reading, 1, words.check, `${condition(that)}; ${words.otherwise(say(sentence))}`)
}
