import { several } from './quoted.ts'

/** L’examen de la base et de ses sauvegardes. */
export const doctorStore = {
  recover: (backup: string) =>
    `N’y écrivez plus rien. Gardez ce fichier tel quel, puis rétablissez la dernière bonne sauvegarde\u00a0: virage restaurer "${backup}"`,
  recoverAlone:
    'N’y écrivez plus rien. Gardez ce fichier tel quel, et demandez de l’aide\u00a0: aucune bonne sauvegarde n’est à côté.',
  store: {
    absent: (path: string) => `aucune base encore (${path})\u00a0: la première visite la créera`,
    there: (path: string, size: string) => `${path}, ${size}`,
    withLog: (path: string, size: string) =>
      `${path}, ${size}, et un journal à y reporter\u00a0: une session est ouverte, ou a été coupée; rien n’est perdu`,
    damages: {
      empty: (path: string) => `${path} est vide (0 octet)\u00a0: ce n’est plus une base`,
      short: (path: string) => `${path} est presque vide\u00a0: ce n’est plus une base`,
      truncated: (path: string) => `${path} est coupé\u00a0: il en manque la fin`,
      'not-sqlite': (path: string) => `${path} n’est pas une base de données`,
      foreign: (path: string) => `${path} est la base d’un autre programme`,
      corrupt: (path: string) => `${path} est endommagé`,
      'unreadable-record': (path: string) => `${path} contient des données illisibles`,
    },
    notAFile: (path: string) => `${path}, ou son journal, est un dossier ou un lien, pas un fichier`,
    newer: (path: string, found: number, known: number) =>
      `${path} vient d’une version plus récente de virage (schéma ${found}; cette version connaît le ${known})`,
    update: 'Mettez virage à jour. La base n’a rien\u00a0: n’y touchez pas.',
    busy: (path: string) => `une autre session écrit sans arrêt dans ${path}`,
    later: 'Recommencez quand elle aura fini.',
    refused: (path: string, code: string) => `${path} ne se laisse pas lire (${code})`,
    seePath: 'Voyez ce qu’est ce fichier, qui en a les droits, et si le disque répond.',
    logMissing: (path: string) =>
      `la dernière session n’a pas fini normalement, et le journal de ${path} a disparu\u00a0: ses dernières réponses peuvent manquer`,
    lookAtLast:
      'Si vous avez déplacé la base, retrouvez le fichier «\u00a0virage.db-wal\u00a0» et remettez-le à côté. Sinon, relisez les dernières réponses avant de continuer.',
    logForeign: (path: string) => `le journal à côté de ${path} est celui d’une autre base`,
  },
  integrity: {
    absent: 'rien à examiner encore',
    whole: 'chaque page, chaque index et chaque renvoi se lit bien',
    unread: 'pas examinée\u00a0: la base n’a pas pu être lue',
    faults: (count: number) => `${several(count, 'défaut trouvé', 'défauts trouvés')} par SQLite`,
    orphans: (count: number) => `${several(count, 'renvoi mène', 'renvois mènent')} à une ligne qui n’existe plus`,
    remade: 'les tables ne sont pas celles que virage a faites',
  },
  records: {
    absent: 'aucun encore',
    intact: (assessments: number, contents: number) =>
      `${several(assessments, 'diagnostic', 'diagnostics')} et ${several(contents, 'contenu', 'contenus')} vérifiés\u00a0: rien n’a changé depuis`,
    unread: 'pas vérifiés\u00a0: la base ne se lit pas, ou est endommagée',
    altered: (which: readonly string[], more: number) =>
      `ne sont plus ce qui avait été gardé\u00a0: ${which.join(', ')}${more === 0 ? '' : `, et ${more} de plus`}`,
    kinds: {
      content: (id: string) => `le contenu ${id.slice(0, 12)}`,
      assessment: (id: string) => `le diagnostic ${id}`,
      lot: (id: string) => `le lot ${id}`,
      rows: (id: string) =>
        id === '' ? 'des lignes importées sans sceau' : `les lignes importées à partir de la ${id}`,
    },
  },
  backups: {
    good: (count: number, days: number) =>
      `${several(count, 'bonne sauvegarde', 'bonnes sauvegardes')}; la dernière ${ago(days)}`,
    old: (days: number) => `la dernière bonne sauvegarde date de ${days} jours`,
    none: 'aucune sauvegarde',
    noneNeeded: 'aucune sauvegarde, et rien encore à sauvegarder',
    noneGood: (count: number) =>
      count < 2 ? 'la seule sauvegarde est abîmée, ou ne se lit pas' : `aucune des ${count} sauvegardes n’est bonne`,
    someBad: (paths: readonly string[], days: number) =>
      `${several(paths.length, 'sauvegarde abîmée', 'sauvegardes abîmées')} (${paths.join(', ')}); la dernière bonne ${ago(days)}`,
    make: 'Faites-en une\u00a0: virage sauvegarde',
    aside: 'Ne comptez pas sur elles; faites-en une autre\u00a0: virage sauvegarde',
  },
}

function ago(days: number): string {
  return days < 1 ? 'a moins d’un jour' : `a ${several(days, 'jour', 'jours')}`
}
