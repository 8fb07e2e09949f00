import { quoted } from './quoted.ts'

/** Le plan écrit dans un fichier. */
export const planExport = {
  columns: {
    list: 'quand',
    number: 'rang',
    code: 'code',
    action: 'action',
    step: 'étape',
    what: 'à faire',
    who: 'qui',
    by: 'pour quand',
    checkpoint: 'premier point',
    status: 'statut',
    on: 'depuis',
    sign: 'signe de réussite',
    figure: 'chiffre de départ',
  },
  lists: { active: 'maintenant', next: 'ensuite', later: 'plus tard' },
  written: (path: string) => `Plan écrit\u00a0: ${path}`,
  format: (typed: string) => `Le format ${quoted(typed)} n’existe pas. Ceux qui existent\u00a0: md, json, csv.`,
  excelAlone: '--excel va avec --format csv.',
}
