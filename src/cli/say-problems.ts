import type { Problem } from '../model/problem.ts'
import { problemLine } from '../text/problem-line.ts'
import type { Context } from './context.ts'
import type { File } from './file.ts'

/**
 * Says every problem on stderr, one line each: place, sentence, code.
 *
 * At a terminal the line of the file follows, with a mark under the character, so that a person need not go and look.
 */
export async function sayProblems(
  problems: readonly Problem[],
  files: readonly File[],
  context: Context,
): Promise<void> {
  const { talk, language, environment } = context
  const lines = new Map(
    files.map(({ name, text }) => [
      name,
      Buffer.from(text)
        .toString('utf8')
        .split(/\r\n?|\n/),
    ]),
  )
  for (const problem of problems) {
    talk.err({ text: problemLine(problem, language), style: problem.severity === 'error' ? 'bad' : 'warning' })
    const line = environment.stderr.isTTY ? lines.get(problem.place.file)?.[problem.place.line - 1] : undefined
    if (line === undefined || line.trim() === '') continue
    const { shown, at } = excerpt(line, problem.place.column)
    talk.err({ text: `    ${shown}`, style: 'faint' })
    talk.err(`    ${' '.repeat(at)}^`)
  }
}

const width = 76

/** The part of a line around a column, at most 76 characters, and where the column stands in it. */
function excerpt(line: string, column: number): Readonly<{ shown: string; at: number }> {
  const start = column <= width ? 0 : column - width / 2
  const shown = line.slice(start, start + width).replaceAll('\t', ' ')
  return { shown, at: Math.max(0, Math.min(column - 1 - start, shown.length)) }
}
