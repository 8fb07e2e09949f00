import type { Language, Text } from './text.ts'

/** What a programme may require of a support plan. */
export const requirements = [
  'evaluation',
  'portrait',
  'gaps',
  'wish',
  'projects',
  'problems',
  'goals',
  'steps',
  'who',
  'when',
  'checkpoint',
  'indicator',
  'figure',
  'effort',
  'cost',
  'agreed',
] as const

export type Requirement = (typeof requirements)[number]

/** A part of what the business must be handed, with what it must hold. */
export type ProgrammeSection = Readonly<{ id: string; name: Text; needs: readonly Requirement[] }>

/** A stage that is due `days` days after the plan was agreed, give or take `margin`. */
export type FollowUp = Readonly<{ stage: string; days: number; margin: number }>

/** What a support programme asks for: its follow-ups, and the sections that a plan must have. */
export type Programme = Readonly<{
  id: string
  version: string
  languages: readonly Language[]
  name: Text
  followUps: readonly FollowUp[]
  sections: readonly ProgrammeSection[]
}>
