import { readdirSync } from 'node:fs'
import type { Library } from '../../model/library.ts'
import { inLanguage } from '../../model/text.ts'
import { batchWords } from '../../text/batch-words.ts'
import { campaignOf } from '../batch/campaign.ts'
import { groundOf } from '../batch/consents.ts'
import type { Batch } from '../batch/flags.ts'
import { freePath } from '../batch/open-rejected.ts'
import { openLibrary } from '../content.ts'
import { exit } from '../exit.ts'
import { askWords, yesOrNo } from '../visit/pick.ts'
import { type At, choose } from './choose.ts'
import type { Outcome } from './do-entry.ts'
import { type Fit, fitting } from './fitting.ts'

/** The answers of a survey: which export, of which questionnaire and on what ground; what is understood of it, then what is kept once agreed. */
export async function importSurvey(at: At): Promise<Outcome> {
  const { context, desk } = at
  const { menu } = context.messages
  const file = await chooseExport(at)
  if (typeof file === 'string') return file
  const library = await openLibrary(context)
  const fit = library && (await chooseFit(file.said, library, at))
  if (library === undefined || fit === undefined) return 'back'
  if (typeof fit === 'string') return fit
  const about = await askAbout(fit, at)
  if (typeof about === 'string') return about
  const words = await batchWords(context.language)
  const rejected = freePath(file.said, context.environment.cwd, words)
  const meant = { file: file.said, questionnaire: [fit.questionnaire.id], rejected, ...about }
  const consent = await askConsent({ asked: meant, library, fit }, at)
  if (typeof consent === 'string') return consent
  const asked = { ...meant, ...consent }
  const { batch } = await import('../commands/batch.ts')
  const tried = await batch({ ...asked, dryRun: true }, context)
  if (tried !== exit.done && tried !== exit.problemsFound) return tried
  const isAgreed = await yesOrNo(menu.batch.confirm, desk, context)
  if (isAgreed === undefined) return 'quit'
  return isAgreed ? batch({ ...asked, force: true }, context) : 'back'
}

/** A file of the current folder, or another. */
async function chooseExport(at: At): Promise<Readonly<{ said: string }> | 'back' | 'quit'> {
  const { context, desk } = at
  const { batch, check } = context.messages.menu
  const own = readdirSync(context.environment.cwd)
    .filter((name) => /\.(csv|tsv|txt)$/i.test(name))
    .slice(0, 6)
  const choices = [...own.map((name) => ({ id: name, text: name })), { id: ':other', text: check.other }]
  const chosen = await choose({ title: batch.which, choices }, at)
  if (typeof chosen === 'string') return chosen
  return chosen.id === ':other' ? ((await askWords(batch.file, desk)) ?? 'back') : { said: chosen.id }
}

/** The questionnaire that was answered, among those that a column of the export answers; undefined when there is none. */
async function chooseFit(file: string, library: Library, at: At): Promise<Fit | 'back' | 'quit' | undefined> {
  const { menu } = at.context.messages
  const fits = await fitting(file, library, at.context)
  if (fits === undefined) return undefined
  if (fits.length === 0) {
    at.context.talk.err({ text: menu.batch.none(file), style: 'warning' })
    return undefined
  }
  const choices = fits.map(({ questionnaire: { id, name }, matching }) => ({
    id,
    text: menu.batch.fit(inLanguage(name, at.context.language), matching.sources.length),
  }))
  const chosen = await choose({ title: menu.questionnaire, choices }, at)
  return typeof chosen === 'string' ? chosen : fits.find(({ questionnaire }) => questionnaire.id === chosen.id)
}

/** Whom anonymous answers are about, and which campaign they are of, where there are several. */
async function askAbout(
  { questionnaire }: Fit,
  { desk, context }: At,
): Promise<Pick<Batch, 'business' | 'survey'> | 'back' | 'quit'> {
  const { batch } = context.messages.menu
  const { anonymous } = questionnaire.respondents
  const business = anonymous ? await askWords(batch.business, desk) : undefined
  if (business === 'quit') return 'quit'
  if (anonymous && business === undefined) return 'back'
  const survey = await askWords(batch.survey, desk)
  if (survey === 'quit') return 'quit'
  return { ...(business && { business: business.said }), ...(survey && { survey: survey.said }) }
}

type Asked = Readonly<{ asked: Batch; library: Library; fit: Fit }>

/** Whether the survey collected the required consents that no column says: each is shown in its own words. */
async function askConsent(
  { asked, library, fit }: Asked,
  { desk, context }: At,
): Promise<Pick<Batch, 'consentInSurvey'> | 'back' | 'quit'> {
  const { batch } = context.messages.menu
  const campaign = campaignOf(asked, library, await batchWords(context.language))
  if (typeof campaign === 'string') return 'back'
  const { required } = groundOf(campaign, false)
  const missing = required.filter(({ id }) => !fit.matching.consents.has(id))
  if (missing.length === 0) return {}
  for (const { text } of missing) context.talk.err('\n', inLanguage(text, context.language))
  const isCollected = await yesOrNo(batch.consent, desk, context)
  if (isCollected === undefined) return 'quit'
  if (isCollected) return { consentInSurvey: true }
  context.talk.err({ text: batch.noConsent, style: 'warning' })
  return 'back'
}
