import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import type { FromFile } from '../visit/from-file.ts'
import type { InPerson } from '../visit/in-person.ts'
import { deskFor } from '../visit/open-desk.ts'

/** What `virage visit` is asked: a business at the table, or a file of answers. */
export type Visit = InPerson & Readonly<Partial<Pick<FromFile, 'answers'>>>

/** `virage visit`: at the table, or from a file; never a question where nobody can answer it. */
export async function visit(asked: Visit, context: Context): Promise<ExitCode> {
  const { answers } = asked
  if (answers !== undefined)
    return (await import('../visit/from-file.ts')).visitFromFile({ ...asked, answers }, context)
  if (!context.interactive && !context.simple) {
    context.talk.err({ text: context.messages.visit.noTerminal, style: 'bad' })
    return exit.usage
  }
  // Loaded together: the first question waits for both.
  const [{ visitInPerson }, openDesk] = await Promise.all([import('../visit/in-person.ts'), deskFor(context)])
  return visitInPerson(asked, context, openDesk)
}
