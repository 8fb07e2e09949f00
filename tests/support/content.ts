import type { Expression } from '../../src/model/expression.ts'
import type { Criterion, Framework, Level, Policy } from '../../src/model/framework.ts'
import type {
  Column,
  ComputedQuestion,
  DateQuestion,
  GridQuestion,
  MultiQuestion,
  NumberQuestion,
  Option,
  Question,
  Questionnaire,
  Row,
  Section,
  SingleQuestion,
  TextQuestion,
  ValueRule,
} from '../../src/model/questionnaire.ts'
import type { Pinned } from '../../src/model/score.ts'
import type { Text } from '../../src/model/text.ts'

/** A text in both languages. */
export function words(fr: string, en: string = fr): Text {
  return { fr, en }
}

/** The digests of a score are given, never computed, in a test. */
function pinned(content: Readonly<{ id: string; version: string }>): Pinned {
  return { id: content.id, version: content.version, digest: `digest-of-${content.id}` }
}

/** Both pins that a scorer asks for. */
export function pinsOf(questionnaire: Questionnaire, framework: Framework) {
  return { questionnaire: pinned(questionnaire), framework: pinned(framework) }
}

/** Amorce, émergent, structuré, intégré, apprenant: the nearest whole number from 1 to 5. */
export const fiveLevels: readonly Level[] = [
  { id: 'amorce', name: words('Amorce', 'Starting'), from: 1 },
  { id: 'emergent', name: words('Émergent', 'Emerging'), from: 1.5 },
  { id: 'structure', name: words('Structuré', 'Structured'), from: 2.5 },
  { id: 'integre', name: words('Intégré', 'Integrated'), from: 3.5 },
  { id: 'apprenant', name: words('Apprenant', 'Learning'), from: 4.5 },
]

/** A criterion as a test says it: only what matters; policies are inherited as the reader of content would. */
export type CriterionSketch = Readonly<Partial<Omit<Criterion, 'children' | 'tier'>>> &
  Readonly<{ id: string; children?: readonly CriterionSketch[] }>

/** `criterion('PER', { weight: 2 }, criterion('PER-COMP'), …)` */
export function criterion(
  id: string,
  sketch: Partial<CriterionSketch> = {},
  ...children: CriterionSketch[]
): CriterionSketch {
  return { ...sketch, id, children }
}

type Inherited = Readonly<{ tier: number; unknown: Policy; absent: Policy }>

function grow(sketch: CriterionSketch, from: Inherited): Criterion {
  const unknown = sketch.unknown ?? from.unknown
  const absent = sketch.absent ?? from.absent
  return {
    name: words(sketch.id),
    descriptors: [],
    aggregate: { kind: 'mean' },
    weight: 1,
    levels: fiveLevels,
    tags: {},
    ...sketch,
    tier: from.tier,
    unknown,
    absent,
    children: (sketch.children ?? []).map((child) => grow(child, { tier: from.tier + 1, unknown, absent })),
  }
}

/** What a framework may change from the usual one: id `cadre`, scale 1 to 5, five levels, plain means. */
export type FrameworkSketch = Partial<Omit<Framework, 'root'>> &
  Readonly<{ root?: Partial<Omit<CriterionSketch, 'children'>>; criteria?: readonly CriterionSketch[] }>

/** A framework from the criteria under its root; the root has the framework's id. */
export function buildFramework({ root, criteria = [], ...sketch }: FrameworkSketch = {}): Framework {
  const id = sketch.id ?? 'cadre'
  return {
    id,
    version: '1.0.0',
    languages: ['fr', 'en'],
    scale: { min: 1, max: 5 },
    tiers: [
      { id: 'dimension', name: words('dimension') },
      { id: 'competency', name: words('compétence', 'competency') },
    ],
    lenses: [],
    weights: [],
    targets: [],
    rules: [],
    ...sketch,
    root: grow({ ...root, id, children: criteria }, { tier: 0, unknown: 'exclude', absent: 'exclude' }),
  }
}

const common = {
  variants: [],
  required: false,
  checks: [],
  notApplicable: true,
  ask: [],
  measures: {},
  personal: 'none',
} as const

/** An option as a test says it. */
export function option(id: string | number, sketch: Partial<Option> = {}): Option {
  return {
    text: words(`choix ${id}`, `option ${id}`),
    points: 1,
    exclusive: false,
    negative: false,
    other: false,
    ...sketch,
    id: String(id),
  }
}

/** Options « 1 », « 2 »… worth these values. */
export function optionsWorth(...values: number[]): readonly Option[] {
  return values.map((value, index) => option(index + 1, { value }))
}

/** Five options worth 1 to 5 unless told otherwise. */
export function single(id: string, sketch: Partial<SingleQuestion> = {}): SingleQuestion {
  const options = optionsWorth(1, 2, 3, 4, 5)
  return { ...common, text: words(id), options, value: { kind: 'option' }, ...sketch, id, kind: 'single' }
}

/** Five options of one point each and « Aucun de ces éléments » (`none`), by share, unless told otherwise. */
export function multi(id: string, sketch: Partial<MultiQuestion> = {}): MultiQuestion {
  const none = option('none', { exclusive: true, value: 1 })
  const options = [...[1, 2, 3, 4, 5].map((number) => option(number)), none]
  return { ...common, text: words(id), options, value: { kind: 'share' }, ...sketch, id, kind: 'multi' }
}

/** A row of a grid. */
export function row(id: string, sketch: Partial<Row> = {}): Row {
  return { text: words(id), weight: 1, notApplicable: true, ...sketch, id }
}

/** Rows of five options worth 1 to 5. */
export function grid(id: string, rows: readonly Row[], sketch: Partial<GridQuestion> = {}): GridQuestion {
  const options = optionsWorth(1, 2, 3, 4, 5)
  return { ...common, text: words(id), options, value: { kind: 'mean' }, ...sketch, id, rows, kind: 'grid' }
}

/** Rows of one question per column; the rows come together by mean unless told otherwise. */
export function gridOf(
  id: string,
  rows: readonly Row[],
  columns: readonly Column[],
  sketch: Partial<GridQuestion> = {},
): GridQuestion {
  return grid(id, rows, { options: [], columns, ...sketch })
}

export function number(id: string, sketch: Partial<NumberQuestion> = {}): NumberQuestion {
  return { ...common, text: words(id), whole: false, ...sketch, id, kind: 'number' }
}

export function computed(id: string, compute: Expression, sketch: Partial<ComputedQuestion> = {}): ComputedQuestion {
  return { ...common, text: words(id), ...sketch, id, compute, kind: 'computed' }
}

export function text(id: string, sketch: Partial<TextQuestion> = {}): TextQuestion {
  return { ...common, text: words(id), ...sketch, id, kind: 'text' }
}

export function date(id: string, sketch: Partial<DateQuestion> = {}): DateQuestion {
  return { ...common, text: words(id), ...sketch, id, kind: 'date' }
}

export function bands(...points: (readonly [number, number])[]): ValueRule {
  return { kind: 'bands', points }
}

export function linear(...points: (readonly [number, number])[]): ValueRule {
  return { kind: 'linear', points }
}

export function section(id: string, questions: readonly Question[], sketch: Partial<Section> = {}): Section {
  return { name: words(id), ...sketch, id, questions }
}

/** A questionnaire of one section unless `sections` are given; id `diagnostic`, framework `cadre@1.0.0`. */
export function buildQuestionnaire(questions: readonly Question[], sketch: Partial<Questionnaire> = {}): Questionnaire {
  return {
    id: 'diagnostic',
    version: '1.0.0',
    languages: ['fr', 'en'],
    name: words('Diagnostic'),
    purpose: words('Accompagner l’entreprise', 'To support the business'),
    framework: { id: 'cadre', version: '1.0.0' },
    subject: 'business',
    stages: ['T0', 'T1', 'T2'],
    roles: ['owner', 'lead', 'front-line', 'advisor'].map((id) => ({ id, name: words(id) })),
    respondents: { combine: 'median', anonymous: false, minimum: 1 },
    cases: [],
    sections: [section('tout', questions)],
    ...sketch,
  }
}
