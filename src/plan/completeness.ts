import type { Action, ActionLibrary } from '../model/actions.ts'
import { isAdded } from '../model/added-action.ts'
import type { Choice, Decisions } from '../model/decisions.ts'
import type { Plan, PlannedAction } from '../model/plan.ts'
import { type Profile, wishKey } from '../model/profile.ts'
import type { ProgrammeSection, Requirement } from '../model/programme.ts'
import type { CriterionScore, Scores } from '../model/score.ts'

/** A plan as its owner decided it, with all that it rests on. `decisions`: as they stand, proposed ones included. */
export type PlanFile = Readonly<{
  scores: Scores
  profile: Profile
  plan: Plan
  decisions: Decisions
  library: ActionLibrary
}>

/** Whether a plan has what is required; if not, the actions or criteria that lack it (none = the whole of it is missing). */
export type Finding = Readonly<{ need: Requirement; isMet: boolean; lacking: readonly string[] }>

/** Looks for all that the sections require, in their order. */
export function completeness(
  sections: readonly ProgrammeSection[],
  file: PlanFile,
): readonly Readonly<{ section: ProgrammeSection; findings: readonly Finding[] }>[] {
  return sections.map((section) => ({ section, findings: section.needs.map((need) => findingOf(need, file)) }))
}

function findingOf(need: Requirement, file: PlanFile): Finding {
  const { plan } = file
  switch (need) {
    case 'evaluation':
      return whole(need, isSound(scoresOf(file, 0)[0]))
    case 'portrait':
      return ofCriteria(need, file, isSound)
    case 'gaps':
      return ofCriteria(need, file, (score) => isSound(score) && score?.target !== undefined)
    case 'wish':
      return whole(need, saysWhat(file))
    case 'projects':
      return whole(need, plan.active.length > 0)
    case 'problems':
      return ofActions(need, file, ({ planned }) =>
        planned.causes.some(({ kind }) => kind !== 'added' && kind !== 'wish'),
      )
    case 'goals':
      return whole(need, [...plan.active, ...plan.next, ...plan.later].some(answersWish(file)))
    case 'agreed':
      return ofActions(need, file, ({ choice }) => choice?.accepted === true)
    case 'who':
    case 'checkpoint':
    case 'figure':
      return ofActions(need, file, ({ choice }) => choice?.[need] !== undefined)
    case 'when':
      return ofActions(need, file, ({ choice }) => choice?.by !== undefined)
    case 'steps':
      return ofActions(need, file, ({ action }) => action.steps.length > 0)
    case 'indicator':
      return ofActions(need, file, ({ action }) => Object.values(action.sign).some((text) => text !== ''))
    case 'effort':
      return ofActions(need, file, ({ action }) => !isAdded(action.id))
    case 'cost':
      return ofActions(need, file, ({ action }) => action.cost !== '')
  }
}

type Kept = Readonly<{ planned: PlannedAction; action: Action; choice: Choice | undefined }>

/** Of the actions to do now: a plan that has none lacks everything of them. */
function ofActions(need: Requirement, { plan, decisions, library }: PlanFile, has: (kept: Kept) => boolean): Finding {
  const lacking = plan.active.filter((planned) => {
    const action = library.actions.find(({ id }) => id === planned.action)
    const choice = decisions.choices.find((one) => one.action === planned.action)
    return action === undefined || !has({ planned, action, choice })
  })
  const isMet = plan.active.length > 0 && lacking.length === 0
  return { need, isMet, lacking: lacking.map(({ action }) => action) }
}

function whole(need: Requirement, isMet: boolean): Finding {
  return { need, isMet, lacking: [] }
}

/** Of the first tier: a portrait is told by dimension. */
function ofCriteria(need: Requirement, file: PlanFile, has: (score: CriterionScore) => boolean): Finding {
  const dimensions = scoresOf(file, 1)
  const lacking = dimensions.filter((score) => !has(score)).map(({ criterion }) => criterion)
  return { need, isMet: dimensions.length > 0 && lacking.length === 0, lacking }
}

function scoresOf({ scores }: PlanFile, tier: number): readonly CriterionScore[] {
  return scores.criteria.filter((score) => score.tier === tier)
}

function isSound(score: CriterionScore | undefined): boolean {
  return score?.value !== undefined && !score.insufficient
}

/** What the owner wants to change, in their words or by topic. */
function saysWhat({ profile }: PlanFile): boolean {
  const topics = [profile.get(wishKey) ?? []].flat()
  const said = profile.get('wish')
  return topics.length > 0 || (typeof said === 'string' && said.trim() !== '')
}

function answersWish({ profile, library }: PlanFile): (planned: PlannedAction) => boolean {
  const wish = [profile.get(wishKey) ?? []].flat().map(String)
  return ({ action: id }) =>
    library.actions.find((action) => action.id === id)?.topics.some((topic) => wish.includes(topic)) === true
}
