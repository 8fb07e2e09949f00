import { isEncoding, usualEncodings } from '../../answers/survey/encoding.ts'
import { exportReadingWords } from '../../text/export-reading-words.ts'
import type { Context } from '../context.ts'

/** Why an encoding that was typed is none; undefined when it is one, or none was typed. */
export async function refusedEncoding(encoding: string | undefined, context: Context): Promise<string | undefined> {
  if (encoding === undefined || isEncoding(encoding)) return undefined
  const words = await exportReadingWords(context.language)
  return words.unknownEncoding(encoding, usualEncodings.join(', '))
}
