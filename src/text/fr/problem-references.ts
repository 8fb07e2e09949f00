import type { ReferenceFault } from '../../model/reference-fault.ts'
import { formatNumber } from '../format.ts'
import type { Sentences } from '../sentences.ts'
import { quoted } from './problem-words.ts'

/** Un ouvrage de référence (formation, répertoire, glossaire) qui tromperait qui le consulte. */
export const referenceSentences: Sentences<ReferenceFault> = {
  'source-missing': ({ entry, gives }) =>
    gives === 'address'
      ? `La fiche ${quoted(entry)} donne une adresse sans dire d’où elle vient. Ajoutez ${quoted('sources')}.`
      : `La fiche ${quoted(entry)} ne dit pas d’où elle vient. Ajoutez ${quoted('sources')}.`,
  'term-twice': ({ term, line }) =>
    `Le terme ${quoted(term)} est déjà défini à la ligne ${line}. Gardez une seule définition.`,
  'weak-contrast': ({ colour, ground, found, least }) =>
    `La couleur ${quoted(colour)} se lirait mal\u00a0: son contraste avec ${quoted(ground)} est de ${formatNumber(found, 'fr')}, il en faut ${formatNumber(least, 'fr')}. Prenez-la plus foncée.`,
}
