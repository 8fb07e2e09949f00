import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { type At, choose } from '../menu/choose.ts'
import {
  checkFiles,
  demonstrate,
  examineAll,
  keepBackup,
  listAll,
  newVisit,
  type Outcome,
  pdfReport,
  prepareVisit,
  resumeVisit,
  showAgenda,
} from '../menu/do-entry.ts'
import { changes, planAndFollow } from '../menu/follow.ts'
import { type Known, readKnown } from '../menu/known.ts'
import { restoreOne } from '../menu/restore-one.ts'
import { Interrupted } from '../visit/desk.ts'
import { folded } from '../visit/fold.ts'
import { openDesk } from '../visit/open-desk.ts'

const entries = [
  'visit',
  'resume',
  'prepare',
  'plan',
  'report',
  'changes',
  'agenda',
  'list',
  'backup',
  'restore',
  'check',
  'doctor',
  'batch',
  'demo',
  'leave',
] as const
type Entry = (typeof entries)[number]

/**
 * `virage` alone: a menu for people who never typed a command, shown again after each thing done, until they leave.
 * Where nobody can choose, the help says what to type.
 */
export async function menu(given: Context, help: string): Promise<ExitCode> {
  if (!given.interactive) {
    given.talk.err(help.trimEnd())
    return exit.usage
  }
  const context = folded(given)
  const desk = await openDesk(context)
  try {
    return await untilLeft({ desk, context })
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error
    context.talk.err('\n', context.messages.cli.failures.interrupted)
    return exit.interrupted
  } finally {
    desk.close()
  }
}

async function untilLeft(at: At): Promise<ExitCode> {
  const { menu: words } = at.context.messages
  for (;;) {
    const known = await readKnown(at.context)
    const choices = entries.filter((entry) => isThere(entry, known)).map((id) => ({ id, text: words.entries[id] }))
    const chosen = await choose({ title: words.title, choices, isTop: true }, at)
    const entry = typeof chosen === 'string' ? 'leave' : entries.find((one) => one === chosen.id)
    const outcome = entry === undefined || entry === 'leave' ? 'quit' : await attempt(entry, known, at)
    if (outcome === exit.interrupted) return outcome
    if (outcome !== 'quit') continue
    at.context.talk.err('\n', words.bye)
    return exit.done
  }
}

/** What has nothing to work on is not proposed. */
function isThere(entry: Entry, { open, assessed, closedOnce, subjects, backups }: Known): boolean {
  switch (entry) {
    case 'resume':
      return open.length > 0
    case 'plan':
    case 'report':
    case 'agenda':
      return assessed.length > 0
    case 'changes':
      return closedOnce.length > 0
    case 'list':
    case 'backup':
      return subjects.length > 0
    case 'restore':
      return backups.length > 0
    default:
      return true
  }
}

/** What goes wrong with one thing is said, and the menu comes back. */
async function attempt(entry: Exclude<Entry, 'leave'>, known: Known, at: At): Promise<Outcome> {
  try {
    return await act(entry, known, at)
  } catch (error) {
    if (error instanceof Interrupted) throw error
    return (await import('../failure.ts')).sayFailure(error, at.context)
  }
}

function act(entry: Exclude<Entry, 'leave'>, known: Known, at: At): Promise<Outcome> {
  switch (entry) {
    case 'visit':
      return newVisit(known, at)
    case 'resume':
      return resumeVisit(known, at)
    case 'prepare':
      return prepareVisit(known, at)
    case 'plan':
      return planAndFollow(known, at)
    case 'report':
      return pdfReport(known, at)
    case 'changes':
      return changes(known, at)
    case 'agenda':
      return showAgenda(at)
    case 'list':
      return listAll(at)
    case 'backup':
      return keepBackup(at)
    case 'doctor':
      return examineAll(at)
    case 'restore':
      return restoreOne(known, at)
    case 'check':
      return checkFiles(at)
    case 'batch':
      return import('../menu/import-survey.ts').then(({ importSurvey }) => importSurvey(at))
    case 'demo':
      return demonstrate(at)
  }
}
