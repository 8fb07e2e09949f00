import { writeAsRead } from '../batch/as-read.ts'
import { refusedEncoding } from '../batch/refused-encoding.ts'
import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'

type Asked = Readonly<{ file: string; asRead: string; encoding?: string; force?: boolean }>

/** `virage batch --as-read`: a delimited file as it is understood, written again in the plainest way. */
export async function batch({ asRead, ...asked }: Asked, context: Context): Promise<ExitCode> {
  const refused = await refusedEncoding(asked.encoding, context)
  if (refused !== undefined) {
    context.talk.err({ text: refused, style: 'bad' })
    return exit.usage
  }
  return writeAsRead({ ...asked, out: asRead }, context)
}
