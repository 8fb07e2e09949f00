import type { doors as fr } from '../fr/doors.ts'
import { quoted } from './quoted.ts'

/** The doors to knock on, and what becomes of referrals: on the screen and in the printed plan. */
export const doors: typeof fr = {
  heading: 'Where to knock',
  text: (region) =>
    `Here is, door by door, who can help you in your region (${region}). What is marked “to be checked” is confirmed before you count on it.`,
  textWithoutRegion:
    'Your region is not recorded: only doors open to all of Québec are named. What is marked “to be checked” is confirmed before you count on it.',
  forActions: (actions) => `For: ${actions}`,
  nobody: 'The directory names nobody here yet. Your advisor will know whom to send you to.',
  elsewhere: 'Nothing of the kind stands in your region: here is the nearest.',
  nearest: (region) => `the nearest: ${region}`,
  others: (count) => (count === 1 ? 'and one more' : `and ${count} more`),
  onDay: (day) => `checked on ${day}`,
  inMonth: (month) => `checked in ${month}`,
  again: (verified) => `${verified}, to be checked again`,
  never: 'to be checked',
  behind: (door, names) => `${door} (${names})`,
  sentence: (parts) => parts.map((part) => (/[.!?…]$/u.test(part) ? part : `${part}.`)).join(' '),
  training: (kinds) => `Training: ${kinds}`,
  modules: (names) => `For the advisor, what prepares for it: ${names}`,

  referrals: {
    heading: 'Referrals',
    told: (name, action, introduced, state) =>
      `${name}, for ${quoted(action)}: ${[introduced, state].filter((part) => part !== '').join('; ')}.`,
    introduced: (day) => `introduced on ${day}`,
    states: {
      introduced: () => '',
      accepted: (day) => `accepted on ${day}`,
      declined: (day) => `declined on ${day}`,
      served: (day) => `first service received on ${day}`,
      withdrawn: (day) => `withdrawn on ${day}`,
    },
    because: (state, why) => `${state} (${why})`,
    nextCheck: (after, day) => `${after}-day check: ${day}.`,
  },
}
