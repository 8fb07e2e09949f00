import { parseReference, referenceKey } from '../../model/library.ts'
import type { Store } from '../../store/store.ts'
import { type MigrateWords, migrateWords } from '../../text/migrate-words.ts'
import { openLibrary } from '../content.ts'
import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { findMeant, type Meaning } from '../migrate/find-meant.ts'
import { keepMove } from '../migrate/keep-move.ts'
import { type Made, migrationJson } from '../migrate/migration-json.ts'
import { prepareMove, type Stay, type Wanted } from '../migrate/prepare-move.ts'
import { sayMigration } from '../migrate/say-migration.ts'
import { withStore } from '../open-store.ts'
import { filesAsked } from '../visit/asked-file.ts'

/** What `virage questionnaire migrate` is asked. */
export type Asked = Readonly<{
  which: string
  to?: string
  questionnaire?: readonly string[]
  all?: boolean
  dryRun?: boolean
}>

/** `virage questionnaire migrate`: the answers of an assessment, carried to a newer version of its questionnaire. */
export async function questionnaireMigrate(asked: Asked, context: Context): Promise<ExitCode> {
  const words = await migrateWords(context.language)
  const { to: typed, which, all = false, dryRun = false } = asked
  const reference = typed === undefined ? undefined : parseReference(typed)
  if (typed !== undefined && reference === undefined) return refuse(words.errors.badTarget(typed), exit.usage, context)
  const library = await openLibrary(context, filesAsked(asked))
  if (library === undefined) return exit.inputWrong
  const to = reference && library.questionnaires.get(referenceKey(reference))?.content
  if (typed !== undefined && to === undefined) {
    const known = [...library.questionnaires.keys()].join(', ')
    return refuse(words.errors.noTarget(typed, known), exit.inputWrong, context)
  }
  const meaning = { which, all, dryRun, library, words }
  // Found before anything is opened to be written: a wrong name makes no store.
  const seen = await withStore(context, 'read', async (store) => outcomeOf(store, { meaning, to, library }, context))
  if (seen === undefined) return exit.inputWrong
  if (dryRun || seen.made.length === 0) return tell(seen, { asked, words }, context)
  const kept = await withStore(context, 'write', async (store) =>
    store.write(() => {
      const found = outcomeOf(store, { meaning, to, library }, context)
      return (
        found && { ...found, made: found.made.map(({ move }) => ({ move, revision: keepMove(store, move, context) })) }
      )
    }),
  )
  return kept === undefined ? exit.inputWrong : tell(kept, { asked, words }, context)
}

function refuse(sentence: string, code: ExitCode, { talk }: Context): ExitCode {
  talk.err({ text: sentence, style: 'bad' })
  return code
}

/** What goes, and what stays. */
type Seen = Readonly<{ made: readonly Made[]; stays: readonly Stay[] }>

function outcomeOf(
  store: Store,
  { meaning, ...wanted }: Wanted & Readonly<{ meaning: Meaning }>,
  context: Context,
): Seen | undefined {
  const all = findMeant(store, meaning, context)?.map((at) => prepareMove(store, at, wanted))
  if (all === undefined) return undefined
  return {
    made: all.flatMap((one) => ('kept' in one ? [{ move: one }] : [])),
    stays: all.flatMap((one) => ('reason' in one ? [one] : [])),
  }
}

type Around = Readonly<{ asked: Asked; words: MigrateWords }>

function tell({ made, stays }: Seen, { asked, words }: Around, context: Context): ExitCode {
  const { talk, flags } = context
  const isRefused = stays.some(({ reason }) => reason !== 'up-to-date')
  if (flags.json) talk.json(migrationJson(made, stays))
  else {
    for (const one of made) sayMigration(one, words, context)
    if (made.length > 0 && asked.dryRun === true) talk.err({ text: words.nothingKept, style: 'faint' })
    else sayNext(made, { asked, words }, context)
  }
  for (const stay of stays)
    talk.err({ text: stayed(stay, words), style: stay.reason === 'up-to-date' ? 'faint' : 'bad' })
  return isRefused ? exit.inputWrong : exit.done
}

function stayed(stay: Stay, { stays }: MigrateWords): string {
  const { id, questionnaire } = stay.at
  const [short, reference] = [id.slice(0, 8), referenceKey(questionnaire)]
  switch (stay.reason) {
    case 'replaced':
      return stays.replaced(short, stay.by.slice(0, 8))
    case 'older':
      return stays.older(short, reference, stay.version)
    default:
      return stays[stay.reason](short, reference)
  }
}

/** The visits that take up where the answers stop. */
function sayNext(made: readonly Made[], { asked, words }: Around, { talk }: Context): void {
  if (made.length === 0) return
  const files = filesAsked(asked)
  const commands = made.map(({ move }) =>
    words.visit(move.kept.assessment.subject.name, files.length > 0 ? files : [move.target.questionnaire.id]),
  )
  for (const line of words.next([...new Set(commands)])) talk.err(line)
}
