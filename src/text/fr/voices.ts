import { quoted } from './quoted.ts'

/** Plusieurs personnes répondent à la même question. */
export const voices = {
  title: 'Deux regards',
  apart: 'Deux regards\u00a0: ces réponses sont loin l’une de l’autre. Personne n’a tort; parlez-en ensemble.',
  list: 'À ces questions, les personnes qui ont répondu ne voient pas la même chose. Personne n’a tort\u00a0: parlez-en.',
  answered: (who: string, answer: string) => `${who}\u00a0: ${quoted(answer)}`,
  agreed: (answer: string) => `Retenu ensemble\u00a0: ${quoted(answer)}`,
  row: (row: string, answer: string) => `${row}\u00a0: ${answer}`,
  someone: 'Une personne',
  whose: (answer: string) => `De qui est la réponse déjà donnée, ${quoted(answer)}?`,
  everyones: 'De tout le monde\u00a0: c’est la réponse retenue ensemble',
  who: 'Qui répond?',
  another: (role: string) => `${role}, une autre personne`,
  agreeing: 'La réponse retenue ensemble\u00a0:',
  answering: (who: string) => `${who} répond\u00a0:`,
  what: 'Ensuite?',
  steps: {
    another: 'Entendre une autre personne',
    agree: 'Noter la réponse retenue ensemble',
    leave: 'Laisser les réponses ainsi et continuer',
    part: 'Retirer la réponse retenue ensemble',
    takeBack: 'Retirer la réponse d’une personne',
  },
  why: 'Pourquoi cette réponse? Entrée seule\u00a0: sans raison',
  takeBackWhose: 'De qui retirer la réponse?',
  takenBack: (who: string) => `Réponse retirée\u00a0: ${who}.`,
  noRoles: 'Ce questionnaire ne garde qu’une réponse par question\u00a0: il n’a pas de rôles.',
}
