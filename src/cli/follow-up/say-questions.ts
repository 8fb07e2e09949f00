import { canonicalJson } from '../../model/canonical.ts'
import { compareNumbers } from '../../model/number.ts'
import type { QuestionBreak, QuestionChange } from '../../portfolio/compare.ts'
import type { Both, Moment } from '../../portfolio/side.ts'
import { formatNumber } from '../../text/format.ts'
import type { Context } from '../context.ts'
import { answerSaid, answerTo, questionWords } from './answer-said.ts'
import type { Compared } from './compare-kept.ts'
import { changeSpans } from './figures.ts'
import { lineWriter } from './line-writer.ts'

/** Question by question: the answers that changed, those that did not, and why others are not compared. */
export function sayQuestions(compared: Compared, names: Both<string>, context: Context): void {
  const { questions: words } = context.messages.followUp
  const { questions } = compared.comparison
  const listed = questions.filter(({ broken }) => broken?.kind !== 'missing')
  const numbered = listed.filter(({ change }) => change !== undefined)
  const changed = numbered.filter((one) => isChanged(one, compared))
  const same = numbered.filter((one) => !changed.includes(one))
  const others = listed.filter((one) => one.change === undefined && !isAsideOnBoth(one))
  const telling = { compared, names, context }
  sayGroup(words.changed(changed.length), changed, telling)
  if (same.length > 0) sayGroup(words.same(same.length), same, telling)
  if (others.length > 0) sayGroup(words.notCompared(others.length), others, telling)
  for (const moment of ['before', 'after'] as const) {
    const only = questions.filter(({ broken }) => broken?.kind === 'missing' && broken.on !== moment)
    if (only.length > 0) context.talk.out('')
    if (only.length > 0) lineWriter(context)(0, words.onlyOn(only.length, names[moment]))
  }
}

/** What counts nowhere is nobody's concern. */
function isAsideOnBoth({ broken }: QuestionChange): boolean {
  return broken?.kind === 'aside' && broken.on.length === 2
}

function isChanged({ question, change }: QuestionChange, { ground }: Compared): boolean {
  const answer = (moment: Moment) => canonicalJson(answerTo(question, ground.sides[moment]) ?? '')
  return change?.trend !== 'stable' || answer('before') !== answer('after')
}

type Telling = Readonly<{ compared: Compared; names: Both<string>; context: Context }>

function sayGroup(title: string, questions: readonly QuestionChange[], telling: Telling): void {
  telling.context.talk.out('')
  lineWriter(telling.context)(0, { text: title, style: 'title' })
  for (const question of questions) sayQuestion(question, telling)
}

function sayQuestion(one: QuestionChange, telling: Telling): void {
  const { compared, names, context } = telling
  const { question, before, after, change, broken } = one
  const { sides } = compared.ground
  const write = lineWriter(context)
  write(2, questionWords(sides.after, question, context) ?? questionWords(sides.before, question, context) ?? question)
  sayAnswers(one, telling)
  if (broken !== undefined) write(4, { text: breakWords(broken, names, context), style: 'warning' })
  if (change === undefined || before?.value === undefined || after?.value === undefined) return
  const decimals = isTenth(before.value) && isTenth(after.value) ? 1 : 2
  const figure = (value: number) => formatNumber(value, context.language, decimals)
  const values = [figure(before.value), figure(after.value)] as const
  write(4, ...changeSpans(values, change, { stableUnder: 0, decimals, context }))
}

/** Otherwise the hundredth is shown: one row of a grid moves its value by little. */
function isTenth(value: number): boolean {
  return compareNumbers(value * 10, Math.round(value * 10)) === 0
}

/** The answer of each side, once where they say the same. */
function sayAnswers({ question, ...one }: QuestionChange, { compared, names, context }: Telling): void {
  const write = lineWriter(context)
  const said = (['before', 'after'] as const).flatMap((moment) => {
    const state = one[moment]
    const side = compared.ground.sides[moment]
    return state === undefined ? [] : [{ moment, text: answerSaid(side, question, state, context) }]
  })
  const isSame = said.length === 2 && said[0]?.text === said[1]?.text
  if (isSame) write(4, { text: said[0]?.text ?? '', style: 'faint' })
  else for (const { moment, text } of said) write(4, { text: `${names[moment]} · `, style: 'faint' }, text)
}

function breakWords(broken: QuestionBreak, names: Both<string>, { messages }: Context): string {
  const { questions: words } = messages.followUp
  switch (broken.kind) {
    case 'changed':
      return words.meaning(broken.parts.map((part) => words.parts[part]).join(', '))
    case 'missing':
      return words.onlyOn(1, names[broken.on === 'before' ? 'after' : 'before'])
    case 'aside':
      return words.aside(broken.on.map((moment) => names[moment]).join(', '))
    case 'no-value':
      return words.noValue(broken.on.map((moment) => names[moment]).join(', '))
  }
}
