import { askingOf } from '../model/asking.ts'
import { allWithColumns } from '../model/columns.ts'
import { type GoldenCase, isScored, type Questionnaire, type Section } from '../model/questionnaire.ts'
import { assemble } from './assemble-questionnaire.ts'
import { checkConditions, circles } from './check-conditions.ts'
import { checkDead } from './check-dead.ts'
import { checkLevelReach } from './check-level-reach.ts'
import { checkMeasured } from './check-measured.ts'
import { checkMigrations } from './check-migrations.ts'
import { checkOutcomes } from './check-outcomes.ts'
import { checkQuestion } from './check-question.ts'
import { checkQuestionnaire } from './check-questionnaire.ts'
import { checkReach } from './check-reach.ts'
import { checkTaken } from './check-taken.ts'
import type { Draft } from './draft.ts'
import { Expressions } from './expressions.ts'
import { given } from './given.ts'
import type { Notes } from './notes.ts'
import { optionsOf as optionSource } from './options-of.ts'
import { Possible } from './possible.ts'
import { storeKeys } from './profile-keys.ts'
import { type Asked, askedIn, namesOf } from './question-names.ts'
import { readCase } from './read-case.ts'
import { readOptions } from './read-options.ts'
import { measuresOf, readQuestion } from './read-question.ts'
import { scopeOf } from './scope.ts'
import type { FrameworkOutline, Surroundings } from './surroundings.ts'
import { type Gathered, gather, type OwnQuestion, withOwnColumns } from './taken.ts'
import { unknownName } from './unknown-name.ts'
import type { WrittenQuestion, WrittenQuestionnaire } from './written/questionnaire.ts'

/** A questionnaire, once its framework, the questionnaires it takes from and its lists are known. */
export function readQuestionnaire(
  { written, source }: Draft<WrittenQuestionnaire>,
  notes: Notes,
  surroundings: Surroundings,
): Questionnaire {
  const framework = frameworkOf(written, surroundings, notes)
  notes.tellAll(checkQuestionnaire(written, { source, surroundings, framework }))
  const gathered = gather(written, surroundings, notes)
  const reading: Reading = { written, surroundings, framework, notes }
  const { sections, expressions } = readSections(gathered, reading)
  const questionnaire = assemble(written, sections, framework)
  notes.tellAll(checkTaken(gathered, written.framework, framework))
  if (gathered.isWhole) {
    notes.tellAll(circles(gathered, questionnaire))
    notes.tellAll(checkMigrations(written.migrations ?? [], questionnaire, source))
  }
  notes.tellAll(checkDead(written, gathered.own, source))
  // A condition that cannot be read, a criterion misspelt: what would be told of them is that same mistake again.
  if (gathered.isSound && notes.isSound) {
    const possible = new Possible({ questionnaires: [questionnaire], scale: framework?.scale })
    notes.tellAll(checkOutcomes(expressions.written, questionnaire, possible))
    notes.tellAll(checkConditions(gathered, questionnaire, possible))
    notes.tellAll(checkMeasured(gathered, questionnaire, { framework, possible }))
    notes.tellAll(checkReach(questionnaire, framework))
    notes.tellAll(checkLevelReach(gathered, questionnaire, framework))
  }
  return {
    ...questionnaire,
    cases: gathered.isWhole ? readCases(questionnaire, framework, { written, source, notes }) : [],
  }
}

/** The golden cases; read only when every question is known. */
function readCases(
  questionnaire: Questionnaire,
  framework: FrameworkOutline | undefined,
  { written, source, notes }: Draft<WrittenQuestionnaire> & Readonly<{ notes: Notes }>,
): readonly GoldenCase[] {
  const nodes = framework === undefined ? undefined : nodesOf(questionnaire, framework)
  const asking = askingOf(questionnaire)
  return (written.cases ?? []).map((one, index) => readCase(one, ['cases', index], { asking, nodes, source, notes }))
}

type Reading = Readonly<{
  written: WrittenQuestionnaire
  surroundings: Surroundings
  framework: FrameworkOutline | undefined
  notes: Notes
}>

/** The framework, told when it does not exist. */
function frameworkOf(
  { framework }: WrittenQuestionnaire,
  surroundings: Surroundings,
  notes: Notes,
): FrameworkOutline | undefined {
  if (framework === undefined) return undefined
  const found = surroundings.framework(framework)
  if (found.is === 'missing') {
    notes.tell(unknownName({ noun: 'framework', name: framework, known: surroundings.known.framework }, ['framework']))
  }
  return found.is === 'there' ? found.value : undefined
}

/** Options first, then the names they give to conditions, then the questions themselves. */
function readSections(
  gathered: Gathered,
  reading: Reading,
): Readonly<{ sections: readonly Section[]; expressions: Expressions }> {
  const { notes, written } = reading
  const own = gathered.own.flatMap(withOwnColumns)
  const options = new Map(own.map((one) => [one.question, optionsFor(one, reading)]))
  const optionsOf = (question: WrittenQuestion): Asked['options'] => options.get(question) ?? []
  const asked = [...own.map((one) => askedOf(one, optionsOf(one.question))), ...gathered.taken.flatMap(askedIn)]
  const store = [...storeKeys].map((id) => ({ space: 'profile', id }) as const)
  const open = gathered.isWhole ? [] : (['answer', 'score', 'spread', 'profile'] as const)
  const expressions = new Expressions(notes, scopeOf([...namesOf(asked), ...store], open))
  const sections = gathered.sections.map(({ head, path, members }, at) => {
    const condition = written.sections[at]?.show_if
    return {
      ...head,
      ...given('showIf', condition === undefined ? undefined : expressions.condition(condition, [...path, 'show_if'])),
      questions: members.map((own) => {
        if (!('path' in own)) return own
        const question = readQuestion(own.question, own.path, { optionsOf, expressions })
        notes.tellAll(checkQuestion(question, own, reading))
        return question
      }),
    }
  })
  return { sections, expressions }
}

function optionsFor({ question, path }: OwnQuestion, { written, surroundings, framework }: Reading) {
  const { kind } = question
  if (kind !== 'single' && kind !== 'multi' && kind !== 'grid') return []
  return readOptions(optionSource(question, path, { questionnaire: written, surroundings }), {
    kind,
    isScored: Object.keys(measuresOf(question)).length > 0,
    range: framework?.scale,
    languages: written.languages,
  })
}

function askedOf({ question, isColumn }: OwnQuestion, options: Asked['options']): Asked {
  return {
    id: question.id,
    kind: question.kind,
    options,
    isScored: Object.keys(measuresOf(question)).length > 0,
    ...given('profile', question.profile),
    ...given('isColumn', isColumn),
    ...(question.kind === 'computed' ? { compute: question.compute } : {}),
  }
}

/** What a golden case may expect something of, and the levels each can have. */
function nodesOf(
  questionnaire: Questionnaire,
  { criteria, lenses }: FrameworkOutline,
): ReadonlyMap<string, readonly string[]> {
  const scored = allWithColumns(questionnaire).filter(isScored)
  return new Map([
    ...[...lenses.keys(), ...scored.map(({ id }) => id)].map((id): [string, readonly string[]] => [id, []]),
    ...[...criteria].map(([id, { levels }]): [string, readonly string[]] => [
      id,
      (levels?.levels ?? []).map((one) => one.id),
    ]),
  ])
}
