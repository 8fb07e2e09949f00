import { type EarlierLot, earlierLots } from '../../store/earlier-lots.ts'
import type { Store } from '../../store/store.ts'
import { surveyOf } from './lot-of.ts'
import type { Run } from './run.ts'

/** What the responses of a run are among: a survey, at a stage of a questionnaire. */
export function surveyOfRun(run: Run) {
  const { questionnaire, stage } = run.campaign
  return { survey: surveyOf(run), stage, questionnaire }
}

/** The exports of the same survey that were imported before; none where this very file is among them, since it changes nothing. */
export function earlierExports(store: Store, run: Run): readonly EarlierLot[] {
  const earlier = earlierLots(store, surveyOfRun(run))
  const sha256 = earlier.length === 0 ? '' : run.understood.file.sha256()
  return earlier.some((lot) => lot.sha256 === sha256) ? [] : earlier
}

/** Says why an export should not be imported as it is: that refuses it, unless it is only tried. */
export function sayDoubt(sentence: string, { asked, context }: Run): 0 | 'refused' {
  const isTried = asked.dryRun === true
  context.talk.err({ text: sentence, style: isTried ? 'warning' : 'bad' })
  return isTried ? 0 : 'refused'
}
