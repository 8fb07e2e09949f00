import type { ShapeFault } from '../../model/fault.ts'
import type { Sentences } from '../sentences.ts'
import { counted, didYouMean, expectedWords, forms, foundWords, listed, number, quoted } from './problem-words.ts'

/** Un fichier qui n’a pas la forme de son format. */
export const shapeSentences: Sentences<ShapeFault> = {
  'unknown-format': ({ found, known, suggestion }) =>
    `Le format ${quoted(found)} est inconnu.${didYouMean(suggestion)}${listed('Formats connus', known)}`,
  'unknown-key': ({ key, suggestion, known }) =>
    `La clé ${quoted(key)} est inconnue ici.${didYouMean(suggestion)}${suggestion === undefined ? listed('Clés connues', known) : ''}`,
  'key-not-for-kind': ({ key, kind, known }) =>
    `La clé ${quoted(key)} ne va pas avec une question ${quoted(kind)}.${listed('Clés de cette sorte de question', known)}`,
  'missing-key': ({ key }) => `La clé ${quoted(key)} manque. Ajoutez-la.`,
  'wrong-type': ({ expected, found }) =>
    expected === 'translated-text' && found === 'text'
      ? `Il faut ici ${expectedWords(expected)}; celui-ci ne dit pas dans laquelle il est écrit.`
      : `Il faut ici ${expectedWords(expected)}, et ${foundWords(found)}.`,
  'needs-quotes': ({ written }) =>
    `La valeur ${quoted(written)} doit être un texte. Mettez-la entre guillemets\u00a0: ${quoted(`"${written}"`)}.`,
  'decimal-comma': ({ instead }) => `Un nombre s’écrit ici avec un point\u00a0: ${quoted(instead)}.`,
  'boolean-word': ({ written, instead }) =>
    `Il faut true ou false ici, et non ${quoted(written)}. Écrivez ${quoted(instead)}.`,
  'not-one-of': ({ value, allowed, or, suggestion }) =>
    `${value === '' ? 'Cette valeur' : `La valeur ${quoted(value)}`} n’est pas permise ici.${didYouMean(suggestion)}${listed('Valeurs permises', allowed)}${or.length === 0 ? '' : ` Ou encore ${expectedWords(or)}.`}`,
  'bad-form': ({ value, form }) => `La valeur ${quoted(value)} est mal écrite\u00a0: ${forms[form]}.`,
  'out-of-range': ({ value, min, max, exclusive }) =>
    `Le nombre ${number(value)} est hors des bornes. ${bounds(min, max, exclusive)}`,
  'too-few': ({ count, least }) =>
    `Il en faut au moins ${number(least)}, et ${count < 1 ? 'il n’y en a aucun' : `il y en a ${number(count)}`}.`,
  'too-many': ({ count, most }) => `Il en faut au plus ${number(most)}, et il y en a ${number(count)}.`,
  'empty-text': () => 'Le texte est vide. Écrivez-le, ou retirez la clé.',
  'text-too-long': ({ length, most }) =>
    `Le texte est trop long\u00a0: ${counted(length, 'caractère', 'caractères')}, pour une limite de ${number(most)}.`,
}

function bounds(min: number | undefined, max: number | undefined, exclusive: true | undefined): string {
  if (min !== undefined && max !== undefined) return `Il va de ${number(min)} à ${number(max)}.`
  if (max !== undefined) return `Il doit être d’au plus ${number(max)}.`
  return exclusive ? `Il doit être plus grand que ${number(min ?? 0)}.` : `Il doit être d’au moins ${number(min ?? 0)}.`
}
