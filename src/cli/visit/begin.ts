import { noticeOf } from '../../model/library.ts'
import type { Consent, Notice } from '../../model/notice.ts'
import type { Questionnaire } from '../../model/questionnaire.ts'
import { inLanguage } from '../../model/text.ts'
import { pin } from '../../store/digest.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import type { Desk } from './desk.ts'
import type { Beginning, Begun } from './keep-beginning.ts'
import { yesOrNo } from './pick.ts'

/** Why nothing began: a consent refused, or nobody at the keyboard any more. */
export type NotBegun = 'refused' | 'left'

/**
 * Begins an assessment: the notice is read, each consent asked on its own, those present named. Only then is anything
 * kept, all of it at once; gives the assessment's id, and whose it is. One that begins with the answers of another asks
 * neither again, unless its notice is not the same.
 */
export async function begin(
  beginning: Beginning,
  { store, desk, context }: Readonly<{ store: Store; desk: Desk; context: Context }>,
): Promise<Begun | NotBegun> {
  const { questionnaire, library, source } = beginning
  const notice = noticeOf(questionnaire, library)
  const agreed = source && agreedBefore(source.kept.assessment.consents, notice)
  const consents = agreed ?? (notice === undefined ? [] : await askConsents(notice, desk, context))
  if (typeof consents === 'string') return consents
  const respondents = source?.kept.assessment.respondents ?? (await askPresent(questionnaire, desk, context))
  if (respondents === undefined) return 'left'
  const { keepBeginning } = await import('./keep-beginning.ts')
  const begun = keepBeginning(store, { ...beginning, consents, respondents, isAgreed: agreed !== undefined }, context)
  if (source !== undefined) (await import('./offer-source.ts')).sayTaken(source, context)
  return begun
}

/** What was consented to under this very notice; undefined when it must be asked, for another notice or a changed mind. */
function agreedBefore(consents: readonly Consent[], notice: Notice | undefined): readonly Consent[] | undefined {
  if (notice === undefined) return undefined
  const { digest } = pin(notice)
  const isSettled = notice.consents.every(({ id, required }) => {
    const last = consents.findLast(({ purpose }) => purpose === id)
    return last?.notice.digest === digest && (last.given || !required)
  })
  return isSettled ? consents : undefined
}

/** The notice, then each consent on its own, none of them chosen beforehand. */
export async function askConsents(
  notice: Notice,
  desk: Desk,
  context: Context,
): Promise<readonly Consent[] | NotBegun> {
  const { talk, language, environment, messages } = context
  talk.err('\n', { text: inLanguage(notice.title, language), style: 'title' })
  for (const paragraph of notice.paragraphs) talk.err('\n', inLanguage(paragraph, language))
  const consents: Consent[] = []
  for (const { id, text, required } of notice.consents) {
    await desk.turnPage()
    talk.err('')
    const given = await yesOrNo(inLanguage(text, language), desk, context)
    if (given === undefined) return 'left'
    if (!given && required) {
      talk.err('\n', { text: messages.visit.refused, style: 'warning' })
      return 'refused'
    }
    consents.push({ purpose: id, given, at: environment.now().toISOString(), how: 'oral', notice: pin(notice) })
  }
  return consents
}

/** Who is at the table, by role; nobody named is an answer too. */
async function askPresent({ roles }: Questionnaire, desk: Desk, context: Context) {
  const { messages, talk, language } = context
  if (roles.length === 0) return {}
  await desk.turnPage()
  talk.err('\n', { text: messages.visit.present, style: 'strong' })
  const choices = roles.map(({ id, name }) => ({ id, text: inLanguage(name, language) }))
  for (;;) {
    const reply = await desk.ask({
      prompt: messages.visit.choices,
      choices,
      several: true,
      optional: true,
      commands: ['quit'],
      hint: messages.visit.presentHint,
    })
    if (reply.kind === 'end' || reply.kind === 'command') return undefined
    const typed = reply.kind === 'typed' ? reply.text.split(/[\s,;]+/).filter(Boolean) : []
    const ids = reply.kind === 'chosen' ? reply.ids : typed.map((rank) => choices[Number(rank) - 1]?.id)
    const present = ids.filter((id) => id !== undefined)
    if (present.length === ids.length) return Object.fromEntries(present.map((id) => [id, id]))
    const { faults } = messages.visit
    talk.err(faults['no-option']({ kind: 'no-option', typed: typed.join(' '), least: 1, most: choices.length }))
  }
}
