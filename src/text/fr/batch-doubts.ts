import { counted, number } from './problem-words.ts'

/** Ce qui, dans un lot, demande qu’une personne y regarde. */
export const doubts = {
  samePeople: (count: number) =>
    `${counted(count, 'personne a répondu', 'personnes ont répondu')} plus d’une fois. Toutes leurs réponses comptent, et non la dernière seulement; pour n’en garder qu’une par personne, retirez les autres lignes de l’export avant de l’importer\u00a0:`,
  lines: (lines: string) => `lignes ${lines}`,
  grown: (file: string, date: string, lines: number) =>
    `Cet export est celui du ${date} (${file}), avec des lignes de plus\u00a0: celles jusqu’à la ligne ${number(lines)} comptent déjà, et seules les suivantes sont ajoutées.`,
  countedTwice: (file: string, date: string) =>
    `Un export du même sondage compte déjà (${file}, le ${date}), et celui-ci n’est pas le même avec des lignes de plus\u00a0: comme rien n’y dit qui a répondu, les mêmes personnes pourraient être comptées deux fois. Si ce sont d’autres personnes, donnez un nom à leur campagne avec --survey (par exemple --survey "printemps"); sinon, ne l’importez pas.`,
  morePeople: (count: number) => `… et ${counted(count, 'autre personne', 'autres personnes')}.`,
}
