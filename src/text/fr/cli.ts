import { batchHelp } from './batch-help.ts'
import { backupCommands } from './cli-backup.ts'
import { doorCommands } from './cli-doors.ts'
import { planCommands } from './cli-plan.ts'

/** La ligne de commande : aide, erreurs, résultats courts. */
export const cli = {
  tagline:
    'Le diagnostic de maturité numérique et le plan d’accompagnement d’une PME, hors ligne, sur le portable de la conseillère ou du conseiller.',
  helpTitles: {
    usage: 'Utilisation\u00a0:',
    arguments: 'Arguments\u00a0:',
    options: 'Options\u00a0:',
    commands: 'Commandes\u00a0:',
    examples: 'Exemples\u00a0:',
    commandsPlaceholder: '[options] [commande]',
    optionsPlaceholder: '[options]',
  },
  helpOption: 'affiche cette aide',
  versionOption: 'affiche la version',
  options: {
    lang: 'langue de l’écran et des documents\u00a0: fr ou en',
    data: 'dossier des données (sinon VIRAGE_DATA, sinon celui de votre système)',
    simple: 'questions ligne par ligne, sans couleur ni flèches',
    color: 'sans couleur',
    json: 'résultat en JSON sur la sortie standard',
    debug: 'montre le détail technique d’une erreur',
    answers: 'répond d’après un fichier YAML, sans poser de question',
    questionnaire:
      'questionnaire à suivre\u00a0: son code, ou vos fichiers YAML (option répétée, avec votre référentiel)',
    stage: 'étape du suivi (T0, T1, T2…); par défaut, celle qui suit l’historique',
    new: 'commence un autre diagnostic plutôt que de reprendre celui qui est ouvert',
    withReport: 'écrit aussi le plan en PDF (dans ce fichier, ou sous un nom proposé)',
    out: 'fichier à écrire',
    template: 'modèle de rapport (couleurs, mots, ordre, organisme)\u00a0: son identifiant, ou votre fichier YAML',
    reportKind: 'plan (par défaut), sommaire (une page), progression (d’une étape à l’autre) ou annexe (les calculs)',
    reportFormat: 'pdf (par défaut), ou html\u00a0: une page accessible, qui se lit partout',
    force: 'remplace le fichier s’il existe déjà',
    stages: 'les deux étapes à comparer, comme T0,T1; sans cela, la première et la dernière',
    if: 'réponse à essayer, QUESTION=réponse (autant de fois qu’il faut)\u00a0: montre ce qu’elle changerait',
    explainAnswers: 'explique un fichier de réponses, sans rien garder',
    to: 'version où passer, comme mon-questionnaire@1.1.0; par défaut, la plus récente',
    beside: 'un fichier YAML auquel le contenu renvoie, comme votre référentiel (option répétée)',
    migrateFiles: 'vos fichiers YAML, où est la nouvelle version (option répétée)',
    all: 'tous les diagnostics, et non le dernier seulement',
    dryRun: 'montre ce qui se passerait, sans rien enregistrer',
    newId: 'code du questionnaire; par défaut, d’après le nom du fichier',
    newName: 'nom du questionnaire, entre guillemets',
    newFramework:
      'ce qu’il mesure\u00a0: un référentiel livré, none (rien n’est coté), ou own (le vôtre, dans un deuxième fichier)',
    newSubject: 'de quoi il parle\u00a0: une entreprise, une conseillère ou un conseiller, une région',
    newFrom: 'prend des questions d’un questionnaire, telles quelles',
    newQuestions: 'celles à prendre; par défaut, toutes',
    newCopy: 'copie un questionnaire livré, commentaires compris, sous un autre code',
    newLanguages: 'ses langues; par défaut, les deux',
    reason: 'pourquoi (il en faut une pour abandonner une action)',
    evidence: 'ce qui le montre, en quelques mots',
    meetingDate: 'le jour de la rencontre, et son heure\u00a0: 2026-12-03, ou "2026-12-03 9:30"',
    place: 'où elle a lieu',
    advisor: 'qui la mène, et pour quel organisme',
    contact: 'comment vous joindre\u00a0: téléphone, courriel',
    sheet: 'écrit aussi la feuille de réponses à remplir à la main (dans ce fichier, ou sous un nom proposé)',
    on: 'le jour où cela a eu lieu, comme 2026-11-02; par défaut, aujourd’hui',
    accept: 'action à laquelle l’entreprise dit oui (option répétée); «\u00a0tout\u00a0» pour tout le plan',
    drop: 'action que l’entreprise retire (option répétée), avec --reason',
    dropReason: 'pourquoi l’entreprise la retire',
    swap: 'échange une action du plan contre une autre qu’il offre (option répétée)',
    who: 'qui s’en charge\u00a0: un nom ou un rôle',
    by: 'pour quand',
    checkpoint: 'premier point de contrôle; par défaut, d’ici 30 jours',
    figure: 'chiffre de départ de l’indicateur',
    ...planCommands.options,
    ...backupCommands.options,
    ...doorCommands.options,
  },
  commands: {
    prepare:
      'Écrit la page à remettre avant la rencontre\u00a0: de quoi on parlera, avec qui, quoi avoir sous la main.',
    visit: 'Mène la visite\u00a0: questions, cotes, plan. Reprend le diagnostic ouvert s’il y en a un.',
    list: 'Liste les entreprises et les personnes suivies, et leurs diagnostics.',
    show: 'Montre les cotes et le plan d’un diagnostic.',
    report:
      'Écrit un rapport, en PDF ou en HTML accessible\u00a0: le plan d’accompagnement, son sommaire, la progression ou l’annexe.',
    compare: 'Compare deux diagnostics d’une entreprise, sur les questions qu’ils partagent.',
    progress: 'Montre ce qui a changé dans une entreprise, étape par étape.',
    explain: 'Explique chaque nombre\u00a0: le calcul, question par question, règle par règle.',
    batch: batchHelp.describe,
    questionnaire: 'Travaille sur les fichiers YAML\u00a0: référentiel, questionnaires, actions.',
    questionnaireCheck:
      'Vérifie les fichiers YAML\u00a0: toutes les erreurs d’un coup, avec leur ligne et leur colonne.',
    questionnaireList: 'Liste les questionnaires disponibles.',
    questionnaireShow: 'Montre un contenu comme on le lirait sur papier\u00a0: questionnaire, référentiel, actions…',
    questionnaireDiff: 'Dit ce qui a changé d’un contenu à l’autre\u00a0: le sens, les mots, l’ordre.',
    questionnaireMigrate:
      'Reprend les réponses d’un diagnostic dans une version plus récente de son questionnaire; l’ancien est gardé.',
    questionnaireNew: 'Commence un questionnaire\u00a0: un fichier YAML commenté, déjà sans erreur.',
    doctor:
      'Examine ce poste, le programme et la base, sans rien modifier\u00a0: à lancer d’abord quand quelque chose ne va pas.',
    demo: 'Suit une entreprise fictive du questionnaire au PDF, dans le dossier ./demo/.',
    plan: 'Suit le plan d’accompagnement.',
    planDecide: 'Note ce que l’entreprise décide\u00a0: dire oui, échanger, retirer, qui et quand.',
    planStatus: 'Montre où en sont les actions d’un plan, ou note ce que l’une devient.',
    ...planCommands.commands,
    ...backupCommands.commands,
    ...doorCommands.commands,
  },
  valueNames: {
    folder: 'dossier',
    answer: 'réponse',
    text: 'texte',
    code: 'code',
    reference: 'code@1.0.0',
    swap: 'code=code',
    ...planCommands.valueNames,
  },
  argumentNames: {
    business: '[entreprise]',
    assessment: '<entreprise>',
    files: '[fichiers...]',
    compared: '<entreprise|diagnostic>',
    content: '<contenu>',
    before: '<avant>',
    after: '<après>',
    migrated: '<entreprise|diagnostic|questionnaire>',
    newFile: '<fichier.yaml>',
    followed: '<entreprise>',
    other: '[diagnostic]',
    explained: '[entreprise]',
    node: '[cote]',
    action: '[action]',
    status: '[statut]',
    ...planCommands.argumentNames,
    ...backupCommands.argumentNames,
    ...doorCommands.argumentNames,
  },
  argumentsHelp: {
    business: 'nom de l’entreprise, ou début de son nom ou de son numéro',
    prepared: 'nom de l’entreprise, connue ou nouvelle; sans nom, une page à remplir',
    assessment: 'entreprise (son dernier diagnostic) ou numéro d’un diagnostic',
    files: 'fichiers YAML à vérifier; sans fichier, tout le contenu livré',
    compared: 'une entreprise, ou le numéro d’un diagnostic',
    other: 'le numéro d’un deuxième diagnostic de la même entreprise',
    content: 'un fichier YAML, un identifiant, un identifiant@version ou le début d’une empreinte',
    before: 'un fichier YAML, un identifiant, un identifiant@version ou le début d’une empreinte',
    after: 'de même; la version d’après',
    migrated: 'une entreprise (son dernier diagnostic), le numéro d’un diagnostic, ou un questionnaire',
    newFile: 'le fichier à écrire',
    followed: 'nom de l’entreprise, ou début de son nom ou de son numéro',
    explained: 'entreprise (son dernier diagnostic) ou numéro d’un diagnostic; rien avec --answers',
    node: 'dimension, compétence ou question\u00a0: son code ou son nom; sinon, l’ensemble et les dimensions',
    planned: 'une entreprise (son dernier plan), ou le numéro d’un diagnostic',
    action: 'le code d’une action du plan; sans lui, la liste',
    status: 'proposée, acceptée, en-cours, faite ou abandonnée',
    ...planCommands.argumentsHelp,
    ...backupCommands.argumentsHelp,
    ...doorCommands.argumentsHelp,
  },
  batch: batchHelp,
  examples: {
    batch: batchHelp.examples,
    root: ['virage visite "Boulangerie Roy"', 'virage rapport "Boulangerie Roy"', 'virage demo'],
    prepare: ['virage preparer "Boulangerie Roy" --date "2026-12-03 9:30"', 'virage preparer --sheet'],
    visit: [
      'virage visite "Boulangerie Roy"',
      'virage visite --simple',
      'virage visite --answers reponses.yaml --json',
    ],
    list: ['virage liste', 'virage liste --json'],
    show: ['virage montrer "Boulangerie Roy"'],
    report: [
      'virage rapport "Boulangerie Roy" --out plan.pdf',
      'virage rapport roy --kind sommaire',
      'virage rapport roy --kind progression --lang en',
      'virage rapport roy --format html',
    ],
    compare: [
      'virage comparer "Boulangerie Roy"',
      'virage comparer roy --stages T0,T1',
      'virage comparer 3f2a91c0 8be7d455',
    ],
    progress: ['virage progression "Boulangerie Roy"', 'virage progression roy --json'],
    explain: [
      'virage expliquer "Boulangerie Roy"',
      'virage expliquer roy données',
      'virage expliquer roy --if CODE=3',
      'virage expliquer --answers reponses.yaml --json',
    ],
    doctor: ['virage examiner', 'virage examiner --json'],
    questionnaireShow: [
      'virage questionnaire montrer pme-express',
      'virage questionnaire montrer mon-questionnaire.yaml',
    ],
    questionnaireDiff: ['virage questionnaire diff pme-express mon-express.yaml'],
    questionnaireCheck: ['virage questionnaire verifier', 'virage questionnaire verifier mon-questionnaire.yaml'],
    questionnaireMigrate: [
      'virage questionnaire migrer "Boulangerie Roy" --dry-run',
      'virage questionnaire migrer "Boulangerie Roy"',
      'virage questionnaire migrer mon-questionnaire --all -q mon-questionnaire.yaml',
    ],
    questionnaireNew: [
      'virage questionnaire nouveau mon-questionnaire.yaml',
      'virage questionnaire nouveau mon-questionnaire.yaml --framework own',
      'virage questionnaire nouveau court.yaml --from code --questions Q1,Q2',
      'virage questionnaire nouveau le-mien.yaml --copy code',
    ],
    planDecide: [
      'virage plan decider "Boulangerie Roy"',
      'virage plan decider roy --accept tout',
      'virage plan decider roy --accept CODE --who Éloïse --by 2027-03-31',
      'virage plan decider roy --drop CODE --reason "pas cette année"',
    ],
    directory: [
      'virage repertoire cybersécurité',
      'virage repertoire --region 02 --kind formation',
      'virage repertoire --stale',
    ],
    referralAdd: ['virage mise-en-relation ajouter roy CODE jacobb --consent-given "Éloïse Roy"'],
    referralList: ['virage mise-en-relation liste roy', 'virage mise-en-relation liste --due'],
    referralUpdate: [
      'virage mise-en-relation noter roy 1 acceptée --on 2026-11-20',
      'virage mise-en-relation noter roy 1 refusée --note "complet jusqu’en juin"',
    ],
    planStatus: [
      'virage plan suivi "Boulangerie Roy"',
      'virage plan suivi roy CODE acceptée',
      'virage plan suivi roy CODE faite --evidence "vu en magasin" --on 2026-11-02',
      'virage plan suivi roy CODE abandonnée --reason "trop cher cette année"',
    ],
    ...planCommands.examples,
    ...backupCommands.examples,
  },
  usage: {
    unknownOption: (option: string) => `L’option «\u00a0${option}\u00a0» n’existe pas.`,
    unknownCommand: (command: string) => `La commande «\u00a0${command}\u00a0» n’existe pas.`,
    didYouMean: (word: string) => ` Vouliez-vous «\u00a0${word}\u00a0»?`,
    missingArgument: (argument: string) => `Il manque «\u00a0${argument}\u00a0».`,
    optionMissingArgument: (option: string) => `L’option «\u00a0${option}\u00a0» demande une valeur.`,
    excessArguments: 'Il y a des mots en trop. Un nom de plusieurs mots se met entre guillemets.',
    conflictingOption: 'Ces options ne vont pas ensemble.',
    invalid: 'La commande n’est pas écrite comme il faut.',
    seeHelp: (command: string) => `Pour de l’aide\u00a0: ${command} --help`,
    badLanguage: (found: string) => `La langue «\u00a0${found}\u00a0» n’est pas offerte\u00a0: fr ou en.`,
  },
  failures: {
    notFound: (path: string) => `Le fichier ${path} n’existe pas. Vérifiez son nom et son dossier.`,
    isFolder: (path: string) => `${path} est un dossier\u00a0: il faut le nom d’un fichier.`,
    freeSpace: (folder: string, size: string) => `Espace libre dans ${folder}\u00a0: ${size}.`,
    notFolder: (path: string) => `${path} n’est pas un dossier\u00a0: rien ne peut y être écrit.`,
    outputHeld: (path: string) =>
      `${path} est ouvert dans un autre programme, qui empêche de le remplacer. Fermez-le, puis recommencez.`,
    noAccess: (path: string) => `${path} ne peut être ni lu ni écrit avec vos droits d’accès.`,
    diskFull: (path: string) =>
      `Le disque est plein\u00a0: ${path} n’a pas été écrit. Rien d’enregistré n’est perdu; libérez de l’espace, puis recommencez.`,
    diskError: (path: string, code: string) =>
      `Le disque a refusé l’opération (${code})\u00a0: ${path}. Rien d’enregistré n’est perdu.`,
    outputExists: (path: string) =>
      `${path} existe déjà. Choisissez un autre nom avec --out, ou remplacez-le avec --force.`,
    outputNotWritten: 'La sortie n’a pas pu être écrite (disque plein ou fermé).',
    storeDamaged: (path: string) =>
      `La base ${path} est endommagée ou n’en est pas une de virage. Elle n’a pas été modifiée.`,
    quarantined: (path: string) => `Une copie a été mise de côté\u00a0: ${path}`,
    backup: (path: string) =>
      `La sauvegarde la plus récente\u00a0: ${path}. Pour la remettre en place\u00a0: virage restaurer "${path}"`,
    storeNewer: (path: string, found: number, known: number) =>
      `La base ${path} vient d’une version plus récente de virage (schéma ${found}; cette version connaît le ${known}). Elle n’a pas été touchée\u00a0: mettez virage à jour.`,
    storeLocked: (path: string) =>
      `La base ${path} est occupée par une autre session de virage. Fermez-la, ou attendez un instant et recommencez.`,
    held: (name: string) =>
      `Le dossier «\u00a0${name}\u00a0» est ouvert dans une autre session de virage. Fermez-la, puis recommencez\u00a0: rien n’a été changé.`,
    heldBy: (
      name: string,
      { user, process, day, time }: Readonly<{ user: string; process: number; day: string; time: string }>,
    ) =>
      `Le dossier «\u00a0${name}\u00a0» est ouvert dans une autre session de virage, celle de ${user}, depuis le ${day} à ${time} (processus ${process}). Fermez-la, puis recommencez\u00a0: rien n’a été changé.`,
    storeUnwritable: (path: string, code: string) =>
      `Rien ne peut être enregistré dans ${path} (${code})\u00a0: dossier protégé ou disque plein. Rien de ce qui était confirmé n’est perdu.`,
    assessmentClosed: (assessment: string) =>
      `Le diagnostic ${assessment} a été terminé, ou repris dans une autre version, par une autre session\u00a0: cette réponse n’est pas enregistrée.`,
    recordAltered: (assessment: string) =>
      `Le diagnostic ${assessment} a été modifié depuis sa clôture, hors de virage\u00a0: ses cotes ne sont pas montrées. Rétablissez une sauvegarde.`,
    binaryMissing:
      'Le moteur de la base de données (better-sqlite3) ne se charge pas avec ce Node\u00a0: dans le dossier de virage, lancez «\u00a0npm rebuild better-sqlite3\u00a0»; s’il est installé globalement, «\u00a0npm install -g virage --allow-scripts=better-sqlite3\u00a0».',
    interrupted: 'Interrompu. Ce qui était confirmé est enregistré.',
    ourMistake: (version: string) =>
      `virage ${version} s’est trompé\u00a0: c’est une erreur du programme, pas la vôtre. Ce qui était confirmé est enregistré. Signalez-la avec le détail ci-dessous.`,
  },
  storeNotes: {
    shared: (path: string, where: string) =>
      `Attention\u00a0: ${path} est dans un dossier synchronisé ou en réseau (${where}). Des réponses confidentielles quitteraient ce portable; choisissez un dossier local avec --data.`,
    logMissing: (path: string) =>
      `La dernière session ne s’est pas terminée normalement et son journal a disparu\u00a0: vérifiez les dernières réponses de ${path}.`,
  },
  found: {
    noBusiness: (name: string) =>
      `Aucune entreprise ni aucune personne ne correspond à «\u00a0${name}\u00a0». Voyez la liste\u00a0: virage liste`,
    noAssessment: (name: string) =>
      `«\u00a0${name}\u00a0» n’a aucun diagnostic. Commencez-en un\u00a0: virage visite "${name}"`,
    several: (name: string) =>
      `Plusieurs noms correspondent à «\u00a0${name}\u00a0»; précisez le nom ou donnez le numéro\u00a0:`,
    notClosed: (underWay: string, done: number, total: number) =>
      `${underWay}\u00a0: ${done} réponses sur ${total}. Les cotes sont provisoires.`,
    noQuestionnaire: (name: string, known: string) =>
      `Le questionnaire «\u00a0${name}\u00a0» n’existe pas. Ceux qui existent\u00a0: ${known}`,
    contentBroken: 'Le contenu ne peut pas servir tant que ces erreurs restent\u00a0:',
    anonymous:
      'Ce questionnaire est anonyme\u00a0: les réponses d’une personne ne s’expliquent pas. «\u00a0virage montrer\u00a0» donne les totaux du groupe.',
    noFramework: 'Ce questionnaire n’est pas coté\u00a0: il n’a ni cotes ni plan.',
    noPlan: 'Aucun plan à écrire\u00a0: il n’y a pas d’actions pour le référentiel de ce questionnaire.',
  },
  list: {
    empty: 'Aucun diagnostic pour le moment. Pour commencer\u00a0: virage visite',
    open: 'en cours',
    closed: 'terminé',
    revisedBy: (id: string) => `remplacé par ${id}`,
    noAssessmentYet: 'aucun diagnostic',
    questions: (count: number) => (count < 2 ? `${count} question` : `${count} questions`),
    answers: (done: number) => (done < 2 ? `${done} réponse` : `${done} réponses`),
  },
  show: {
    scores: 'Portrait',
    overall: 'Ensemble',
    plan: 'Plan d’accompagnement',
    active: 'À faire maintenant',
    next: 'Ensuite',
    later: 'Plus tard, pour votre souhait',
    none: 'Rien pour le moment.',
    insufficient: 'données insuffisantes',
    range: (low: string, high: string) => `(${low} à ${high})`,
    between: (low: string, high: string) => `entre «\u00a0${low}\u00a0» et «\u00a0${high}\u00a0»`,
    coverage: 'complétude',
    evidence: (grade: string) => `preuve ${grade} sur 3`,
    duty: 'obligation',
    flags: 'À savoir',
    capped: 'niveau plafonné',
    wish: 'Ce que vous voulez changer\u00a0: ',
  },
  check: {
    allGood: (files: number) =>
      files < 2 ? `${files} fichier vérifié\u00a0: aucune erreur.` : `${files} fichiers vérifiés\u00a0: aucune erreur.`,
    found: (errors: number, warnings: number) =>
      `${errors} ${errors < 2 ? 'erreur' : 'erreurs'}, ${warnings} ${warnings < 2 ? 'avertissement' : 'avertissements'}.`,
    cases: (count: number) => (count < 2 ? `${count} cas type recalculé.` : `${count} cas types recalculés.`),
    caseDiffers: (name: string, node: string, field: string, expected: string, found: string) =>
      `le cas «\u00a0${name}\u00a0» attend ${field} ${expected} pour ${node}; le calcul donne ${found}`,
    nothing: 'aucune valeur',
  },
  report: {
    plan: {
      written: (path: string) => `Plan d’accompagnement écrit\u00a0: ${path}`,
      fileName: (name: string, day: string, ending: string) => `plan-${name}-${day}.${ending}`,
    },
    summary: {
      written: (path: string) => `Plan en une page écrit\u00a0: ${path}`,
      fileName: (name: string, day: string, ending: string) => `sommaire-${name}-${day}.${ending}`,
    },
    progress: {
      written: (path: string) => `Rapport de progression écrit\u00a0: ${path}`,
      fileName: (name: string, day: string, ending: string) => `progression-${name}-${day}.${ending}`,
    },
    annex: {
      written: (path: string) => `Annexe écrite\u00a0: ${path}`,
      fileName: (name: string, day: string, ending: string) => `annexe-${name}-${day}.${ending}`,
    },
    noTemplate: (typed: string, known: readonly string[]) =>
      `--template «\u00a0${typed}\u00a0» n’existe pas. Donnez un fichier YAML, ou l’identifiant d’un modèle\u00a0: ${known.join(', ')}.`,
    noKind: (typed: string) =>
      `--kind «\u00a0${typed}\u00a0» n’existe pas. Les rapports\u00a0: plan, sommaire, progression, annexe.`,
    noFormat: (typed: string) => `Le format «\u00a0${typed}\u00a0» n’existe pas. Ceux qui existent\u00a0: pdf, html.`,
    missingGlyphs: (count: number) => `${count} caractères absents des polices ont été remplacés par □.`,
  },
  demo: {
    title: 'Démonstration\u00a0: une boulangerie fictive, du questionnaire au plan d’accompagnement',
    fileName: 'plan-demonstration.pdf',
    made: 'Ce qui a été créé\u00a0:',
    database: 'la base de données (SQLite)',
    document: 'le plan d’accompagnement (PDF)',
    next: 'À essayer ensuite\u00a0:',
    commands: [
      'npx virage montrer boulangerie --data demo',
      'npx virage rapport boulangerie --data demo --lang en --out demo/plan-en.pdf',
      'npx virage visite "Mon entreprise" --data demo',
    ],
  },
}
