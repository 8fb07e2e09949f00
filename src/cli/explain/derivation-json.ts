import type { Condition, Derivation, Made, Part, QuestionDerivation, Voice } from '../../model/derivation.ts'
import type { Score } from '../../model/score.ts'
import type { Difference, Moved } from '../../scoring/what-if.ts'
import { asWritten, expressionText } from '../../text/expression-text.ts'
import type { Asked } from './find-node.ts'

/** What of a derivation is printed: all of it, or a node with all that it is made of. */
export type Printed = Readonly<{ asked?: Asked; change?: Readonly<{ if: readonly string[]; difference: Difference }> }>

/** The derivation as `virage/derivation@1`: unrounded numbers, a value that does not exist is null. */
export function derivationJson(whole: Derivation, { asked, change }: Printed) {
  const { questionnaire, framework, scale, criteria, questions, lenses, rules } = under(whole, asked)
  return {
    format: 'virage/derivation@1',
    questionnaire,
    framework,
    scale,
    ...(asked === undefined ? {} : { of: asked.id }),
    criteria: Object.fromEntries(
      criteria.map(({ criterion, ...one }) => [criterion, nodeJson({ ...noLevel, ...one })]),
    ),
    questions: Object.fromEntries(questions.map((question) => [question.question, questionJson(question)])),
    lenses: Object.fromEntries(lenses.map(({ lens, ...one }) => [lens, nodeJson(one)])),
    rules: Object.fromEntries(rules.map(({ rule, ...one }) => [rule, plainJson(one)])),
    ...(change === undefined ? {} : { if: change.if, moves: movesJson(change.difference) }),
  }
}

/** A node alone with what it is made of, down to the questions; the rules that cap what is left. */
function under(derivation: Derivation, asked: Asked | undefined): Derivation {
  if (asked === undefined) return derivation
  const { criteria, questions, lenses, rules } = derivation
  const kept = new Set<string>([`${asked.kind} ${asked.id}`])
  const made = asked.kind === 'lens' ? lenses.filter(({ lens }) => lens === asked.id) : []
  keepParts(kept, made)
  for (const one of criteria) if (kept.has(`criterion ${one.criterion}`)) keepParts(kept, [one])
  return {
    ...derivation,
    criteria: criteria.filter(({ criterion }) => kept.has(`criterion ${criterion}`)),
    questions: questions.filter(({ question }) => kept.has(`question ${question}`)),
    lenses: made,
    rules: rules.filter(({ effect }) => effect.kind === 'cap-level' && kept.has(`criterion ${effect.criterion}`)),
  }
}

function keepParts(kept: Set<string>, nodes: readonly Made[]): void {
  for (const { parts } of nodes) for (const { kind, id } of parts) kept.add(`${kind} ${id}`)
}

/** A criterion without a level says so. */
const noLevel = { level: null, shownLevel: null }

function nodeJson(node: Made & Score): unknown {
  const { parts } = node
  return plainJson({ ...figures(node), ...node, parts: parts.map(partJson) })
}

function partJson({ kind, id, ...part }: Part): unknown {
  return { [kind]: id, ...figuresOfPart(part), ...part }
}

/** Answers and what respondents said are kept as they are: their keys are the author's. */
function questionJson({ question: _, answer, voices, ...one }: QuestionDerivation): unknown {
  const said = voices.map(({ answer: given, ...voice }: Voice) => ({ answer: given, ...mapping(plainJson(voice)) }))
  return { answer, ...mapping(plainJson({ ...figures(one), ...one })), voices: said }
}

function movesJson({ criteria, questions, lenses, rules }: Difference): unknown {
  const moved = <T extends Score>(name: (one: T) => string, list: readonly Moved<T>[]) =>
    Object.fromEntries(
      list.map(({ before, after }) => [name(after), plainJson({ before: numbered(before), after: numbered(after) })]),
    )
  return {
    criteria: moved(({ criterion }) => criterion, criteria),
    questions: moved(({ question }) => question, questions),
    lenses: moved(({ lens }) => lens, lenses),
    rules: Object.fromEntries(
      rules.map(({ rule, before, after }) => [
        rule,
        { before: ruleState(before?.known), after: ruleState(after?.known) },
      ]),
    ),
  }
}

/** A rule that is true, false, or null as long as that is not known. */
function ruleState(known: boolean | undefined): boolean | null {
  if (known === undefined) return false
  return known ? true : null
}

function numbered<T extends Score>(score: T) {
  return { ...figures(score), ...('criterion' in score ? noLevel : {}), ...score }
}

function figures({ value, low, high, coverage, evidence }: Score) {
  return {
    value: value ?? null,
    low: low ?? null,
    high: high ?? null,
    coverage: coverage ?? null,
    evidence: evidence ?? null,
  }
}

function figuresOfPart({ value, low, high }: Pick<Part, 'value' | 'low' | 'high'>) {
  return { value: value ?? null, low: low ?? null, high: high ?? null }
}

/** The same value with keys as the formats write them, and conditions as their authors do. */
function plainJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainJson)
  if (typeof value !== 'object' || value === null) return value
  if (isCondition(value)) {
    const { expression, outcome, ...rest } = value
    return { when: expressionText(expression, asWritten), outcome: outcome ?? null, ...mapping(plainJson(rest)) }
  }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [snake(key), plainJson(one)]))
}

function isCondition(value: object): value is Condition {
  return 'expression' in value && 'reads' in value
}

function snake(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

function mapping(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}
