import { existsSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import type { Problem } from '../../model/problem.ts'
import type { BatchWords } from '../../text/batch-words.ts'
import { problemSentence } from '../../text/problem-line.ts'
import type { Context } from '../context.ts'
import { FileWriter } from './file-writer.ts'
import type { Batch } from './flags.ts'
import { RejectedRows } from './rejected-rows.ts'
import type { Understood } from './understand.ts'

type Opening = Readonly<{ understood: Understood; asked: Batch; words: BatchWords }>

/** Where the rejected rows of an export go: the file asked for, else one beside the export, under a free name. */
export async function openRejected(
  { understood, asked, words }: Opening,
  { environment, language }: Context,
): Promise<RejectedRows> {
  const { head, own, matching } = understood
  const { headers } = matching.table
  const { rejected, file, force = false } = asked
  const writer =
    rejected === undefined
      ? FileWriter.underFreeName(() => freePath(file, environment.cwd, words))
      : await FileWriter.at(resolve(environment.cwd, rejected), force)
  const wordsOf = (problem: Problem): string => {
    const { column } = problem.place
    return words.reason(column, headers[column - 1]?.shown ?? '', problemSentence(problem, language))
  }
  const of = { head, own, width: headers.length, headers: words.rejectedHeaders, wordsOf }
  return new RejectedRows(writer, of)
}

/** A free path beside the export. Rejected again, rows go to a file numbered after the one they come from. */
export function freePath(from: string, cwd: string, { rejectedFile }: BatchWords): string {
  const file = resolve(cwd, from)
  const name = basename(file, extname(file))
  const ending = rejectedFile('')
  const [stem = name] = name.split(new RegExp(`${ending}(?:-\\d+)?$`))
  const pathOf = (count: number) => join(dirname(file), `${rejectedFile(stem)}${count === 1 ? '' : `-${count}`}.csv`)
  let count = 1
  while (existsSync(pathOf(count))) count += 1
  return pathOf(count)
}
