import type { SurveyFault } from '../../model/survey-fault.ts'
import type { Sentences } from '../sentences.ts'
import { didYouMean, either, listed, number, quoted } from './problem-words.ts'

const perhaps = (words: readonly string[]) => either(words.map(quoted))

/** Un fichier de sondage dont une colonne ou une cellule ne se lit pas. */
export const surveySentences: Sentences<SurveyFault> = {
  'column-ambiguous': ({ header, candidates }) =>
    `La colonne ${quoted(header)} peut être ${perhaps(candidates)}. Dites laquelle dans une correspondance (${quoted('--mapping')}).`,
  'mapped-column-absent': ({ header, known, suggestion }) =>
    `Le fichier de sondage n’a pas de colonne ${quoted(header)}.${didYouMean(suggestion)}${listed('Colonnes', known)}`,
  'no-column-known': ({ questionnaire, headers }) =>
    `Aucune colonne ne correspond à une question de ${quoted(questionnaire)}. Vérifiez le questionnaire, ou écrivez une correspondance (${quoted('--draft-mapping')}).${listed('Colonnes', headers)}`,
  'question-twice': ({ question, header, column, other }) =>
    `Deux colonnes répondent à ${quoted(question)}\u00a0: ${quoted(other)} (colonne ${number(column)}) et ${quoted(header)}. Gardez-en une, ou dites dans une correspondance laquelle ignorer.`,

  'two-destinations': ({ first, other }) =>
    `Une colonne a une seule destination\u00a0: ${quoted(first)} est déjà dit. Retirez ${quoted(other)}.`,

  'cell-ambiguous': ({ cell, candidates }) =>
    `${quoted(cell)} peut être ${perhaps(candidates)}. Écrivez le choix en entier, ou dites-le sous ${quoted('values')} dans une correspondance.`,
  'several-chosen': ({ question, options }) =>
    `La question ${quoted(question)} n’admet qu’un choix, et plusieurs sont cochés\u00a0: ${options.map(quoted).join(', ')}. N’en gardez qu’un.`,
  'unknown-cell': ({ cell, question, known, suggestion }) =>
    `${quoted(cell)} n’est pas une réponse à ${quoted(question)}.${didYouMean(suggestion)}${listed('Choix', known)} Corrigez la cellule, ou dites ce qu’elle veut dire sous ${quoted('values')} dans une correspondance.`,
  'unknown-tick': ({ cell, option }) =>
    `${quoted(cell)} ne dit pas si ${quoted(option)} est coché. Écrivez 1 ou 0, ou dites ce que ce mot veut dire sous ${quoted('values')} dans une correspondance.`,

  'cell-date': ({ cell }) => `${quoted(cell)} n’est pas une date. Écrivez-la année-mois-jour, par exemple 2026-11-03.`,
  'cell-number': ({ cell, question }) =>
    `${quoted(cell)} n’est pas un nombre, et ${quoted(question)} en demande un. Écrivez-le en chiffres.`,
  'cell-unit': ({ cell, unit, expected }) =>
    expected === undefined
      ? `${quoted(cell)}\u00a0: la question n’a pas d’unité, et ${quoted(unit)} n’est pas un nombre. N’écrivez que le nombre.`
      : `${quoted(cell)}\u00a0: la réponse se donne en ${quoted(expected)}, et non en ${quoted(unit)}. Convertissez le nombre.`,
  'date-order-unknown': ({ cell }) =>
    `Dans ${quoted(cell)}, rien ne dit lequel est le jour, lequel est le mois. Ajoutez ${quoted('--date-order dmy')} (jour d’abord) ou ${quoted('--date-order mdy')} (mois d’abord).`,
  'number-ambiguous': ({ cell, readings: [decimal, whole] }) =>
    `${quoted(cell)} peut être ${number(decimal)} ou ${number(whole)}. Écrivez-le sans séparateur de milliers, ou donnez ${quoted('decimal')} à cette colonne dans une correspondance.`,

  'business-several': ({ name, candidates }) =>
    `Plusieurs entreprises connues s’appellent ${quoted(name)}. Écrivez à la place le numéro de la bonne\u00a0: ${candidates.join(', ')}.`,
  'business-unsaid': ({ header }) =>
    `La cellule de ${quoted(header)} est vide\u00a0: écrivez-y le nom de l’entreprise dont parle la ligne.`,
}
