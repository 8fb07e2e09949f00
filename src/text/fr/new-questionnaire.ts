import { quoted } from './quoted.ts'

/** Ce qui se dit quand on commence un questionnaire, et ce que le fichier enseigne à qui l’ouvre. */
export const newQuestionnaire = {
  comments: {
    head: (check: string, visit: string) => [
      'Un questionnaire qui commence. Changez les textes, ajoutez des questions, puis vérifiez et essayez\u00a0:',
      `  ${check}`,
      `  ${visit}`,
      '',
      'Un identifiant (id) ne change plus une fois que des personnes ont répondu. À chaque changement, montez «\u00a0version\u00a0».',
    ],
    purpose: ['Pourquoi ces réponses sont recueillies\u00a0: c’est lu par les personnes qui répondent.'],
    framework: ['Ce que les réponses mesurent. Sans cette ligne, rien n’est coté.'],
    accept: [
      'Un questionnaire qui commence ne mesure pas encore tout le référentiel. Retirez ces lignes quand il le fera.',
    ],
    unscored: [
      'Rien n’est coté. Pour que les réponses mesurent quelque chose, nommez un référentiel, comme ceci\u00a0:',
      'framework: code@1.0.0',
    ],
    notice: ['L’avis lu avant toute question, et les consentements demandés.'],
    stages: ['Les moments du suivi, dans l’ordre; puis les rôles des personnes qui répondent.'],
    open: ['Une question ouverte. Elle n’est pas cotée\u00a0: rien ne dit ce qu’elle mesure.'],
    single: ['Un choix parmi plusieurs. «\u00a0evidence\u00a0» dit quoi regarder pour voir que c’est vrai.'],
    scored: [
      'Un choix parmi plusieurs, coté\u00a0: «\u00a0measures\u00a0» nomme le critère, «\u00a0value\u00a0» donne la valeur de chaque choix sur',
      'l’échelle du référentiel. «\u00a0evidence\u00a0» dit quoi regarder pour voir que c’est vrai.',
    ],
    more: [
      'Pour ajouter une question, retirez le «\u00a0#\u00a0» de ces lignes et changez les mots. Ici, plusieurs choix à cocher,',
      'montrés seulement si la condition «\u00a0show_if\u00a0» est vraie (le tiret d’un identifiant s’y écrit «\u00a0_\u00a0»).',
    ],
    moreScored: (criterion: string) => [
      `Pour qu’elle compte dans les cotes, ajoutez-lui «\u00a0measures: ${criterion}\u00a0», puis refaites l’exemple de la fin (cases).`,
    ],
    taken: [
      'Ces questions viennent telles quelles du questionnaire nommé\u00a0: les réponses passent de l’un à l’autre. Pour en ajouter',
      'une de votre cru, faites une section sans «\u00a0from\u00a0», et donnez-lui un identifiant qui ne sert nulle part.',
    ],
    cases: [
      'Un exemple de réponses, et ce que le calcul doit donner. La vérification le refait\u00a0: si un résultat change, c’est que',
      'la mesure a changé. Ajoutez les vôtres, calculés à la main.',
    ],
    own: (check: string) => [
      'Ce que le questionnaire voisin mesure\u00a0: des dimensions, et dans chacune des critères. Ajoutez un critère, puis une',
      'question qui le mesure. Un identifiant ne change plus une fois que des personnes ont répondu. Vérifiez ensuite\u00a0:',
      `  ${check}`,
    ],
    scale: ['L’étendue de la valeur d’une question.'],
    levels: [
      'Les niveaux de l’ensemble\u00a0: à partir de cette valeur. Sous 60\u00a0% de réponses, aucun n’est nommé.',
    ],
  },
  sample: {
    purpose: 'Comprendre ensemble la situation de départ et choisir la suite.',
    section: 'Pour commencer',
    open: 'Qu’est-ce que vous aimeriez voir changer d’abord?',
    single: 'Comment l’équipe apprend-elle à se servir d’un nouvel outil?',
    evidence: 'Demander à voir le dernier outil adopté, et qui s’en sert.',
    options: ['Chaque personne se débrouille', 'Quelqu’un montre, au besoin', 'C’est prévu, et tout le monde y passe'],
    multi: 'Qui montre à se servir d’un nouvel outil?',
    ticks: ['Un membre de l’équipe', 'Le fournisseur', 'Une formatrice ou un formateur'],
    framework: (name: string) => `Référentiel\u00a0: ${name}`,
    dimension: 'Dimension',
    criterion: 'Compétence',
    people: 'Les gens',
    learning: 'Apprendre',
    levels: ['Départ', 'En chemin', 'Acquis'],
    acceptWhy: 'Le questionnaire commence\u00a0: il ne mesure pas encore tout.',
    caseName: 'Premier choix partout',
    roles: {
      owner: 'Propriétaire ou direction',
      lead: 'Porteuse ou porteur du projet',
      'front-line': 'Personne du terrain',
      advisor: 'Conseillère ou conseiller',
      coordination: 'Coordination du programme',
      organisation: 'Organisme de la région',
    },
  },
  commands: {
    check: (files: readonly string[]) => `virage questionnaire verifier ${files.join(' ')}`,
    visit: (files: readonly string[]) => `virage visite ${files.map((file) => `-q ${file}`).join(' ')}`,
  },
  prompts: {
    id: 'Code du questionnaire',
    name: 'Nom du questionnaire',
    subject: 'De quoi parle-t-il?',
    framework: 'Que mesure-t-il?',
    languages: 'Dans quelles langues?',
    questions: (bank: string) => `Quelles questions prendre de ${bank}?`,
    atLeastOne: 'Cochez-en au moins une.',
    select: 'flèches pour aller d’un choix à l’autre, Entrée pour choisir',
    tick: 'Espace pour cocher, Entrée pour continuer',
  },
  subjects: { business: 'une entreprise', advisor: 'une conseillère ou un conseiller', region: 'une région' },
  frameworks: { none: 'rien\u00a0: il n’est pas coté', own: 'mon propre référentiel, dans un deuxième fichier' },
  languages: { fr: 'français', en: 'anglais' },
  defaults: {
    title: 'Pris par défaut\u00a0:',
    id: (id: string) => `code ${quoted(id)} (--id)`,
    name: (name: string) => `nom ${quoted(name)} (--name)`,
    subject: (subject: string) => `sujet\u00a0: ${subject} (--subject)`,
    framework: (framework: string) => `mesure\u00a0: ${framework} (--framework)`,
    languages: (languages: string) => `langues\u00a0: ${languages} (--languages)`,
    questions: (count: number) => `${count} questions, toutes celles du questionnaire (--questions)`,
  },
  written: (path: string) => `Écrit\u00a0: ${path}`,
  next: 'Ensuite, pour le vérifier, puis l’essayer\u00a0:',
  errors: {
    badFile: (file: string) =>
      `${quoted(file)} n’est pas un nom de fichier YAML\u00a0: il finit par .yaml, comme mon-questionnaire.yaml.`,
    exists: (path: string) => `${path} existe déjà. Choisissez un autre nom de fichier, ou remplacez-le avec --force.`,
    badId: (id: string) =>
      `Le code ${quoted(id)} n’est pas bien formé\u00a0: une lettre, puis des lettres sans accent, des chiffres, - ou _, 64 au plus, comme mon-questionnaire.`,
    takenId: (id: string) =>
      `Le code ${quoted(id)} est déjà celui d’un contenu livré. Donnez-en un autre avec --id, comme ${id}-2.`,
    emptyName: 'Le nom est vide. Écrivez-en un, entre guillemets\u00a0: --name "Mon questionnaire".',
    badSubject: (subject: string) => `--subject ${quoted(subject)} est inconnu\u00a0: business, advisor ou region.`,
    badLanguages: (languages: string) => `--languages ${quoted(languages)} n’est pas offert\u00a0: fr,en, fr ou en.`,
    together: (one: string, other: string) => `${one} et ${other} ne vont pas ensemble. Gardez l’un des deux.`,
    needs: (one: string, other: string) => `${one} ne va qu’avec ${other}. Ajoutez ${other}, ou retirez ${one}.`,
    noFramework: (name: string, known: string) =>
      `Le référentiel ${quoted(name)} n’existe pas. Ceux qui existent\u00a0: ${known}; ou none, ou own.`,
    noQuestionnaire: (name: string, known: string) =>
      `Le questionnaire ${quoted(name)} n’existe pas. Ceux qui existent\u00a0: ${known}.`,
    noQuestion: (name: string, questionnaire: string) => `${questionnaire} n’a pas de question ${quoted(name)}.`,
    didYouMean: (name: string) => `Vouliez-vous dire ${quoted(name)}?`,
    broken: 'Rien n’a été écrit\u00a0: ce questionnaire aurait ces erreurs.',
  },
}
