import { referenceKey } from '../../model/library.ts'
import type { Section } from '../../model/questionnaire.ts'
import type { Language } from '../../model/text.ts'
import { asWritten, expressionText } from '../../text/expression-text.ts'
import type { Taken } from './wanted.ts'
import { commentLines, type Voices, yamlQuoted, yamlText } from './yaml-lines.ts'

/** The questions taken from a questionnaire, under its sections. Those named one by one are put to everyone. */
export function composeTaken(taken: Taken, languages: readonly Language[], voices: Voices): readonly string[] {
  const { bank, ids } = taken
  const wanted = new Set(ids)
  const sections = bank.sections.flatMap((section) => {
    const all = section.questions.map(({ id }) => id)
    const kept = ids === undefined ? all : all.filter((id) => wanted.has(id))
    return kept.length === 0 ? [] : [composeSection(section, kept, { taken, languages })]
  })
  return [
    ...commentLines(voices.in[voices.comments].comments.taken, 2),
    ...sections.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines])),
  ]
}

function composeSection(
  { id, name, showIf }: Section,
  kept: readonly string[],
  { taken, languages }: Readonly<{ taken: Taken; languages: readonly Language[] }>,
): readonly string[] {
  const condition = taken.ids === undefined && showIf !== undefined ? expressionText(showIf, asWritten) : undefined
  return [
    `  - id: ${id}`,
    `    name: ${yamlText(name, languages)}`,
    ...(condition === undefined ? [] : [`    show_if: ${yamlQuoted(condition)}`]),
    `    from: ${referenceKey(taken.bank)}`,
    `    questions: [${kept.join(', ')}]`,
  ]
}
