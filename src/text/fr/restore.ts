import { several } from './quoted.ts'

/** Remettre une sauvegarde à la place de la base. */
export const restore = {
  howTo: 'Pour en remettre une à la place de la base\u00a0: virage restaurer NOM (un nom de la liste, ou un fichier).',
  source: (path: string) => `La sauvegarde\u00a0: ${path}`,
  present: (path: string) => `La base actuelle\u00a0: ${path}`,
  rows: (count: number) => several(count, 'réponse de sondage', 'réponses de sondage'),
  empty: 'rien d’enregistré',
  last: (day: string, time: string) => `dernier enregistrement le ${day} à ${time}`,
  absent: 'aucune base ici pour le moment',
  unread: 'elle ne se lit pas\u00a0: elle sera gardée telle quelle, sans qu’il en manque un octet',
  unreadSource: 'elle est gardée telle qu’elle était, et ne se lisait pas',
  confirm:
    'Mettre la sauvegarde à la place de la base? La base actuelle est gardée, et vous pourrez revenir en arrière.',
  confirmNew: 'Mettre la sauvegarde en place?',
  done: (path: string) => `C’est fait\u00a0: ${path} est maintenant la base de la sauvegarde.`,
  kept: (path: string) => `Ce qu’elle a remplacé est gardé\u00a0: ${path}`,
  undo: 'Pour revenir en arrière\u00a0: virage restaurer --undo',
  unchanged: 'Rien n’a été changé.',

  failures: {
    notBoth: 'Donnez une sauvegarde ou --undo, pas les deux.',
    nobody:
      'Personne au clavier pour confirmer\u00a0: rien n’a été changé. Ajoutez --yes pour remplacer la base sans question.',
    nothingToUndo: (folder: string) => `Aucune restauration à défaire\u00a0: ${folder} n’en garde pas.`,
    notAFile: (path: string) => `${path} n’est pas un fichier\u00a0: donnez le fichier d’une sauvegarde.`,
    notOurs: (path: string) =>
      `${path} n’est pas une sauvegarde de virage. Rien n’a été changé; voyez celles qui sont gardées\u00a0: virage restaurer`,
    damaged: (path: string) =>
      `La sauvegarde ${path} est incomplète ou abîmée. Rien n’a été changé; choisissez-en une autre\u00a0: virage restaurer`,
    newer: (path: string, found: number, known: number) =>
      `La sauvegarde ${path} vient d’une version plus récente de virage (schéma ${found}; cette version connaît le ${known}). Rien n’a été changé\u00a0: mettez virage à jour, puis recommencez.`,
    full: (folder: string) =>
      `Il n’y a pas assez de place dans ${folder} pour la sauvegarde et pour garder la base actuelle. Rien n’a été changé; libérez de l’espace, puis recommencez.`,
  },
}
