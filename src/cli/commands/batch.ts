import { type BatchWords, batchWords } from '../../text/batch-words.ts'
import { campaignOf } from '../batch/campaign.ts'
import { type Batch, type BatchFlags, readFlags } from '../batch/flags.ts'
import { holdLittle } from '../batch/hold-little.ts'
import { importRun } from '../batch/import-run.ts'
import { openMapping } from '../batch/open-mapping.ts'
import { openRun } from '../batch/open-run.ts'
import { refusedEncoding } from '../batch/refused-encoding.ts'
import { openLibrary } from '../content.ts'
import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { filesAsked } from '../visit/asked-file.ts'

/** `virage batch`: the export of a survey tool, as it is, scored and kept. */
export async function batch(typed: BatchFlags & Readonly<{ file: string }>, context: Context): Promise<ExitCode> {
  const words = await batchWords(context.language)
  const asked = readFlags(typed, words)
  if (typeof asked === 'string') return refuse(asked, context)
  const refused = await refusedEncoding(asked.encoding, context)
  if (refused !== undefined) return refuse(refused, context)
  const { asRead, ...others } = asked
  if (asRead !== undefined)
    return (await import('../batch/as-read.ts')).writeAsRead({ ...others, out: asRead }, context)
  return readExport(asked, words, context)
}

async function readExport(asked: Batch, words: BatchWords, context: Context): Promise<ExitCode> {
  holdLittle()
  const library = await openLibrary(context, filesAsked(asked))
  if (library === undefined) return exit.inputWrong
  const mapped = await openMapping(asked, library, context)
  if (mapped === undefined) return exit.inputWrong
  const campaign = campaignOf(mapped.asked, library, words)
  if (typeof campaign === 'string') return refuse(campaign, context)
  const run = await openRun({ ...mapped, campaign, words }, context)
  return typeof run === 'number' ? run : importRun(run)
}

function refuse(sentence: string, { talk }: Context): ExitCode {
  talk.err({ text: sentence, style: 'bad' })
  return exit.usage
}
