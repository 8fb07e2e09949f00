/** Les sauvegardes qui quittent le dossier des données : chiffrées avec age. */
export const seal = {
  made: (path: string) => `Sauvegarde chiffrée\u00a0: ${path}`,
  working: 'Chiffrement, puis relecture…',
  checked: 'Elle a été déchiffrée et relue\u00a0: elle est complète, et pareille à la base.',
  byPassphrase:
    'Sans sa phrase de passe, personne ne peut la lire, vous non plus\u00a0: gardez-la ailleurs que sur ce portable.',
  byKeys: 'Seule la personne qui a la clé secrète peut la lire.',
  ask: 'Phrase de passe (12 caractères au moins; elle ne s’affiche pas)',
  askAgain: 'La même, encore une fois',
  askToOpen: 'Phrase de passe de la sauvegarde (elle ne s’affiche pas)',

  failures: {
    twoWays: 'Donnez --recipient ou --passphrase-file, pas les deux.',
    toOpenTwoWays: 'Donnez --identity ou --passphrase-file, pas les deux.',
    onlyWithTo: '--recipient, --passphrase-file et --force vont avec --to.',
    nobody:
      'Une sauvegarde qui quitte le dossier des données est chiffrée\u00a0: donnez --passphrase-file FICHIER ou --recipient age1…',
    nobodyToOpen: 'Cette sauvegarde est chiffrée\u00a0: donnez --passphrase-file FICHIER ou --identity FICHIER.',
    needsIdentity: (path: string) =>
      `${path} est chiffrée pour une clé, et non par une phrase de passe\u00a0: donnez le fichier de la clé secrète avec --identity.`,
    short: (least: number) =>
      `Une phrase de passe compte au moins ${least} caractères. Quatre mots sans rapport entre eux se retiennent bien.`,
    differ: 'Les deux phrases de passe ne sont pas pareilles. Rien n’a été écrit; recommencez.',
    badRecipient: 'Une clé publique commence par age1 et se copie en entier. Celle-ci n’en est pas une.',
    badIdentity: (path: string) => `${path} ne contient pas de clé secrète d’age (AGE-SECRET-KEY-1…).`,
    wrongKey: (path: string) =>
      `Cette phrase de passe, ou cette clé, n’ouvre pas ${path}. Rien n’a été changé; vérifiez-la, puis recommencez.`,
    broken: (path: string) =>
      `${path} est incomplète ou abîmée\u00a0: elle ne se déchiffre pas jusqu’au bout. Rien n’a été changé.`,
    noFolder: (path: string) =>
      `Le dossier ${path} n’existe pas. Branchez la clé USB ou créez le dossier, puis recommencez.`,
    notAFolder: (path: string) => `${path} n’est pas un dossier\u00a0: --to demande un dossier qui existe.`,
    exists: (path: string) => `${path} existe déjà. Recommencez, ou remplacez-le avec --force.`,
  },
}
