import { measuredBy, type Wanted } from './wanted.ts'
import { commentLines, textOf, type Voices, yamlText } from './yaml-lines.ts'

/** The ids of the first questions: those of no other questionnaire, whose answers would otherwise be carried over. */
function firstIds({ id }: Pick<Wanted, 'id'>): Readonly<Record<'open' | 'single' | 'multi', string>> {
  const start = id.toUpperCase().slice(0, 60)
  return { open: `${start}-1`, single: `${start}-2`, multi: `${start}-3` }
}

/** A section with two questions, and a third to uncover: open, one choice (scored when there is a framework), several. */
export function composeFirstSection(wanted: Wanted, voices: Voices): readonly string[] {
  const { languages } = wanted
  const name = textOf(voices, ({ sample }) => sample.section)
  return [
    '  - id: debut',
    `    name: ${yamlText(name, languages)}`,
    '    questions:',
    ...composeOpen(wanted, voices),
    '',
    ...composeSingle(wanted, voices),
    '',
    ...composeMulti(wanted, voices),
  ]
}

function composeOpen(wanted: Wanted, voices: Voices): readonly string[] {
  const text = textOf(voices, ({ sample }) => sample.open)
  return [
    ...commentLines(voices.in[voices.comments].comments.open, 6),
    `      - id: ${firstIds(wanted).open}`,
    '        kind: text',
    `        text: ${yamlText(text, wanted.languages)}`,
  ]
}

function composeSingle(wanted: Wanted, voices: Voices): readonly string[] {
  const { comments } = voices.in[voices.comments]
  const { languages } = wanted
  const measured = measuredBy(wanted)
  const text = textOf(voices, ({ sample }) => sample.single)
  const evidence = textOf(voices, ({ sample }) => sample.evidence)
  const values = measured && [measured.scale.min, (measured.scale.min + measured.scale.max) / 2, measured.scale.max]
  const options = voices.in.fr.sample.options.map((_, at) => {
    const option = textOf(voices, ({ sample }) => sample.options[at] ?? '')
    return `          - { text: ${yamlText(option, languages)}${values === undefined ? '' : `, value: ${values[at]}`} }`
  })
  return [
    ...commentLines(measured === undefined ? comments.single : comments.scored, 6),
    `      - id: ${firstIds(wanted).single}`,
    '        kind: single',
    `        text: ${yamlText(text, languages)}`,
    `        evidence: ${yamlText(evidence, languages)}`,
    ...(measured === undefined ? [] : [`        measures: ${measured.leaf}`]),
    '        options:',
    ...options,
  ]
}

/** Written as a comment: with its signs gone, a question like the others. */
function composeMulti(wanted: Wanted, voices: Voices): readonly string[] {
  const { comments } = voices.in[voices.comments]
  const { languages } = wanted
  const ids = firstIds(wanted)
  const measured = measuredBy(wanted)
  const text = textOf(voices, ({ sample }) => sample.multi)
  const ticks = voices.in.fr.sample.ticks.map((_, at) => textOf(voices, ({ sample }) => sample.ticks[at] ?? ''))
  const question = [
    `- id: ${ids.multi}`,
    '  kind: multi',
    `  text: ${yamlText(text, languages)}`,
    `  show_if: 'answer.${ids.single.replaceAll('-', '_')} >= 2'`,
    '  options:',
    ...ticks.map((tick) => `    - { text: ${yamlText(tick, languages)} }`),
  ]
  return [
    ...commentLines(comments.more, 6),
    ...(measured === undefined ? [] : commentLines(comments.moreScored(measured.leaf), 6)),
    ...question.map((line) => `      #${line}`),
  ]
}
