import { recordAnswer, recordProfile, recordRespondents } from '../../store/record-answer.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import type { Keeper } from './sitting.ts'

/** Keeps each answer of an open assessment in its trail: when it returns, COMMIT has returned. */
export function keepInStore(store: Store, assessment: string, { environment }: Context): Keeper {
  return ({ question, response, reason, profile, respondents }) =>
    store.write(() => {
      const at = environment.now().toISOString()
      const why = reason === undefined ? {} : { reason }
      recordAnswer(store, assessment, { question, response, at, by: environment.user, source: 'interview', ...why })
      if (profile !== undefined) recordProfile(store, assessment, profile)
      if (respondents !== undefined) recordRespondents(store, assessment, respondents)
    })
}
