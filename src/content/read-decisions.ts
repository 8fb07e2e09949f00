import type { Commitment, Decision } from '../model/decisions.ts'
import { actionsFor, type Library } from '../model/library.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { isDay } from '../model/text-form.ts'
import { onKey, onValue } from './finding.ts'
import { given } from './given.ts'
import type { Notes } from './notes.ts'
import { unknownName } from './unknown-name.ts'
import type { WrittenAddition, WrittenPlan } from './written/answers.ts'

type Around = Readonly<{ questionnaire: Questionnaire; library: Library; notes: Notes }>

/**
 * What a sheet says of its plan, as decisions in the order they are taken: exchanged, dropped, accepted, what is agreed,
 * then what is added. Every action must be of the library; whether the plan offers it is known only once there is a plan.
 */
export function readDecisions(written: WrittenPlan, around: Around): readonly Decision[] {
  checkActions(written, around)
  checkDays(written, around)
  checkAdditions(written, around)
  const { accept, drop = {}, swap = {} } = written
  return [
    ...Object.entries(swap).map(([action, by]) => ({ kind: 'swap', action, by }) as const),
    ...Object.entries(drop).map(([action, reason]) => ({ kind: 'drop', action, reason }) as const),
    ...(typeof accept === 'object' ? accept.map((action) => ({ kind: 'accept', action }) as const) : []),
    ...agreedActions(written).map((action) => ({ kind: 'agree', action, on: commitmentOf(action, written) }) as const),
    ...(typeof accept === 'string' ? [{ kind: 'accept-all' } as const] : []),
    ...(written.add ?? []).map(additionOf),
  ]
}

const details = ['who', 'when', 'checkpoint', 'figure'] as const

function agreedActions(written: WrittenPlan): readonly string[] {
  return [...new Set(details.flatMap((detail) => Object.keys(written[detail] ?? {})))]
}

function commitmentOf(action: string, { who, when, checkpoint, figure }: WrittenPlan): Commitment {
  return {
    ...given('who', who?.[action]),
    ...given('by', when?.[action]),
    ...given('checkpoint', checkpoint?.[action]),
    ...given('figure', figure?.[action]),
  }
}

function additionOf({ name, steps = [], sign, who, when, checkpoint, figure }: WrittenAddition): Decision {
  const on = {
    ...given('who', inOneLine(who)),
    ...given('by', when),
    ...given('checkpoint', checkpoint),
    ...given('figure', inOneLine(figure)),
  }
  const lines = steps.flatMap((step) => inOneLine(step) ?? [])
  return { kind: 'add', name: inOneLine(name) ?? '', steps: lines, ...given('sign', inOneLine(sign)), on }
}

/** Blank words say nothing. */
function inOneLine(words: string | undefined): string | undefined {
  return words?.replace(/\s+/gu, ' ').trim() || undefined
}

/** An addition must say something; its days are days. */
function checkAdditions({ add = [] }: WrittenPlan, { notes }: Around): void {
  for (const [index, addition] of add.entries()) {
    const path = ['plan', 'add', index]
    if (inOneLine(addition.name) === undefined) notes.tell(onValue(path, { code: 'missing-key', key: 'name' }))
    for (const key of ['when', 'checkpoint'] as const) {
      const value = addition[key]
      if (value !== undefined && !isDay(value))
        notes.tell(onValue([...path, key], { code: 'bad-form', value, form: 'date' }))
    }
  }
}

/** Each action named once in `accept`, never dropped as well, and known to the library of actions. */
function checkActions(written: WrittenPlan, { questionnaire, library, notes }: Around): void {
  const [actions] = questionnaire.framework === undefined ? [] : actionsFor(library, questionnaire.framework)
  const known = new Set(actions?.content.actions.map(({ id }) => id))
  const check = (name: string, path: readonly (string | number)[], on?: 'key'): void => {
    if (known.has(name)) return
    const finding = unknownName({ noun: 'action', name, known }, ['plan', ...path])
    notes.tell(on === undefined ? finding : { ...finding, on })
  }
  const accepted = typeof written.accept === 'object' ? written.accept : []
  for (const [index, name] of accepted.entries()) {
    check(name, ['accept', index])
    if (accepted.indexOf(name) < index)
      notes.tell(onValue(['plan', 'accept', index], { code: 'repeated-item', item: name }))
  }
  for (const key of ['drop', 'swap', ...details] as const)
    for (const name of Object.keys(written[key] ?? {})) check(name, [key, name], 'key')
  for (const [name, by] of Object.entries(written.swap ?? {})) check(by, ['swap', name])
  for (const name of Object.keys(written.drop ?? {}))
    if (accepted.includes(name)) notes.tell(onKey(['plan', 'drop', name], { code: 'repeated-item', item: name }))
}

function checkDays(written: WrittenPlan, { notes }: Around): void {
  for (const key of ['when', 'checkpoint'] as const)
    for (const [action, value] of Object.entries(written[key] ?? {}))
      if (!isDay(value)) notes.tell(onValue(['plan', key, action], { code: 'bad-form', value, form: 'date' }))
}
