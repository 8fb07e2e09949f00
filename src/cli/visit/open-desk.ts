import type { Context } from '../context.ts'
import type { Desk } from './desk.ts'

/** What opens the keyboard and the screen as the person wants them: line by line, or with arrows and single keys. */
export async function deskFor({ simple }: Context): Promise<(context: Context) => Desk> {
  return simple ? (await import('./simple-desk.ts')).openSimpleDesk : (await import('./rich-desk.ts')).openRichDesk
}

/** The desk itself. */
export async function openDesk(context: Context): Promise<Desk> {
  return (await deskFor(context))(context)
}
