import type { Turn } from './chart.ts'
import type { Telling } from './telling.ts'

/** An action of the plan: its turn, and the number it has everywhere; those for later have none. */
export type Numbered = Readonly<{ action: string; turn: Turn; number?: number; duty: boolean; effortDays: number }>

/** The actions of the plan in its order: those for now, then the next ones, counted on, then those for later. */
export function numberedActions({ plan }: Pick<Telling, 'plan'>): readonly Numbered[] {
  const numbered = [...plan.active, ...plan.next].map((planned, index) => {
    const turn: Turn = index < plan.active.length ? 'now' : 'next'
    return { ...planned, turn, number: index + 1 }
  })
  return [...numbered, ...plan.later.map((planned) => ({ ...planned, turn: 'later' as const }))]
}
