import { quoted, several } from './quoted.ts'

/** Deux diagnostics comparés, et le suivi d’une entreprise : ce qui a changé, jamais ce qui l’aurait causé. */
export const followUp = {
  before: 'avant',
  after: 'après',
  compareTitle: 'Ce qui a changé d’un diagnostic à l’autre',
  progressTitle: (during: string) => `Ce qui a changé ${during}`,
  startTitle: 'Le point de départ',
  onCommon: (values: string) => `sur les questions communes\u00a0: ${values}`,
  noCause: (during: string) =>
    `Ces changements ont eu lieu ${during}. Ils ne disent pas ce qui les a causés\u00a0: parlez-en ensemble.`,
  onShared: (shared: number, either: number) =>
    `${several(shared, 'question commune', 'questions communes')}, sur les ${either} qui comptent dans l’un ou l’autre.`,
  measuredBy: (when: string) =>
    `Les deux sont cotés de nouveau sur ces questions, avec le référentiel et les poids du plus récent (${when}). Ces cotes peuvent donc différer de celles qui ont été remises.`,
  comparability: (share: string) => `Comparabilité\u00a0: ${share}`,
  nothingCounts: 'Aucune question ne compte dans l’un ou l’autre\u00a0: il n’y a rien à comparer.',
  margin: (margin: string) =>
    `Un des questionnaires est court\u00a0: lisez chaque cote à ${margin}\u00a0point près, par dimension seulement.`,
  provisional: (when: string) => `Le diagnostic ${when} est encore ouvert\u00a0: ses cotes sont provisoires.`,

  series: {
    framework: (before: string, after: string) =>
      `Série rompue\u00a0: le référentiel n’est pas le même (${before}, puis ${after}). Aucun nombre n’est comparé.`,
    version: (before: string, after: string) =>
      `Série rompue\u00a0: le référentiel a trop changé (version ${before}, puis ${after}). Aucun nombre n’est comparé.`,
    scale: (before: string, after: string) =>
      `Série rompue\u00a0: l’échelle du référentiel a changé (${before}, puis ${after}). Aucun nombre n’est comparé.`,
  },
  broken: 'Série rompue',
  nothingShared: 'aucune question commune',
  insufficient: (when: string) => `données insuffisantes (${when})`,
  trends: { up: 'en hausse', down: 'en baisse', stable: 'stable' },
  overall: 'Ensemble',
  pair: (before: string, after: string) => `${before} → ${after}`,
  labelled: (label: string, text: string) => `${label}\u00a0: ${text}`,
  evidence: 'preuve',
  grades: ['déclarée', 'confirmée', 'vue', 'mesurée'],
  none: 'aucune',
  coverage: 'complétude',
  comparable: (share: string) => `comparable à ${share}`,

  questions: {
    changed: (count: number) => `${several(count, 'réponse a changé', 'réponses ont changé')}`,
    same: (count: number) => `${several(count, 'réponse est la même', 'réponses sont les mêmes')}`,
    notCompared: (count: number) =>
      `${several(count, 'question n’est pas comparée', 'questions ne sont pas comparées')}`,
    onlyOn: (count: number, when: string) =>
      `${several(count, 'question n’a été posée', 'questions n’ont été posées')} que dans le diagnostic ${when}.`,
    meaning: (parts: string) => `série rompue, la question n’est plus la même\u00a0: ${parts}`,
    parts: {
      kind: 'sa forme',
      options: 'ses choix ou leur valeur',
      rows: 'ses lignes',
      value: 'sa façon de donner une valeur',
      measures: 'ce qu’elle mesure, ou son poids',
      compute: 'son calcul',
    },
    aside: (when: string) => `ne compte pas partout (${when})\u00a0: mise de côté des deux côtés`,
    noValue: (when: string) => `pas de réponse à comparer (${when})`,
    states: {
      hidden: 'Ne se pose pas ici',
      pending: 'Dépend d’une réponse qui manque',
      absent: 'Sans réponse',
    },
    voices: (count: number) =>
      several(count, 'réponse, pas encore mise en commun', 'réponses, pas encore mises en commun'),
  },

  actions: 'Les actions du plan',
  planned: (count: number) => `${several(count, 'action à faire', 'actions à faire')}; leur suivi n’est pas noté`,
  done: (done: number, planned: number) => `${several(done, 'action réalisée', 'actions réalisées')} sur ${planned}`,
  dropped: (count: number) => several(count, 'abandonnée', 'abandonnées'),
  noPlan: 'aucun plan',
  notMeasured: 'non mesuré',
  comparedOn: 'Les changements sont calculés sur les questions communes à deux étapes qui se suivent.',
  one: 'Une seule étape est terminée\u00a0: le changement se lira à la prochaine.',
  takenAgain: (stage: string, count: number) =>
    `L’étape ${stage} a été refaite\u00a0: le dernier diagnostic est retenu, ${several(count, 'autre ne l’est', 'autres ne le sont')} pas.`,

  errors: {
    oneOnly: (name: string) =>
      `${quoted(name)} n’a qu’un diagnostic coté et terminé\u00a0: il en faut deux pour comparer. Voyez la liste\u00a0: virage liste`,
    noneClosed: (name: string) =>
      `${quoted(name)} n’a aucun diagnostic coté et terminé. Terminez la visite\u00a0: virage visite "${name}"`,
    secondMissing: (which: string) =>
      `${quoted(which)} est un seul diagnostic. Donnez-en un deuxième, ou le nom de l’entreprise ou de la personne.`,
    same: 'C’est deux fois le même diagnostic\u00a0: donnez-en deux différents.',
    subjects: (one: string, other: string) =>
      `Ces diagnostics ne portent pas sur la même entreprise ou la même personne (${one}, et ${other}). Chacune se compare avec elle-même, jamais avec une autre.`,
    unscored: (when: string) =>
      `Le diagnostic ${when} vient d’un questionnaire qui n’est pas coté\u00a0: il n’a rien à comparer.`,
    stage: (stage: string, known: string) =>
      `Il n’y a pas de diagnostic coté et terminé à l’étape ${quoted(stage)}. Il y en a à\u00a0: ${known}.`,
    stages: (typed: string) =>
      `--stages demande deux étapes différentes, séparées par une virgule, comme T0,T1; reçu\u00a0: ${quoted(typed)}.`,
    stagesAndTwo: 'Donnez deux diagnostics, ou un nom et --stages; pas les deux à la fois.',
  },
}
