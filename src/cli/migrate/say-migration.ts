import type { Outcome } from '../../answers/carry.ts'
import { allQuestions, type Questionnaire } from '../../model/questionnaire.ts'
import { inLanguage } from '../../model/text.ts'
import type { MigrateWords } from '../../text/migrate-words.ts'
import type { Context } from '../context.ts'
import { lineWriter } from '../follow-up/line-writer.ts'
import type { Style } from '../talk.ts'
import { leftAfter } from './keep-move.ts'
import type { Made } from './migration-json.ts'
import type { Move } from './prepare-move.ts'

type Telling = Readonly<{ words: MigrateWords; context: Context; move: Move }>

/** What became of an assessment's answers, in words: the counts, then each question that a person must know of. */
export function sayMigration({ move, revision }: Made, words: MigrateWords, context: Context): void {
  const write = lineWriter(context)
  const { kept, target, isEdited } = move
  const { assessment, questionnaire } = kept
  write(0, { text: assessment.subject.name, style: 'title' })
  const name = inLanguage(target.questionnaire.name, context.language)
  const [before, after] = [questionnaire.version, target.questionnaire.version]
  write(0, { text: words.versions({ stage: assessment.stage, name, before, after }), style: 'faint' })
  if (isEdited) write(0, { text: words.edited(after), style: 'warning' })
  const [measured, measures] = [kept.framework, target.framework]
  if (measured !== undefined && measures !== undefined && measured.version !== measures.version)
    write(0, { text: words.framework(measures.id, measured.version, measures.version), style: 'warning' })
  for (const group of groupsOf({ words, context, move })) {
    if (group.count === 0) continue
    write(0, { text: group.title, style: group.style })
    for (const { indent, text } of group.lines) write(indent, text)
  }
  write(0, words.left(leftAfter(move).length))
  if (revision !== undefined) write(0, { text: words.kept(assessment.id.slice(0, 8)), style: 'faint' })
}

type Line = Readonly<{ indent: number; text: string }>
type Group = Readonly<{ title: string; count: number; lines: readonly Line[]; style: Style }>

function groupsOf({ words, context, move }: Telling): readonly Group[] {
  const { kept, target, carried } = move
  const older = textsOf(kept.questionnaire, context)
  const newer = textsOf(target.questionnaire, context)
  const all = [...carried.outcomes]
  const named = (ids: readonly string[]) => ids.map((id) => words.question(id, newer.get(id) ?? ''))
  const linesOf = (kind: Outcome['kind']) =>
    all.flatMap(([id, outcome]) =>
      outcome.kind === kind ? told(outcome, words.question(id, older.get(id) ?? ''), { words, context, named }) : [],
    )
  const group = (kind: Outcome['kind'], style: Style): Group => {
    const count = all.filter(([, outcome]) => outcome.kind === kind).length
    return { title: words.titles[kind](count), count, lines: linesOf(kind), style }
  }
  const { added } = carried
  return [
    group('carried', 'good'),
    group('to-reconfirm', 'warning'),
    group('meaning-changed', 'warning'),
    { title: words.titles.added(added.length), count: added.length, lines: named(added).map(line), style: 'strong' },
    group('retired', 'strong'),
  ]
}

function textsOf(questionnaire: Questionnaire, { language }: Context): ReadonlyMap<string, string> {
  return new Map(allQuestions(questionnaire).map(({ id, text }) => [id, inLanguage(text, language)]))
}

type Naming = Readonly<{ words: MigrateWords; context: Context; named: (ids: readonly string[]) => readonly string[] }>

/** The line of a question, and those it becomes; one that is carried whole needs none. */
function told(outcome: Outcome, question: string, { words, context, named }: Naming): readonly Line[] {
  switch (outcome.kind) {
    case 'carried':
      return outcome.without.length === 0
        ? []
        : [line(words.because(question, words.without(outcome.without.join(', '))))]
    case 'to-reconfirm': {
      const becomes =
        outcome.to.length > 1 ? named(outcome.to).map((one) => ({ indent: 4, text: words.becomes(one) })) : []
      return [line(words.because(question, words.why[outcome.why])), ...becomes]
    }
    case 'meaning-changed': {
      const { parts } = context.messages.followUp.questions
      const changes = outcome.parts.map((part) => parts[part]).join(', ')
      return [line(changes === '' ? question : words.because(question, changes))]
    }
    case 'retired':
      return [line(question)]
  }
}

function line(text: string): Line {
  return { indent: 2, text }
}
