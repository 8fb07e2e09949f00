import { momentOf } from '../../model/assessment.ts'
import { inLanguage } from '../../model/text.ts'
import { formatDate } from '../../text/format.ts'
import type { Context } from '../context.ts'
import type { Desk } from './desk.ts'
import type { Source } from './find-source.ts'
import { yesOrNo } from './pick.ts'

/** Says which answers there are already, and asks whether to begin with them; undefined when the person leaves. */
export async function offerSource(source: Source, desk: Desk, context: Context): Promise<boolean | undefined> {
  await desk.turnPage()
  const { stage } = source.kept.assessment
  return yesOrNo(context.messages.visit.carried.offer({ ...told(source, context), stage }), desk, context)
}

/** Says what was carried over, and what is left to ask. */
export function sayTaken(source: Source, context: Context): void {
  const sentence = context.messages.visit.carried.taken({ ...told(source, context), left: source.left })
  context.talk.err('\n', { text: sentence, style: 'good' })
}

function told({ kept, settled: count }: Source, { language }: Context) {
  const { questionnaire, assessment } = kept
  const date = formatDate(momentOf(assessment), language)
  return { questionnaire: inLanguage(questionnaire.name, language), date, count }
}
