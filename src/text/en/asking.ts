import type { asking as fr } from '../fr/asking.ts'

/** The thread of the questions: where one is, where one goes. */
export const asking: typeof fr = {
  position: (number, of) => `Question ${number} of ${of}`,
  inSection: ({ number, of }) => `${number} of ${of}`,
  timeLeft: (minutes) => `about ${minutes}\u00a0min left`,
  leg: ({ from, name, settled, of }) => `${from}. ${name} · ${settled} of ${of}`,
  probes: (all) => `To hear more: ${all.join(' · ')}`,
  several: (count) => `${count} questions match. Which one?`,
}
