import { withoutAdded } from '../../model/added-action.ts'
import { type ActionAccount, accountsOf } from '../../plan/account-of.ts'
import type { Telling } from '../../report/telling.ts'
import { type PlanExplainWords, planExplainWords } from '../../text/plan-explain-words.ts'
import type { Context } from '../context.ts'
import { type ToldPlan, tellingOf } from './told-plan.ts'

/** A plan opened to be explained: its words, and what accounts for each action of its library. */
export type OpenedPlan = Readonly<{
  told: ToldPlan
  telling: Telling
  words: PlanExplainWords
  context: Context
  accountOf: (id: string) => ActionAccount | undefined
}>

export async function openPlan(told: ToldPlan, context: Context): Promise<OpenedPlan> {
  const { kept, planned, scores } = told
  const { questionnaire, framework, assessment } = kept
  const { profile, answers, respondents } = assessment
  const library = { content: withoutAdded(planned.actions), digest: planned.plan.actions.digest }
  return {
    told,
    telling: tellingOf(told, context),
    words: await planExplainWords(context.language),
    context,
    accountOf: accountsOf({ library, scores, framework, questionnaire, profile, answers, respondents }),
  }
}
