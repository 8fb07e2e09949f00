import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { readLibrary } from '../../content/read-library.ts'
import type { Library } from '../../model/library.ts'
import { referenceKey } from '../../model/library.ts'
import type { Problem } from '../../model/problem.ts'
import { prepare } from '../../scoring/prepare.ts'
import { replayCase } from '../../scoring/replay-case.ts'
import { pin } from '../../store/digest.ts'
import { problemLine } from '../../text/problem-line.ts'
import { allShippedFiles, withoutReplaced } from '../content.ts'
import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import type { File } from '../file.ts'
import { sayProblems } from '../say-problems.ts'

/**
 * `virage questionnaire check`: every problem of the files given, or of all the shipped content, and the golden cases.
 *
 * Files given are read beside the shipped ones, which they may refer to, and replace those of the same id.
 */
export async function questionnaireCheck(names: readonly string[], context: Context): Promise<ExitCode> {
  const shipped = allShippedFiles(context.environment.packageRoot)
  const own = await Promise.all(names.map((name) => fileOf(name, context)))
  const files = [...withoutReplaced(shipped, own), ...own]
  const checked = own.length === 0 ? files : own
  const read = readLibrary(files)
  const about = new Set(checked.map(({ name }) => name))
  const problems = (read.ok ? read.warnings : read.problems).filter(({ place }) => about.has(place.file))
  const cases = read.ok ? replayed(read.value, about, context) : []
  const differences = cases.flatMap((one) => one.differences)
  await say({ problems, differences, cases: cases.length, files: checked }, context)
  const isBroken = problems.some(({ severity }) => severity === 'error') || differences.length > 0
  return isBroken ? exit.problemsFound : exit.done
}

async function fileOf(name: string, { environment }: Context): Promise<File> {
  return { name, text: await readFile(resolve(environment.cwd, name)) }
}

type Outcome = Readonly<{
  problems: readonly Problem[]
  differences: readonly string[]
  cases: number
  files: readonly File[]
}>

async function say({ problems, differences, cases, files }: Outcome, context: Context): Promise<void> {
  const { talk, messages, flags, language } = context
  const words = messages.cli.check
  if (flags.json) {
    const told = problems.map(({ place, severity, fault }) => {
      const sentence = problemLine({ place, severity, fault }, language)
      return { ...place, severity, ...fault, sentence }
    })
    talk.json({
      format: 'virage/problems@1',
      files: files.length,
      problems: told,
      cases: { replayed: cases, differences },
    })
    return
  }
  await sayProblems(problems, files, context)
  for (const difference of differences) talk.err({ text: difference, style: 'bad' })
  const errors = problems.filter(({ severity }) => severity === 'error').length + differences.length
  if (errors > 0 || problems.length > 0) talk.err(words.found(errors, problems.length + differences.length - errors))
  if (errors === 0) talk.out({ text: words.allGood(files.length), style: 'good' })
  if (cases > 0) talk.out(words.cases(cases))
}

type Replayed = Readonly<{ differences: readonly string[] }>

/** Replays the golden cases of the questionnaires checked, each against its framework. */
function replayed(library: Library, about: ReadonlySet<string>, { messages }: Context): readonly Replayed[] {
  const words = messages.cli.check
  return [...library.questionnaires.values()].flatMap(({ content, file }) => {
    const framework = content.framework && library.frameworks.get(referenceKey(content.framework))?.content
    if (framework === undefined || !about.has(file)) return []
    const pinned = { questionnaire: pin(content), framework: pin(framework) }
    const scorer = prepare({ questionnaire: content, framework, pinned })
    return content.cases.map((one) => ({
      differences: replayCase(scorer, one).map(({ expectation, found }) =>
        words.caseDiffers(
          `${file} : ${one.name}`,
          expectation.node,
          expectation.field,
          String(
            ('value' in expectation ? expectation.value : 'level' in expectation ? expectation.level : undefined) ??
              words.nothing,
          ),
          String(found ?? words.nothing),
        ),
      ),
    }))
  })
}
