import { join, resolve } from 'node:path'
import { noticeOf } from '../../model/library.ts'
import { composeAnswerSheet } from '../../report/compose-answer-sheet.ts'
import { composePreparation } from '../../report/compose-preparation.ts'
import { toOnePage } from '../../report/fit-page.ts'
import { type Pdf, toPdf } from '../../report/pdf.ts'
import type { PreparationInput } from '../../report/preparation-telling.ts'
import { openLibrary } from '../content.ts'
import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { fonts } from '../fonts.ts'
import { localDay } from '../local-day.ts'
import { withStore } from '../open-store.ts'
import { type MeetingTyped, readMeeting } from '../prepare/read-meeting.ts'
import { whoMeets } from '../prepare/who-meets.ts'
import { slug } from '../slug.ts'
import { filesAsked } from '../visit/asked-file.ts'
import { checkWritable, writeAtomically } from '../write-atomically.ts'

/** What `virage prepare` is asked. */
export type Prepare = MeetingTyped &
  Readonly<{
    business?: string
    questionnaire?: readonly string[]
    out?: string
    force?: boolean
    /** The sheet to be answered by hand, in this file or under a name of its own. */
    sheet?: string | true
  }>

/** `virage prepare`: the page that the owner reads before the meeting and, if asked, the sheet to answer by hand. */
export async function prepare(asked: Prepare, context: Context): Promise<ExitCode> {
  const { talk, messages, environment, language } = context
  const meeting = readMeeting(asked)
  if (meeting === undefined) {
    talk.err({ text: messages.prepare.badDate(asked.date ?? ''), style: 'bad' })
    return exit.usage
  }
  const library = await openLibrary(context, filesAsked(asked))
  if (library === undefined) return exit.inputWrong
  const met = await withStore(context, 'read', async (store) => whoMeets(store, asked, library, context))
  if (met === undefined) return exit.inputWrong
  const notice = noticeOf(met.questionnaire, library)
  const today = localDay(environment.now())
  const date = `${meeting.day ?? today}T12:00:00.000Z`
  await make({ ...met, ...(notice && { notice }), language, meeting, date }, asked, context)
  return exit.done
}

async function make(input: PreparationInput, asked: Prepare, context: Context): Promise<void> {
  const { messages, environment, talk } = context
  const { force = false, out, sheet } = asked
  const name = input.name === undefined ? undefined : slug(input.name)
  const paths = {
    page: placeOf(out, messages.prepare.fileName(name), context),
    sheet: sheet === undefined ? undefined : placeOf(sheet, messages.prepare.sheetName(name), context),
  }
  for (const path of Object.values(paths)) if (path !== undefined) await checkWritable(path, force)
  const faces = await fonts(environment.packageRoot)
  const page = await toOnePage(composePreparation(input), faces)
  await write(page, { path: paths.page, said: messages.prepare.written(paths.page), force }, context)
  if (page.pages > 1) talk.err({ text: messages.prepare.overflows(page.pages), style: 'warning' })
  if (paths.sheet === undefined) return
  const answers = await toPdf(composeAnswerSheet(input), faces)
  await write(
    answers,
    { path: paths.sheet, said: messages.prepare.sheetWritten(paths.sheet, answers.pages), force },
    context,
  )
}

function placeOf(asked: string | true | undefined, proposed: string, { environment }: Context): string {
  return typeof asked === 'string' ? resolve(environment.cwd, asked) : join(environment.cwd, proposed)
}

type Written = Readonly<{ path: string; said: string; force: boolean }>

async function write({ bytes, missingGlyphs }: Pdf, { path, said, force }: Written, context: Context): Promise<void> {
  await writeAtomically(path, bytes, force)
  context.talk.err({ text: said, style: 'good' })
  if (missingGlyphs > 0) context.talk.err(context.messages.cli.report.missingGlyphs(missingGlyphs))
}
