import type { AnswerFault, FrameworkFault, QuestionFault } from '../../model/fault.ts'
import type { Sentences } from '../sentences.ts'
import { foundWords, listed, number, quoted } from './problem-words.ts'

/** Un référentiel ou une bibliothèque d’actions dont les nombres ne se tiennent pas. */
export const frameworkSentences: Sentences<FrameworkFault> = {
  'min-not-below-max': ({ min, max }) =>
    `Le minimum (${number(min)}) doit être plus petit que le maximum (${number(max)}).`,
  'level-edges-mixed': () =>
    `Les niveaux d’une même suite ont tous ${quoted('from')}, ou tous ${quoted('up_to')}. Celui-ci fait exception.`,
  'level-order': ({ edge, before }) =>
    `Les niveaux vont du plus bas au plus haut\u00a0: ${number(edge)} devrait être plus grand que ${number(before)}.`,
  'level-gap': ({ found, expected, end }) =>
    end === 'bottom'
      ? `Le premier niveau part de ${number(found)}, et l’étendue, de ${number(expected)}. Écrivez ${number(expected)}, pour que toute valeur ait un seul niveau.`
      : `Le dernier niveau va jusqu’à ${number(found)}, et l’étendue, jusqu’à ${number(expected)}. Écrivez ${number(expected)}, pour que toute valeur ait un seul niveau.`,
  'descriptor-count': ({ found, expected }) =>
    `Il faut une description par niveau\u00a0: ${number(expected)}. Il y en a ${number(found)}.`,
  'ranges-differ': ({ aggregate, child, first }) =>
    `Sous ${quoted(aggregate)}, tous les critères ont la même étendue\u00a0: celle de ${quoted(child)} n’est pas celle de ${quoted(first)}. Donnez-leur le même ${quoted('scale')}.`,
  'move-order': ({ from, to }) =>
    `Une action fait monter\u00a0: ${quoted('to')} (${number(to)}) doit être plus grand que ${quoted('from')} (${number(from)}).`,
  'band-order': () =>
    `Les tranches d’effort vont de la plus petite à la plus grande limite ${quoted('up_to')}; seule la dernière n’en a pas.`,
}

/** Un questionnaire qui ne pourrait pas être posé ou coté comme on le veut. */
export const questionSentences: Sentences<QuestionFault> = {
  'unscored-questionnaire': () =>
    `Ce questionnaire n’a pas de référentiel\u00a0: rien n’y est coté. Ajoutez ${quoted('framework')}, ou retirez cette clé.`,
  'options-and-scale': () =>
    `Une question a ${quoted('options')} ou ${quoted('scale')}, jamais les deux. Retirez l’un des deux.`,
  'no-options': () => `Cette question n’a pas de choix. Donnez-lui ${quoted('options')} ou ${quoted('scale')}.`,
  'key-beside-columns': ({ key }) =>
    `Dans une grille à colonnes, la clé ${quoted(key)} se dit de chaque colonne. Déplacez-la dans ${quoted('columns')}.`,
  'between-without-neighbour': () =>
    `Un choix ${quoted('between')} se place entre deux choix qui ont un texte. Donnez un texte à ses voisins, ou déplacez-le.`,
  'value-rule-unfit': ({ rule, kind, fit }) =>
    `La règle ${quoted(rule)} ne va pas avec une question ${quoted(kind)}.${listed('Règles permises', fit)}`,
  'value-rule-missing': ({ kind }) =>
    `Une question ${quoted(kind)} qui mesure un critère doit dire comment elle se cote. Ajoutez ${quoted('value')} avec ${quoted('bands')} ou ${quoted('linear')}.`,
  'points-order': () => 'Les points d’une règle vont du plus petit au plus grand, sans répétition du premier nombre.',
  'no-positive-points': () =>
    `Aucun choix ne rapporte de points\u00a0: la part ne se calcule pas. Donnez à un choix au moins un ${quoted('points')} plus grand que 0.`,
  'purpose-missing': ({ personal }) =>
    `Une question ${quoted(`personal: ${personal}`)} doit dire pourquoi on la pose. Ajoutez ${quoted('purpose')}.`,
  'required-without-profile': () =>
    `Seule une question de profil peut être obligatoire. Ajoutez ${quoted('profile')}, ou retirez ${quoted('required')}.`,
}

/** Des réponses qui ne vont pas avec leur question. */
export const answerSentences: Sentences<AnswerFault> = {
  'answer-unfit': ({ question, kind, found }) =>
    `La réponse à ${quoted(question)} ne convient pas à une question ${quoted(kind)}\u00a0: ${foundWords(found)}.`,
  'not-applicable-refused': ({ question }) =>
    `La question ${quoted(question)} ne peut pas être sans objet. Répondez, ou écrivez ${quoted('unknown')} ou ${quoted('later')}.`,
  'reason-missing': () => `Une réponse sans objet demande sa raison\u00a0: ${quoted('{ na: "la raison" }')}.`,
  'not-whole': ({ value }) => `Il faut un nombre entier, et non ${number(value)}.`,
  'exclusive-with-others': ({ option }) =>
    `Le choix ${quoted(option)} se prend seul. Retirez les autres, ou retirez-le.`,
  'other-without-option': () =>
    `Un texte est donné pour ${quoted('Autre')}, mais ce choix n’est pas pris. Ajoutez-le, ou retirez le texte.`,
  'column-alone': ({ column, grid }) =>
    `${quoted(column)} est une colonne de la grille ${quoted(grid)}. Répondez ligne par ligne\u00a0: ${quoted(`${grid}: { ligne: { ${column}: … } }`)}.`,
  'computed-answered': ({ question }) =>
    `La question ${quoted(question)} est calculée\u00a0: on n’y répond pas. Retirez cette réponse.`,
}
