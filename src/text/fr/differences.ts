import { contents } from './contents.ts'
import { quoted, several } from './quoted.ts'

/** Ce qui a changé d’un contenu à l’autre. */
export const differences = {
  title: (before: string, after: string) => `${before} → ${after}`,
  same: 'Aucune différence\u00a0: les deux disent la même chose.',
  onlyVersion: 'Seul le numéro de version change\u00a0: les deux disent la même chose.',
  parts: {
    file: () => 'Le fichier',
    section: (id: string) => `Section ${id}`,
    question: (id: string) => id,
    criterion: (id: string) => `Critère ${id}`,
    lens: (id: string) => `Lecture ${id}`,
    rule: (id: string) => `Règle ${id}`,
    action: (id: string) => `Action ${id}`,
    case: (id: string) => `Cas type ${quoted(id)}`,
  },
  meaning: 'Ce qui change de sens',
  added: (count: number) => several(count, 'ajout', 'ajouts'),
  removed: (count: number) => several(count, 'retrait', 'retraits'),
  words: (count: number) => several(count, 'texte reformulé', 'textes reformulés'),
  cases: (count: number) => several(count, 'cas type recalculé autrement', 'cas types recalculés autrement'),
  order: 'L’ordre seulement',
  change: (path: string, before: string, after: string) => `${path}\u00a0: ${before} → ${after}`,
  where: (path: readonly string[]) => path.join(' › '),
  nothing: '(rien)',
  yes: 'oui',
  no: 'non',
  broken: 'Ses réponses ne se comparent plus d’une version à l’autre.',
  comparable: 'Ses réponses se comparent encore.',
  renamed: (from: string, to: string) =>
    `${from} est peut-être devenue ${to}\u00a0: si c’est le cas, écrivez-le dans «\u00a0migrations\u00a0» (renamed).`,
  contents,
  otherKind: (before: string, after: string) =>
    `Les deux ne sont pas de la même sorte\u00a0: ${before} et ${after}. Comparez deux fichiers de même «\u00a0format\u00a0».`,
}
