import type { SubjectRecord } from '../../model/assessment.ts'
import { type NotedStep, notedStep, type Referral, type ReferralStep, referralSteps } from '../../model/referral.ts'
import { appendJournal } from '../../store/journal.ts'
import { assessmentReferred, loadReferrals, recordReferral } from '../../store/referrals.ts'
import type { Store } from '../../store/store.ts'
import { formatDate } from '../../text/format.ts'
import { referralWords } from '../../text/referral-words.ts'
import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { findBusiness } from '../find-business.ts'
import { lineWriter } from '../follow-up/line-writer.ts'
import { localDay } from '../local-day.ts'
import { withStore } from '../open-store.ts'
import { readDay } from '../referral/read-day.ts'
import { referralsJson } from '../referral/referrals-json.ts'
import { referredOf } from '../referral/referred-of.ts'
import { meant, plainWord } from '../typed-word.ts'

/** What `virage referral update` is given, as it was typed. */
export type Asked = Readonly<{ which: string; number: string; step: string; on?: string; note?: string }>

/** What is said of a referral, once it is well said; the referral is not yet known to exist. */
type Said = Readonly<{ step: NotedStep; on: string }>

/** `virage referral update`: what came of a referral, or that its check was made. */
export async function referralUpdate(asked: Asked, context: Context): Promise<ExitCode> {
  const said = read(asked, context)
  if (typeof said === 'string') return refuse(said, exit.usage, context)
  // Found before anything is opened to be written: a wrong name makes no store.
  const found = await withStore(context, 'read', async (store) => find(store, asked, context))
  if (found === undefined) return exit.inputWrong
  const { subject, referral, number } = found
  if (said.on < referral.introducedOn) {
    const { before } = context.messages.referral.errors
    return refuse(before(formatDate(referral.introducedOn, context.language)), exit.usage, context)
  }
  return withStore(context, 'write', async (store) => {
    keep(store, { referral, said }, context)
    if (context.flags.json) {
      context.talk.json(referralsJson([referredOf(store, subject)], localDay(context.environment.now())))
      return exit.done
    }
    const { updated, shown } = context.messages.referral
    const day = formatDate(said.on, context.language)
    lineWriter(context)(0, { text: updated(number, referral.name, shown[said.step.kind], day), style: 'good' })
    return exit.done
  })
}

function refuse(sentence: string, code: ExitCode, { talk }: Context): ExitCode {
  talk.err({ text: sentence, style: 'bad' })
  return code
}

/** What is said, or why it is badly said. */
function read({ step, on, note }: Asked, context: Context): Said | string {
  const { errors, typed } = context.messages.referral
  const day = readDay(on, context)
  const kind = stepNamed(step)
  if (kind === undefined) return errors.step(step, referralSteps.map((one) => typed[one]).join(', '))
  if ('mistake' in day) return day.mistake
  const noted = notedStep(kind, meant(note))
  return noted === undefined ? errors.noteMissing : { step: noted, on: day.day }
}

function stepNamed(typed: string): ReferralStep | undefined {
  return referralSteps.find((step) => referralWords[step].some((word) => plainWord(word) === plainWord(typed)))
}

function find(
  store: Store,
  { which, number }: Asked,
  context: Context,
): Readonly<{ subject: SubjectRecord; referral: Referral; number: number }> | undefined {
  const { errors, none } = context.messages.referral
  const business = findBusiness(store, which, context)
  if (business === undefined) return undefined
  const referrals = loadReferrals(store, business.id)
  const referral = /^\d+$/.test(number) ? referrals[Number(number) - 1] : undefined
  if (referral !== undefined) return { subject: business, referral, number: Number(number) }
  const known = referrals.map(({ name }, index) => `${index + 1} (${name})`)
  const sentence = known.length === 0 ? none(business.name) : errors.number(number, known.join(', '))
  context.talk.err({ text: sentence, style: 'bad' })
  return undefined
}

function keep(store: Store, { referral, said }: Readonly<{ referral: Referral; said: Said }>, context: Context): void {
  const { environment } = context
  const at = environment.now().toISOString()
  const by = environment.user
  store.write(() => {
    const assessment = assessmentReferred(store, referral.id)
    if (assessment === undefined) return
    recordReferral(store, assessment, { referral: referral.id, on: said.on, at, by, ...said.step })
    appendJournal(store, { at, systemUser: by, command: 'referral update', dossier: assessment })
  })
}
