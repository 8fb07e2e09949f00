import { mkdir, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { visit } from './visit.ts'

/**
 * `virage demo`: a fictional business through the real line, from its answers to its PDF, in `./demo/`.
 *
 * It uses nothing of its own: the answers are a file, the database and the plan are those any visit makes.
 */
export async function demo(context: Context): Promise<ExitCode> {
  const { environment, messages, talk } = context
  const words = messages.cli.demo
  const folder = join(environment.cwd, 'demo')
  await mkdir(folder, { recursive: true })
  const database = join(folder, 'virage.db')
  for (const suffix of ['', '-wal', '-shm']) await rm(`${database}${suffix}`, { force: true })
  const document = join(folder, words.fileName)
  await rm(document, { force: true })
  const answers = join(environment.packageRoot, 'templates', 'demo', 'boulangerie.yaml')
  talk.out({ text: words.title, style: 'title' }, '\n')
  const code = await visit({ answers, report: document }, { ...context, flags: { ...context.flags, data: folder } })
  if (code !== exit.done) return code
  const shown = (path: string): string => relative(environment.cwd, path)
  talk.out('\n', { text: words.made, style: 'strong' })
  talk.out(`  ${shown(document)}  ${words.document}`)
  talk.out(`  ${shown(database)}  ${words.database}`)
  talk.out('\n', { text: words.next, style: 'strong' })
  for (const command of words.commands) talk.out(`  ${command}`)
  return exit.done
}
