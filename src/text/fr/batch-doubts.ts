import { counted } from './problem-words.ts'

/** Ce qui, dans un lot, demande qu’une personne y regarde. */
export const doubts = {
  samePeople: (count: number) =>
    `${counted(count, 'personne a répondu', 'personnes ont répondu')} plus d’une fois. Toutes leurs réponses comptent, et non la dernière seulement; pour n’en garder qu’une par personne, retirez les autres lignes de l’export avant de l’importer\u00a0:`,
  lines: (lines: string) => `lignes ${lines}`,
  morePeople: (count: number) => `… et ${counted(count, 'autre personne', 'autres personnes')}.`,
}
