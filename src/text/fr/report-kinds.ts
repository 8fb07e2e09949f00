import { several } from './quoted.ts'

/** Ce que disent en propre le sommaire d’une page, le rapport de progression et l’annexe de qui accompagne. */
export const kinds = {
  draftFooter: (draft: string, footer: string) => `${draft} · ${footer}`,

  summary: {
    over: 'Votre plan en une page',
    titleOf: (name: string) => `Votre plan en une page\u00a0: ${name}`,
    rest: 'Le plan complet donne les étapes, les dépenses et la bonne porte de chaque action.',
    left: (dimensions: number, actions: number) =>
      [
        ...(dimensions === 0 ? [] : [several(dimensions, 'autre dimension', 'autres dimensions')]),
        ...(actions === 0 ? [] : [several(actions, 'autre action', 'autres actions')]),
      ].join(', '),
    leftOut: (left: string) => `Dans le plan complet\u00a0: ${left}.`,
  },

  progress: {
    over: 'Rapport de progression',
    titleOf: (name: string) => `Rapport de progression\u00a0: ${name}`,
    fact: (stage: string, date: string) => `${stage}, ${date}`,
    from: (before: string, after: string) => `De «\u00a0${before}\u00a0» à «\u00a0${after}\u00a0»`,
    whole: 'Du début à aujourd’hui',
    between: 'D’une étape à l’autre',
    beforeSign: (stage: string) => `Rond vide\u00a0: ${stage}.`,
    afterSign: (stage: string) => `Rond plein\u00a0: ${stage}.`,
    alt: (name: string, before: string, after: string, change: string) => `${name}. ${before}; ${after}. ${change}.`,
    common:
      'Les diagnostics comparés sont cotés de nouveau sur les questions qu’ils partagent\u00a0: une cote peut donc différer de celle qui a été remise.',
    answers: (up: number, down: number, stable: number) =>
      `Réponses comparées\u00a0: ${up} en hausse, ${down} en baisse, ${several(stable, 'stable', 'stables')}.`,
    nothing: 'Aucune dimension ne peut être comparée\u00a0: trop peu de réponses sont communes aux deux diagnostics.',
    notCompared: 'Trop peu en commun pour comparer\u00a0:',
    stages: 'Les cotes, étape par étape',
    stagesText:
      'Chaque cote est celle qui a été remise à son étape. Pour lire un changement, prenez les tableaux d’avant\u00a0: eux seuls comparent les mêmes questions.',
    notMeasured: 'Non mesuré',
    plan: 'Ce que le plan est devenu',
    since: (status: string, date: string) => `\u00a0: ${status}, ${date}.`,
    evidence: (text: string) => ` Ce qui le montre\u00a0: ${text}`,
    reason: (text: string) => ` Raison\u00a0: ${text}`,
    sentence: (text: string) => `${text}.`,
    talk: 'À retenir ensemble',
    writing: 'Ce qui a aidé, ce qui a nui, ce qui vient ensuite\u00a0:',
  },

  annex: {
    over: 'Annexe\u00a0: d’où vient chaque nombre',
    titleOf: (name: string) => `D’où vient chaque nombre\u00a0: ${name}`,
    draftMeaning: 'Le diagnostic est encore ouvert\u00a0: ces nombres peuvent changer.',
    intro:
      'Cette annexe s’adresse à la personne qui accompagne. Chaque cote y est refaite, de l’ensemble jusqu’aux réponses\u00a0: rien d’autre n’entre dans le calcul.',
    recomputed: 'Ces cotes sont recalculées aujourd’hui et diffèrent de celles gardées à la clôture, qui font foi.',
    overall: 'L’ensemble et les règles',
  },
}
