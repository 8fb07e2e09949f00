import type { FollowedFault } from '../../model/followed-fault.ts'
import type { Sentences } from '../sentences.ts'
import { listed, quoted } from './problem-words.ts'

/** Ce qu’un fichier dit des actions d’un plan déjà en marche, et qui ne peut pas être. */
export const followedSentences: Sentences<FollowedFault> = {
  'nothing-followed': ({ stage }) =>
    `Aucun plan n’est à suivre\u00a0: il n’y en a pas d’une autre étape que ${quoted(stage)}. Vérifiez le nom et l’étape, ou retirez ${quoted('followed')}.`,
  'not-in-plan': ({ action, stage, known }) =>
    `L’action ${quoted(action)} n’est pas dans le plan de l’étape ${stage}, celui qui est suivi. Retirez-la.${listed('Celles du plan', known)}`,
  'status-back': ({ action, before, after }) =>
    `L’action ${quoted(action)} en est à ${quoted(before)}\u00a0: un suivi ne la ramène pas à ${quoted(after)}. Retirez-la, ou corrigez d’abord avec ${quoted('virage plan suivi')}.`,
  'day-to-come': ({ day }) =>
    `Cette date est à venir (${quoted(day)})\u00a0: on note ce qui a déjà eu lieu, aujourd’hui au plus tard.`,
  'dropped-without-reason': ({ action }) =>
    `On n’abandonne pas une action sans dire pourquoi\u00a0: ajoutez ${quoted('reason')} à ${quoted(action)}.`,
}
