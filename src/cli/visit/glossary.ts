import { termsIn } from '../../answers/terms.ts'
import type { GlossaryTerm } from '../../model/glossary.ts'
import { optionsOf, type Question } from '../../model/questionnaire.ts'
import { inLanguage } from '../../model/text.ts'
import { openReferenceWorks } from '../content.ts'
import { say, type Table } from './table.ts'

/** Opens the glossary, once: after the first question is on the screen, which does not wait for it. */
export async function openTerms({ sitting, context }: Table): Promise<readonly GlossaryTerm[]> {
  if (sitting.terms === undefined) {
    const works = await openReferenceWorks(context)
    sitting.terms = [...(works?.glossaries.values() ?? [])].flatMap(({ content }) => content.terms)
  }
  return sitting.terms
}

/** Says what the terms on this screen mean. */
export async function sayTerms(question: Question, table: Table): Promise<undefined> {
  const { talk, language, messages } = table.context
  await openTerms(table)
  const terms = termsAt(question, table)
  if (terms.length === 0) return say(messages.visit.terms.none, table.context)
  for (const { term, definition } of terms)
    talk.err(
      '  ',
      { text: inLanguage(term, language), style: 'strong' },
      messages.visit.terms.means,
      inLanguage(definition, language),
    )
}

/** The terms that a question uses, in its words, its help, its choices or its rows; none before the glossary is open. */
export function termsAt(question: Question, { sitting, context }: Table): readonly GlossaryTerm[] {
  if (sitting.terms === undefined || sitting.terms.length === 0) return []
  const rows = question.kind === 'grid' ? question.rows : []
  const texts = [question.text, question.help ?? {}, ...[...optionsOf(question), ...rows].map(({ text }) => text)]
  return termsIn(
    texts.map((text) => inLanguage(text, context.language)),
    sitting.terms,
    context.language,
  )
}
