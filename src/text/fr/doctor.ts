import { doctorStore } from './doctor-store.ts'
import { several } from './quoted.ts'

/** L’examen du poste de travail. */
export const doctor = {
  ...doctorStore,
  title: 'Examen de virage sur ce poste; rien n’est modifié',
  levels: { good: 'bon', watch: 'à surveiller', wrong: 'à corriger', unknown: 'inconnu' },
  titles: {
    versions: 'Versions',
    store: 'Base',
    integrity: 'Intégrité',
    records: 'Diagnostics gardés',
    backups: 'Sauvegardes',
    modes: 'Droits d’accès',
    encryption: 'Disque chiffré',
    place: 'Emplacement',
    space: 'Espace libre',
    clock: 'Horloge',
    fonts: 'Polices des rapports',
    freshness: 'Fraîcheur du contenu',
    terminal: 'Écran',
  },
  verdicts: {
    good: 'Tout va bien.',
    watch: 'Rien de grave; voyez ce qui est à surveiller.',
    wrong: 'Quelque chose est à corriger.',
    damaged: 'La base est endommagée, ou plus récente que ce programme. Elle n’a pas été touchée.',
  },
  steps: {
    reading: 'Lecture de la base…',
    pages: 'Vérification de chaque page…',
    backups: 'Relecture des sauvegardes…',
    records: (share: string) => `Vérification des diagnostics\u00a0: ${share}`,
  },
  units: ['o', 'ko', 'Mo', 'Go'],
  moment: (day: string, time: string) => `${day} à ${time}`,

  versions: {
    all: (virage: string, node: string, sqlite: string, schema: number) =>
      `virage ${virage}, Node ${node}, SQLite ${sqlite}, schéma ${schema}`,
    noEngine: (virage: string, node: string) =>
      `virage ${virage}, Node ${node}\u00a0: le moteur de la base de données (better-sqlite3) ne se charge pas`,
    rebuild:
      'Dans le dossier de virage, lancez «\u00a0npm rebuild better-sqlite3\u00a0». La base elle-même n’a pas été lue.',
  },
  modes: {
    closed: 'vos données ne s’ouvrent qu’avec votre compte',
    open: (paths: readonly string[]) => `d’autres comptes de ce poste peuvent y entrer\u00a0: ${paths.join(', ')}`,
    close: (folder: string) => `Fermez-les\u00a0: chmod -R go-rwx "${folder}"`,
    windows: 'Windows n’a pas de tels droits\u00a0: votre profil protège vos fichiers',
  },
  encryption: {
    on: (how: string) => `oui (${how})\u00a0: un portable perdu ne livre pas ses données`,
    underWay: (how: string) => `le chiffrement est en cours (${how})`,
    letItEnd: 'Laissez-le finir, le portable branché.',
    off: 'le système ne montre aucun chiffrement\u00a0: qui trouve ce portable peut lire les réponses des entreprises',
    turnOn: {
      windows: 'Activez BitLocker\u00a0: Paramètres, Confidentialité et sécurité, Chiffrement de l’appareil.',
      macos: 'Activez FileVault\u00a0: Réglages Système, Confidentialité et sécurité.',
      linux:
        'Voyez avec votre service informatique comment chiffrer ce disque (LUKS), si rien d’autre ne le fait déjà.',
    },
    unknown: 'le système ne le dit pas',
    ask: 'Demandez à votre service informatique si le disque de ce portable est chiffré.',
  },
  place: {
    local: 'sur ce poste, hors de tout dossier synchronisé connu',
    cloud: (path: string, which: string) =>
      `${path} est dans un dossier que ${which} copie ailleurs\u00a0: des réponses confidentielles quittent ce portable`,
    network: (path: string) => `${path} est sur le réseau\u00a0: une base ne s’y garde pas sans risque`,
    move: 'Fermez virage, déplacez tout le dossier dans un dossier local, et donnez-le avec --data ou VIRAGE_DATA.',
    clouds: { onedrive: 'OneDrive', dropbox: 'Dropbox', 'google-drive': 'Google Drive', icloud: 'iCloud' },
  },
  space: {
    enough: (free: string) => `${free} de libres`,
    little: (free: string) => `il ne reste que ${free}`,
    full: (free: string) => `il ne reste que ${free}\u00a0: une réponse pourrait ne pas s’enregistrer`,
    make: 'Libérez de l’espace sur ce disque.',
    unknown: 'le système ne le dit pas',
  },
  clock: {
    right: (now: string) => `il est le ${now}, après tout ce qui est enregistré`,
    behind: (now: string, newest: string) =>
      `l’horloge dit le ${now}, mais quelque chose a été enregistré le ${newest}`,
    set: 'Mettez le poste à l’heure\u00a0: les dates des rapports et des suivis en dépendent. L’ordre des réponses, lui, est sûr.',
  },
  fonts: {
    whole: (count: number) => several(count, 'police présente et intacte', 'polices présentes et intactes'),
    broken: (names: readonly string[]) =>
      `manquantes ou abîmées\u00a0: ${names.join(', ')}. Aucun PDF ne peut s’écrire`,
    reinstall: 'Réinstallez virage.',
    replaced: (names: readonly string[]) => `remplacées par d’autres\u00a0: ${names.join(', ')}`,
    seeReport: 'Si c’est voulu, regardez un rapport pour voir qu’il se lit bien; sinon, réinstallez virage.',
  },
  freshness: {
    fresh: (entries: number) => `les ${entries} fiches du répertoire ont été vérifiées depuis peu`,
    stale: (count: number, entries: number) =>
      `${several(count, 'fiche du répertoire est', 'fiches du répertoire sont')} à vérifier, sur ${entries}`,
    verify: 'Voyez lesquelles\u00a0: virage repertoire --stale',
    broken: 'le contenu livré ne se lit pas',
    reinstall: 'Voyez ce qui ne va pas (virage questionnaire verifier), ou réinstallez virage.',
  },
  terminal: {
    none: 'la sortie va dans un fichier ou un autre programme',
    fine: (columns: number, colour: boolean) =>
      `${columns} colonnes, accents${colour ? ' et couleurs' : ', sans couleur'}`,
    narrow: (columns: number) => `${columns} colonnes seulement`,
    widen: (least: number) => `Élargissez la fenêtre (${least} colonnes ou plus), ou employez --simple.`,
    ascii: 'l’écran n’affiche pas les accents\u00a0: ils sont remplacés par des lettres simples',
    utf8: 'Choisissez une langue en UTF-8, comme fr_CA.UTF-8 (variable LANG).',
  },
}
