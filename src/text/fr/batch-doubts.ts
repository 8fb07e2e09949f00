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
  otherSurvey: (file: string, date: string, { changed, compared }: Readonly<{ changed: number; compared: number }>) =>
    `Ce n’est sans doute pas le même sondage\u00a0: ${number(changed)} des ${number(compared)} réponses comparées à celles qui sont enregistrées sous les mêmes numéros (dernier export\u00a0: ${file}, le ${date}) y disent presque tout autrement. Si c’est une autre campagne, donnez-lui un nom avec --survey (par exemple --survey "printemps"); si ce sont bien les mêmes réponses, corrigées, ajoutez --revise. Rien n’est enregistré.`,
  morePeople: (count: number) => `… et ${counted(count, 'autre personne', 'autres personnes')}.`,
}
