import type { AcrossWarning } from '../../model/across-fault.ts'
import type { Sentences } from '../sentences.ts'
import { nouns, number, quoted } from './problem-words.ts'

/** Ce qui tient dans chaque fichier, mais pas d’une partie à l’autre, ni à côté des autres fichiers. */
export const acrossSentences: Sentences<AcrossWarning> = {
  'best-answer-triggers': ({ action, rule }) =>
    rule === undefined
      ? `Même avec les meilleures réponses, l’action ${quoted(action)} entrerait dans le plan. Corrigez sa condition.`
      : `Même avec les meilleures réponses, la règle ${quoted(rule)} nommerait l’action ${quoted(action)}. Corrigez ${quoted('when')}.`,
  'idle-rule': ({ rule, by }) =>
    `La règle ${quoted(rule)} n’ajoute rien à la règle ${quoted(by)}, qui a la même condition. Retirez-la, ou changez son effet.`,
  'idle-limit': ({ limit, active }) =>
    `Une limite de ${number(limit)} n’abaisse pas celle du plan, qui est de ${number(active)}. Donnez-en une plus basse, ou retirez la règle.`,
  'path-gap': ({ criterion, from, to }) =>
    `Aucune action ne fait avancer le critère ${quoted(criterion)} de ${number(from)} à ${number(to)}. Ajoutez-en une, ou prolongez celle qui précède.`,
  'later-prerequisite': ({ action, horizon, needs, later }) =>
    `L’action ${quoted(needs)}, à faire avant ${quoted(action)}, a un horizon plus lointain (${quoted(later)}) que le sien (${quoted(horizon)}). Rapprochez la première, ou éloignez la seconde.`,
  'higher-prerequisite': ({ action, needs, criterion }) =>
    `L’action ${quoted(needs)}, à faire avant ${quoted(action)}, part d’un niveau plus haut du critère ${quoted(criterion)}. Renversez l’ordre, ou corrigez ${quoted('from')}.`,
  'unused-term': ({ noun, term }) =>
    `${nouns[noun]} ${quoted(term)} ne sert à aucune action. Donnez-lui un usage, ou retirez cette ligne.`,
  'unanswered-topic': ({ topic, questionnaire }) =>
    `Le questionnaire ${quoted(questionnaire)} offre le thème ${quoted(topic)}, que cette bibliothèque ne connaît pas. Ajoutez-le ici, avec une action qui y répond.`,
  'unoffered-topic': ({ topic }) =>
    `Aucun questionnaire n’offre le thème ${quoted(topic)}\u00a0: personne ne peut le choisir. Ajoutez-le à la question des thèmes, ou retirez-le.`,
  'door-without-entry': ({ door }) =>
    `Aucune fiche d’un répertoire ne mène à la porte ${quoted(door)}\u00a0: le plan ne nommera personne. Ajoutez une fiche, ou acceptez-le dans ${quoted('accept')}.`,
  'later-module': ({ module, needs }) =>
    `Le module ${quoted(needs)}, à suivre avant ${quoted(module)}, fait partie d’un parcours qui vient après. Changez son parcours, ou retirez-le de ${quoted('after')}.`,
  'older-version': ({ reference, newer }) =>
    `${quoted(reference)} a une version plus récente, ${quoted(newer)}. Mettez la référence à jour, ou acceptez-la dans ${quoted('accept')}.`,
  'no-golden-case': ({ questionnaire }) =>
    `Le questionnaire ${quoted(questionnaire)} est coté, et aucun cas type ne dit ce que le calcul doit donner. Ajoutez-en sous ${quoted('cases')}, calculés à la main.`,
}
