import { quoted } from './quoted.ts'

/** Les portes où frapper, et ce que deviennent les mises en relation : à l’écran et dans le plan imprimé. */
export const doors = {
  heading: 'Où frapper',
  text: (region: string) =>
    `Voici, porte par porte, qui peut vous aider dans votre région (${region}). Ce qui est «\u00a0à vérifier\u00a0» se confirme avant d’y compter.`,
  textWithoutRegion:
    'Votre région n’est pas notée\u00a0: seules les portes ouvertes à tout le Québec sont nommées. Ce qui est «\u00a0à vérifier\u00a0» se confirme avant d’y compter.',
  forActions: (actions: string) => `Pour\u00a0: ${actions}`,
  nobody:
    'Le répertoire ne nomme encore personne ici. Votre conseillère ou votre conseiller saura vers qui vous diriger.',
  elsewhere: 'Rien de cela n’est établi dans votre région\u00a0: voici le plus proche.',
  /** Auprès d’un nom, sur la fiche d’une action. */
  nearest: (region: string) => `le plus proche\u00a0: ${region}`,
  others: (count: number) => (count === 1 ? 'et une autre' : `et ${count}\u00a0autres`),
  onDay: (day: string) => `vérifié le ${day}`,
  inMonth: (month: string) => `vérifié en ${month}`,
  again: (verified: string) => `${verified}, à vérifier de nouveau`,
  never: 'à vérifier',
  behind: (door: string, names: string) => `${door} (${names})`,
  sentence: (parts: readonly string[]) => parts.map((part) => (/[.!?…]$/u.test(part) ? part : `${part}.`)).join(' '),
  /** Ce qui aide l’entreprise à se former, et ce qui prépare à l’accompagner. */
  training: (kinds: string) => `Se former\u00a0: ${kinds}`,
  modules: (names: string) => `Pour la conseillère ou le conseiller, de quoi s’y préparer\u00a0: ${names}`,

  referrals: {
    heading: 'Les mises en relation',
    told: (name: string, action: string, introduced: string, state: string) =>
      `${name}, pour ${quoted(action)}\u00a0: ${[introduced, state].filter((part) => part !== '').join('; ')}.`,
    introduced: (day: string) => `présentation faite le ${day}`,
    states: {
      introduced: () => '',
      accepted: (day: string) => `acceptée le ${day}`,
      declined: (day: string) => `refusée le ${day}`,
      served: (day: string) => `premier service reçu le ${day}`,
      withdrawn: (day: string) => `retirée le ${day}`,
    },
    because: (state: string, why: string) => `${state} (${why})`,
    nextCheck: (after: number, day: string) => `Suivi à ${after}\u00a0jours\u00a0: le ${day}.`,
  },
}
