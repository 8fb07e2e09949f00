import type { Questionnaire, Subject } from '../../model/questionnaire.ts'
import type { NewQuestionnaireWords } from '../../text/new-questionnaire-words.ts'
import { composeCase, type FirstCase } from './compose-case.ts'
import { composeFirstSection } from './compose-first-section.ts'
import { composeTaken } from './compose-taken.ts'
import { leavesOf, type Measure, measuredBy, type Wanted } from './wanted.ts'
import { commentLines, textOf, type Voices, yamlText } from './yaml-lines.ts'

/** What is around a new questionnaire: its words, where its schema is, and how it will be checked and taken. */
export type Around = Readonly<{ voices: Voices; schema: string; check: string; visit: string }>

/** The roles of people who answer, by what the questionnaire is about. */
const roles: Readonly<Record<Subject, readonly (keyof NewQuestionnaireWords['sample']['roles'])[]>> = {
  business: ['owner', 'lead', 'front-line', 'advisor'],
  advisor: ['advisor'],
  region: ['coordination', 'organisation'],
}

/** The YAML of a new questionnaire, with comments that teach what to do next. */
export function composeQuestionnaire(wanted: Wanted, around: Around, golden?: FirstCase): string {
  const { voices } = around
  const sections =
    wanted.taken === undefined
      ? composeFirstSection(wanted, voices)
      : composeTaken(wanted.taken, wanted.languages, voices)
  return [
    ...composeHead(wanted, around),
    ...composeMeasure(wanted, voices),
    ...composePeople(wanted, voices),
    '',
    'sections:',
    ...sections,
    ...(golden === undefined ? [] : ['', ...composeCase(golden, voices)]),
    '',
  ].join('\n')
}

function composeHead({ id, name, languages }: Wanted, { voices, schema, check, visit }: Around): readonly string[] {
  const { comments } = voices.in[voices.comments]
  return [
    ...commentLines(comments.head(check, visit)),
    schema,
    'format: virage/questionnaire@1',
    `id: ${id}`,
    'version: "1.0.0"',
    `languages: [${languages.join(', ')}]`,
    `name: ${yamlText({ fr: name, en: name }, languages)}`,
    '',
    ...commentLines(comments.purpose),
    `purpose: ${yamlText(
      textOf(voices, ({ sample }) => sample.purpose),
      languages,
    )}`,
    '',
  ]
}

function composeMeasure(wanted: Wanted, voices: Voices): readonly string[] {
  const { comments } = voices.in[voices.comments]
  const measured = measuredBy(wanted)
  const framework =
    measured === undefined
      ? commentLines(comments.unscored)
      : [...commentLines(comments.framework), `framework: ${measured.reference}`]
  const notice = wanted.notice === undefined ? [] : [...commentLines(comments.notice), `notice: ${wanted.notice}`]
  return [...framework, ...notice, `subject: ${wanted.subject}`, ...composeAcceptance(wanted, voices)]
}

/** One question does not measure a whole framework: the check would say so of every criterion left. */
function composeAcceptance({ id, measure, taken }: Wanted, voices: Voices): readonly string[] {
  if (measure.kind !== 'shipped' || taken !== undefined || leavesOf(measure.framework).length === 1) return []
  const { comments, sample } = voices.in[voices.comments]
  return [
    '',
    ...commentLines(comments.accept),
    'accept:',
    `  - { code: unmeasured-criterion, at: ${id}, why: ${JSON.stringify(sample.acceptWhy)} }`,
  ]
}

function composePeople({ subject, languages, measure, taken }: Wanted, voices: Voices): readonly string[] {
  const { comments } = voices.in[voices.comments]
  const people =
    taken?.bank.roles ?? roles[subject].map((id) => ({ id, name: textOf(voices, ({ sample }) => sample.roles[id]) }))
  const stages = taken?.bank.stages ?? ['T0', 'T1', 'T2']
  return [
    '',
    ...commentLines(comments.stages),
    `stages: [${stages.join(', ')}]`,
    ...(people.length === 0 ? [] : ['roles:']),
    ...people.map(({ id, name }) => `  - { id: ${id}, name: ${yamlText(name, languages)} }`),
    ...(taken === undefined ? [] : composeManners(taken.bank, measure)),
  ]
}

/** How several people's answers are kept and shown goes with the questions; a tier is named as its framework names it. */
function composeManners({ respondents, shows }: Questionnaire, measure: Measure): readonly string[] {
  const { combine, anonymous, minimum } = respondents
  const tier = shows && measure.kind === 'shipped' ? measure.framework.tiers[shows.tier - 1] : undefined
  return [
    ...(anonymous ? [`respondents: { combine: ${combine}, anonymous: true, minimum: ${minimum} }`] : []),
    ...(shows === undefined || tier === undefined ? [] : [`shows: { tier: ${tier.id}, margin: ${shows.margin} }`]),
  ]
}
