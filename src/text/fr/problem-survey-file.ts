import type { DateOrder } from '../../model/mapping.ts'
import type { Binary, SurveyFileFault } from '../../model/survey-file-fault.ts'
import type { Sentences } from '../sentences.ts'
import { counted, number, quoted } from './problem-words.ts'

const workbook =
  'Dans Excel\u00a0: Fichier, Enregistrer sous, puis le type «\u00a0CSV UTF-8 (délimité par des virgules)\u00a0»; donnez ensuite ce fichier-là.'

const instead: Readonly<Record<Binary, string>> = {
  spreadsheet: `C’est un classeur de tableur, et non un fichier CSV. ${workbook}`,
  archive:
    'C’est une archive compressée, et non un fichier CSV. Décompressez-la, puis donnez le fichier CSV qu’elle contient.',
  pdf: 'C’est un PDF, et non un fichier CSV. Exportez de nouveau les réponses depuis l’outil de sondage, en CSV.',
  image: 'C’est une image, et non un fichier CSV. Exportez de nouveau les réponses depuis l’outil de sondage, en CSV.',
  binary:
    'Ce n’est pas un fichier de texte. Exportez de nouveau les réponses depuis l’outil de sondage, en CSV; si c’en est bien un, dites son encodage avec «\u00a0--encoding\u00a0».',
}

const kibibytes = (bytes: number) => `${number(bytes / 1024)}\u00a0Kio`

const orders: Readonly<Record<DateOrder, string>> = {
  dmy: 'le jour d’abord',
  mdy: 'le mois d’abord',
  ymd: 'l’année d’abord',
}

/** Ce qui empêche de lire l’export d’un sondage. */
export const surveyFileSentences: Sentences<SurveyFileFault> = {
  'empty-survey': () => 'Le fichier est vide. Exportez de nouveau les réponses depuis l’outil de sondage.',
  'cut-short': () =>
    'Le fichier s’arrête ici au milieu d’un caractère\u00a0: il en manque la fin, et rien n’en est lu. Exportez de nouveau les réponses, ou copiez le fichier en entier.',
  'not-delimited': ({ found }) => instead[found],
  'unclosed-quote': ({ limit }) =>
    `Un guillemet s’ouvre ici et ne se ferme jamais, ou pas avant ${kibibytes(limit)}. Fermez-le à la fin de la cellule, ou retirez-le.`,
  'cell-too-long': ({ limit }) =>
    `Cette cellule dépasse ${kibibytes(limit)}. Vérifiez qu’il ne manque pas un séparateur ou une fin de ligne; sinon, raccourcissez-la.`,
  'record-too-long': ({ limit }) =>
    `Cette ligne dépasse ${kibibytes(limit)}. Vérifiez qu’il ne manque pas de fin de ligne.`,
  'date-order-changes': ({ cell, order }) =>
    `Les premières dates de cette colonne se lisent ${orders[order]}, et ${quoted(cell)} ne le peut pas\u00a0: rien n’est lu, car les autres sont peut-être dans l’autre ordre aussi. Dites l’ordre avec ${quoted('--date-order dmy')} (jour d’abord) ou ${quoted('--date-order mdy')} (mois d’abord), ou corrigez cette date.`,
  'rows-unlike-header': ({ cells, width, odd, of }) =>
    `Cette ligne a ${counted(cells, 'cellule', 'cellules')} pour ${counted(width, 'titre', 'titres')}, et il en va ainsi de ${number(odd)} des ${number(of)} premières\u00a0: elles ne vont pas sous ces titres, et rien n’est lu. Vérifiez le séparateur et les guillemets, puis exportez de nouveau les réponses.`,
}
