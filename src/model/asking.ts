import { withColumns } from './columns.ts'
import { type Name, namesIn } from './expression.ts'
import type { Framework, Policy } from './framework.ts'
import { allCriteria } from './framework.ts'
import type { Range } from './number.ts'
import { allQuestions, isScored, type Question, type Questionnaire, type Section } from './questionnaire.ts'

/** What stands for a value nobody gave. */
export type Policies = Readonly<{ unknown: Policy; absent: Policy }>

/** A question where it is asked, and how it counts. */
export type Asked = Readonly<{
  question: Question
  section: Section
  /** The question whose answer is its own: itself, or the grid that it is a column of. */
  answeredAs: string
  /** Criterion → weight: the question's own measures, none when a scored computed value stands for it. */
  measures: Readonly<Record<string, number>>
  /** Criterion → what stands under it for a value nobody gave; in the framework's order. */
  policies: ReadonlyMap<string, Policies>
  /** Whether no condition, its own or its section's, decides if it is put. */
  isAlwaysPut: boolean
  /** The names a computed value is made from; none of any other question. */
  reads: readonly Name[]
}>

/** A questionnaire ready to be looked up, with what its framework says of its questions. */
export type Asking = Readonly<{
  questionnaire: Questionnaire
  /** Question id → the question, in the order asked; the columns of a grid follow it, each as a question. */
  asked: ReadonlyMap<string, Asked>
  /** Profile key → the question that fills it. */
  profile: ReadonlyMap<string, string>
  /** The range of a question's value; absent when nothing is scored. */
  scale?: Range
}>

/**
 * Looks a questionnaire up once, so that sheets are read fast.
 *
 * A question follows, under each criterion it measures, the policies of that one (design §4). The inputs of a computed
 * value that is itself scored are not scored (design §3): it stands for them.
 */
export function askingOf(questionnaire: Questionnaire, framework?: Framework): Asking {
  const policies = policiesIn(framework)
  const all = allQuestions(questionnaire)
  const profile = new Map(all.flatMap(({ id, profile: key }) => (key === undefined ? [] : [[key, id]])))
  const inputs = new Set(all.flatMap((question) => inputsOfScored(question, profile)))
  const asked = questionnaire.sections.flatMap((section) =>
    section.questions.flatMap((whole) =>
      withColumns(whole).map((question): Asked => {
        const measures = inputs.has(question.id) ? {} : question.measures
        return {
          question,
          section,
          answeredAs: whole.id,
          measures,
          policies: new Map([...policies].filter(([criterion]) => Object.hasOwn(measures, criterion))),
          isAlwaysPut: section.showIf === undefined && question.showIf === undefined,
          reads: question.kind === 'computed' ? [...namesIn(question.compute)] : [],
        }
      }),
    ),
  )
  return {
    questionnaire,
    asked: new Map(asked.map((one) => [one.question.id, one])),
    profile,
    ...(framework === undefined ? {} : { scale: framework.scale }),
  }
}

const leaveOut: Policies = { unknown: 'exclude', absent: 'exclude' }

/** What stands for a value nobody gave where a question is told by itself: as under the first criterion it measures. */
export function policiesOf({ policies }: Asked): Policies {
  const [first = leaveOut] = policies.values()
  return first
}

function policiesIn(framework: Framework | undefined): ReadonlyMap<string, Policies> {
  return new Map(framework === undefined ? [] : allCriteria(framework.root).map((node) => [node.id, node]))
}

function inputsOfScored(question: Question, profile: ReadonlyMap<string, string>): readonly string[] {
  return question.kind === 'computed' && isScored(question) ? inputsOf(question, profile) : []
}

/** The questions a computed value is made from; those that fill the keys it reads too, where `profile` says which. */
export function inputsOf(
  question: Extract<Question, { kind: 'computed' }>,
  profile: ReadonlyMap<string, string> = new Map(),
): readonly string[] {
  return [...namesIn(question.compute)].flatMap(({ space, id }) =>
    space === 'answer' ? [id] : space === 'profile' ? (profile.get(id) ?? []) : [],
  )
}
