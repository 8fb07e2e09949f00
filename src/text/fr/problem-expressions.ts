import type { ExpressionFault, ExpressionReason } from '../../model/expression-fault.ts'
import type { Sentences } from '../sentences.ts'
import { counted, didYouMean, either, factTypes, listed, number, quoted } from './problem-words.ts'

const reasons: Readonly<Record<ExpressionReason, (found: string, instead: string) => string>> = {
  empty: () => 'L’expression est vide. Écrivez-la, ou retirez la clé.',
  unfinished: () => 'L’expression s’arrête trop tôt\u00a0: il manque une valeur ou une parenthèse à la fin.',
  unexpected: (found) =>
    `${quoted(found)} n’est pas attendu ici. Un opérateur, une parenthèse ou des guillemets manquent sans doute avant.`,
  'unclosed-text': () => 'Un texte n’est pas fermé\u00a0: il manque le guillemet de la fin.',
  'bad-number': (found) => `${quoted(found)} n’est pas un nombre qui se lit. Écrivez-le comme 3 ou 2.5.`,
  'bad-escape': (found) => `${quoted(found)} n’est pas reconnu dans un texte. Doublez la barre oblique inverse.`,
  'other-sign': (found, instead) => `${quoted(found)} ne s’emploie pas dans une condition. Écrivez ${quoted(instead)}.`,
  'reserved-word': (found) => `Le mot ${quoted(found)} est réservé\u00a0: il ne peut pas servir de nom.`,
}

const measures = {
  characters: (limit: number) => counted(limit, 'caractère', 'caractères'),
  nodes: (limit: number) => counted(limit, 'élément', 'éléments'),
  depth: (limit: number) => `${number(limit)} niveaux de parenthèses`,
}

/** Une condition ou une valeur calculée qui ne se lit pas. */
export const expressionSentences: Sentences<ExpressionFault> = {
  'expression-syntax': ({ reason, found, instead = '' }) => reasons[reason](found, instead),
  'expression-too-large': ({ limit, measure }) =>
    `L’expression est trop longue\u00a0: ${measures[measure](limit)} au plus. Coupez-la en plusieurs règles.`,
  'expression-name': ({ name, suggestion }) =>
    `Le nom ${quoted(name)} est inconnu ici.${suggestion === undefined ? ` Vérifiez-le; le tiret d’un identifiant s’écrit ${quoted('_')}, et un texte se met entre guillemets.` : didYouMean(suggestion)}`,
  'expression-function': ({ name, known }) =>
    `La fonction ${quoted(name)} n’existe pas ici.${listed('Fonctions permises', known)}`,
  'expression-arguments': ({ name, expected, found }) =>
    `${quoted(name)} prend au ${found < expected ? 'moins' : 'plus'} ${counted(expected, 'valeur', 'valeurs')}, et ${found < 1 ? 'il n’y en a aucune' : `il y en a ${number(found)}`}.`,
  'expression-construct': ({ found }) =>
    `${quoted(found)} ne s’emploie pas ici. Une expression n’a que des noms, des nombres, des textes, des listes, des comparaisons, des calculs, ${quoted('&&')}, ${quoted('||')}, ${quoted('!')} et ${quoted('?:')}.`,
  'expression-type': ({ operator, expected, found }) =>
    `${quoted(operator)} demande ${either(expected.map((type) => factTypes[type]))}, et reçoit ${factTypes[found]}.`,
  'expression-comparison': ({ operator, left, right }) =>
    `${quoted(operator)} ne peut pas mettre ensemble ${factTypes[left]} et ${factTypes[right]}. Prenez deux valeurs de même sorte.`,
  'expression-result': ({ expected, found }) =>
    `Il faut ici ${factTypes[expected]}, et cette expression donne ${factTypes[found]}.`,
  'not-an-option': ({ value, name, options }) =>
    name === ''
      ? `${quoted(value)} n’est pas une valeur possible ici.${listed('Valeurs possibles', options)}`
      : `${quoted(value)} n’est pas un choix de ${quoted(name)}.${listed('Choix', options)}`,
}
