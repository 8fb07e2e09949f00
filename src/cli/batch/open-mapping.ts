import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { readMapping } from '../../content/read-mapping.ts'
import { type Library, referenceKey } from '../../model/library.ts'
import type { Mapping } from '../../model/mapping.ts'
import type { Context } from '../context.ts'
import { sayProblems } from '../say-problems.ts'
import type { Batch } from './flags.ts'

/** What is asked, with the mapping it names, whose settings stand where no flag says otherwise. */
export type Mapped = Readonly<{ asked: Batch; mapping: Mapping | undefined }>

/** Reads the mapping that is asked for; undefined once it is said what is wrong in it. */
export async function openMapping(asked: Batch, library: Library, context: Context): Promise<Mapped | undefined> {
  if (asked.mapping === undefined) return { asked, mapping: undefined }
  const file = { name: asked.mapping, text: await readFile(resolve(context.environment.cwd, asked.mapping)) }
  const read = readMapping(file, library)
  await sayProblems(read.ok ? read.warnings : read.problems, [file], context)
  if (!read.ok) return undefined
  const { questionnaire, stage, encoding } = read.value
  return {
    mapping: read.value,
    asked: {
      questionnaire: [referenceKey(questionnaire)],
      ...(stage === undefined ? {} : { stage }),
      ...(encoding === undefined ? {} : { encoding }),
      ...asked,
    },
  }
}
