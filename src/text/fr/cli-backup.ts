/** Les sauvegardes, à la ligne de commande. */
export const backupCommands = {
  options: {
    listBackups: 'montre les sauvegardes gardées, la plus récente d’abord',
    backupTo: 'un autre dossier, comme celui d’une clé USB\u00a0: la copie y est chiffrée (age)',
    recipient: 'clé publique age1… de qui pourra la lire (option répétée), au lieu d’une phrase de passe',
    passphraseFile: 'fichier dont la première ligne est la phrase de passe',
    identity: 'fichier de la clé secrète (age-keygen), pour une sauvegarde chiffrée avec --recipient',
    undo: 'remet la base que la dernière restauration a remplacée',
    yes: 'remplace la base sans demander de confirmation',
  },
  commands: {
    backup: 'Fait une copie de sauvegarde de la base, et la relit; même pendant une visite.',
    restore: 'Remet une sauvegarde à la place de la base, qui est gardée; sans nom, montre les sauvegardes.',
  },
  argumentNames: { backup: '[sauvegarde]' },
  argumentsHelp: { backup: 'un nom de la liste, ou un fichier, chiffré ou non' },
  examples: {
    backup: ['virage sauvegarde', 'virage sauvegarde --to /media/cle-usb', 'virage sauvegarde --list'],
    restore: [
      'virage restaurer',
      'virage restaurer /media/cle-usb/virage-2026-11-02T15-04-05-678Z.db.age',
      'virage restaurer --undo',
    ],
  },
}
