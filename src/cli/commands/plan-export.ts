import { extname, resolve } from 'node:path'
import { composePlan } from '../../report/compose-plan.ts'
import { toMarkdown } from '../../report/to-markdown.ts'
import { type PlanExportWords, planExportWords } from '../../text/plan-export-words.ts'
import { visible } from '../../text/visible.ts'
import type { Context } from '../context.ts'
import { excelCsv, standardCsv } from '../csv-line.ts'
import { type ExitCode, exit } from '../exit.ts'
import { withStore } from '../open-store.ts'
import { planJson } from '../plan-book/plan-json.ts'
import { tasksTable } from '../plan-book/tasks-table.ts'
import { findTold, type ToldPlan, tellingOf } from '../plan-book/told-plan.ts'
import { writeAtomically } from '../write-atomically.ts'

type ExportFlags = Readonly<{ format?: string; out?: string; excel?: boolean; force?: boolean }>

const formats = ['md', 'json', 'csv'] as const
type Format = (typeof formats)[number]

/** `virage plan export`: a plan to be read, its data, or its tasks, in a file or on stdout. */
export async function planExport(which: string, flags: ExportFlags, context: Context): Promise<ExitCode> {
  const words = await planExportWords(context.language)
  const asked = formatOf(flags, words)
  if ('mistake' in asked) {
    context.talk.err({ text: asked.mistake, style: 'bad' })
    return exit.usage
  }
  const { format } = asked
  return withStore(context, 'read', async (store) => {
    const told = findTold(store, which, context)
    if (told === undefined) return exit.inputWrong
    await put(exported(told, { format, excel: flags.excel === true, words }, context), flags, { words, context })
    return exit.done
  })
}

type Formatted = Readonly<{ format: Format }> | Readonly<{ mistake: string }>

/** The format asked for, else that of the file to write, else the one to be read. */
function formatOf({ format, out, excel }: ExportFlags, words: PlanExportWords): Formatted {
  const ending = out === undefined ? '' : extname(out).slice(1).toLowerCase()
  const meant = format?.toLowerCase() ?? (formats.some((one) => one === ending) ? ending : 'md')
  const known = formats.find((one) => one === meant)
  if (known === undefined) return { mistake: words.format(format ?? '') }
  return excel === true && known !== 'csv' ? { mistake: words.excelAlone } : { format: known }
}

type Wanted = Readonly<{ format: Format; excel: boolean; words: PlanExportWords }>

function exported(told: ToldPlan, { format, excel, words }: Wanted, context: Context): string {
  switch (format) {
    case 'md':
      return toMarkdown(composePlan(tellingOf(told, context)))
    case 'json':
      return `${JSON.stringify(planJson(told), undefined, 2)}\n`
    case 'csv':
      return tasksTable(told, excel ? excelCsv : standardCsv, { words, context })
  }
}

type Around = Readonly<{ words: PlanExportWords; context: Context }>

/** A file is written whole or not at all; on a screen, what a person wrote cannot move the cursor. */
async function put(text: string, { out, force = false }: ExportFlags, { words, context }: Around): Promise<void> {
  const { environment, talk } = context
  if (out === undefined) {
    const { stdout } = environment
    stdout.write(stdout.isTTY === true ? visible(text.replaceAll('\r\n', '\n')) : text)
    return
  }
  const path = resolve(environment.cwd, out)
  await writeAtomically(path, text, force)
  talk.err({ text: words.written(path), style: 'good' })
}
