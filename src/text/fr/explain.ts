import { figures } from './figures.ts'

/** Ce que l’on sait de toute entreprise. */
const keys: ReadonlyMap<string, string> = new Map(
  Object.entries({ size: 'la taille', sector: 'le secteur', region: 'la région' }),
)

/** D’où vient chaque nombre\u00a0: des phrases courtes, un calcul qu’on peut refaire. */
export const explain = {
  figures,
  named: (id: string, name: string) => (name === '' ? id : `${id} ${name}`),
  pair: (label: string, value: string) => `${label}\u00a0: ${value}`,
  equals: (left: string, right: string) => `${left} = ${right}`,
  joined: (items: readonly string[]) => items.join(', '),
  quoted: (text: string) => `«\u00a0${text}\u00a0»`,
  range: (low: string, high: string) => `de ${low} à ${high}`,
  overall: 'Ensemble',
  noValue: 'aucune cote',
  insufficient: 'données insuffisantes',
  title: (questionnaire: string) => `Comment chaque nombre est fait\u00a0: ${questionnaire}`,
  more: 'Pour le détail d’une dimension, d’une compétence ou d’une question, ajoutez son code ou son nom.',
  recomputed: 'Ces cotes sont recalculées aujourd’hui et diffèrent de celles gardées à la clôture, qui font foi.',
  margin: (margin: string) => `Ce questionnaire est court\u00a0: le rapport montre chaque cote à ${margin} près.`,

  aggregates: {
    mean: 'Moyenne de ses parts, selon leur poids',
    sum: 'Somme de ses parts',
    min: 'La plus basse de ses parts',
    max: 'La plus haute de ses parts',
    staged: 'Étapes franchies dans l’ordre',
  },
  sumMinimum: (names: string) => `Sans valeur, comptée à son minimum\u00a0: ${names}.`,
  clamped: (plain: string, low: string, high: string) => `${plain}, gardé entre ${low} et ${high}.`,
  carried: (value: string, from: string, to: string, how: string) =>
    `Porté de l’échelle ${from} à l’échelle ${to}\u00a0: ${value} = ${how}.`,
  kept: (plain: string, value: string) =>
    `Aucune réponse ne pourrait donner ${plain}\u00a0: la cote est la plus proche possible, ${value}.`,
  level: (level: string, band: string) => `Niveau\u00a0: ${level} (${band}).`,
  levelAlone: (level: string) => `Niveau\u00a0: ${level}.`,
  band: {
    from: (from: string) => `à partir de ${from}`,
    below: (below: string) => `moins de ${below}`,
    fromBelow: (from: string, below: string) => `de ${from} à moins de ${below}`,
    upTo: (upTo: string) => `jusqu’à ${upTo}`,
    above: (above: string) => `plus de ${above}`,
    aboveUpTo: (above: string, upTo: string) => `plus de ${above}, jusqu’à ${upTo}`,
  },
  capped: (rule: string, most: string, shown: string) =>
    `La règle ${rule} retient le niveau montré à ${most} au plus\u00a0: il est ${shown}. La cote ne change pas.`,
  between: (low: string, lowLevel: string, high: string, highLevel: string) =>
    `Entre deux niveaux\u00a0: ${lowLevel} au pire (${low}), ${highLevel} au mieux (${high}).`,
  betweenCapped: (low: string, lowLevel: string, high: string, highLevel: string) =>
    `Entre deux niveaux montrés\u00a0: ${lowLevel} au pire (cote ${low}), ${highLevel} au mieux (cote ${high}), la règle retenant le niveau.`,
  tooLittle: (coverage: string, minimum: string) =>
    `Données insuffisantes\u00a0: la complétude est de ${coverage}, il en faut ${minimum}. Aucun niveau n’est nommé, et aucune règle ne lit cette cote.`,
  countsAbove: 'Elle compte tout de même dans celle d’au-dessus.',
  interval: (low: string, high: string) => `Intervalle\u00a0: de ${low} (au pire) à ${high} (au mieux).`,
  lowest: (low: string, how: string) => `Au pire\u00a0: ${low} = ${how}.`,
  highest: (high: string, how: string) => `Au mieux\u00a0: ${high} = ${how}.`,
  settled: 'Ce qui manque ne peut pas la changer.',
  coverage: (share: string, covered: string, whole: string) =>
    `Complétude\u00a0: ${share} = ${covered} ÷ ${whole} (poids des questions couvertes ÷ poids de celles qui s’appliquent).`,
  evidence: (grade: string) => `Preuve\u00a0: ${grade} sur 3 en moyenne.`,
  target: (target: string) => `Cible\u00a0: ${target}.`,
  targetBecause: (how: string) => `Cible\u00a0: ${how}.`,
  targetOf: (target: string, parent: string) => `Cible\u00a0: ${target}, celle de ${parent}.`,
  weight: (weight: string, share: string) => `Poids\u00a0: ${weight}, soit ${share} des poids du même étage.`,
  because: (step: string, why: string) => `${step} (car ${why})`,
  without: (names: string) => `Ne compte pas, faute de réponse\u00a0: ${names}.`,
  outside: (names: string) => `Ne s’applique pas\u00a0: ${names}.`,

  state: {
    answered: 'répondue',
    'not-applicable': 'sans objet',
    unknown: 'ne sait pas',
    later: 'plus tard',
    absent: 'sans réponse',
    hidden: 'non posée',
    pending: 'en attente d’une autre réponse',
  },
  stateLine: {
    'not-applicable': 'Sans objet\u00a0: ne compte ni dans la cote ni dans la complétude.',
    hidden: 'Non posée, car sa condition est fausse\u00a0: ne compte pas.',
    pending: 'Pas encore posée\u00a0: sa condition dépend d’une réponse qui manque.',
  },
  keptAnswer: (answer: string) => `Une réponse est gardée pour le cas où elle serait posée\u00a0: ${answer}.`,
  answer: 'Réponse',
  notApplicable: (reason: string) => `sans objet (${reason})`,
  scoresNothing: 'Cette réponse n’a pas de valeur\u00a0: elle ne compte pas.',
  standsFor: (question: string) => `Comptée à travers ${question}, qui est calculée à partir d’elle.`,
  worth: (what: string, value: string) => `${what} vaut ${value}`,
  worthNothing: (what: string) => `${what} sans valeur`,
  making: {
    mean: (terms: string) => `Moyenne des choix\u00a0: ${terms}.`,
    sum: (terms: string) => `Somme des choix\u00a0: ${terms}.`,
    option: (terms: string) => `Réponse\u00a0: ${terms}.`,
    alone: (option: string, value: string) => `Choix exclusif\u00a0: ${option} vaut ${value}.`,
    share: (min: string, range: string, points: string, whole: string) => `${min} + ${range} × ${points} ÷ ${whole}`,
    shareIs: (how: string) => `Part des points cochés\u00a0: ${how}.`,
    result: (how: string) => `Calcul\u00a0: ${how}.`,
    points: (terms: string) => `Points cochés\u00a0: ${terms}.`,
    point: (option: string, points: string) => `${option} ${points}`,
    band: (quantity: string, edge: string, value: string) => `${quantity}, à partir de ${edge}\u00a0: vaut ${value}.`,
    beyond: (quantity: string, edge: string, value: string) =>
      `${quantity}, hors des points donnés\u00a0: comme ${edge}, vaut ${value}.`,
    line: (quantity: string, before: string, after: string) =>
      `${quantity}, sur la droite entre ${before} et ${after}.`,
    point2: (edge: string, value: string) => `${edge} (vaut ${value})`,
    rowsMean: 'Moyenne des lignes qui ont une valeur, selon leur poids\u00a0:',
    rowsSum: 'Somme des lignes\u00a0:',
    row: (row: string, what: string, weight: string) => `${row}\u00a0: ${what} (poids ${weight})`,
  },
  voice: (who: string, what: string) => `${who}\u00a0: ${what}`,
  someone: 'Une personne',
  voices: 'Ce que chaque personne a répondu\u00a0:',
  reconciledHere: 'La réponse retenue est celle que la conseillère ou le conseiller a notée avec eux.',
  combined: {
    median: (value: string) => `Sans réponse retenue ensemble\u00a0: la médiane, ${value}.`,
    mean: (value: string) => `Sans réponse retenue ensemble\u00a0: la moyenne, ${value}.`,
  },
  spread: (spread: string) => `Deux regards\u00a0: ${spread} d’écart, à discuter.`,
  policyExclude: {
    unknown: (criterion: string) => `«\u00a0Ne sait pas\u00a0» sous ${criterion}\u00a0: pas de valeur, pas couverte.`,
    absent: (criterion: string) => `Sans réponse sous ${criterion}\u00a0: pas de valeur, pas couverte.`,
  },
  policyCounts: {
    unknown: (criterion: string, value: string) =>
      `«\u00a0Ne sait pas\u00a0» sous ${criterion}\u00a0: vaut ${value}, et compte comme couverte.`,
    absent: (criterion: string, value: string) =>
      `Sans réponse sous ${criterion}\u00a0: vaut ${value}, sans compter comme couverte.`,
  },
  open: (low: string, high: string) => `Peut encore valoir de ${low} à ${high}.`,
  measures: (criterion: string, weight: string, value: string) => `Sous ${criterion}, poids ${weight}\u00a0: ${value}.`,
  unscored: 'Cette question ne compte dans aucune cote.',
  grade: (grade: string) => `Preuve\u00a0: ${grade} sur 3.`,
  computed: (formula: string, value: string) => `Calculée\u00a0: ${formula} = ${value}.`,
  computedUnknown: (formula: string, inputs: string) =>
    `Calculée\u00a0: ${formula}. Pas de valeur, à cause de\u00a0: ${inputs}.`,
  computedImpossible: (formula: string) =>
    `Calculée\u00a0: ${formula}. Pas de valeur\u00a0: avec ces réponses, le calcul n’en a pas (une division par zéro, par exemple).`,

  condition: (text: string, outcome: string) => `Condition\u00a0: ${text}. ${outcome}`,
  outcome: {
    true: 'Elle est vraie',
    false: 'Elle est fausse',
    unknown: 'On ne peut pas encore le savoir',
  },
  facts: (outcome: string, facts: string) => (facts === '' ? `${outcome}.` : `${outcome}\u00a0: ${facts}.`),
  fact: (name: string, value: string) => `${name} = ${value}`,
  factUnknown: (name: string) => `${name} = ?`,
  yes: 'oui',
  no: 'non',

  rules: 'Règles',
  rule: (rule: string, why: string) => `${rule}\u00a0: ${why}`,
  lenses: 'Autres regards',

  expression: {
    and: 'et',
    or: 'ou',
    in: 'parmi',
    not: (what: string) => `non (${what})`,
    choose: (when: string, yes: string, no: string) => `si ${when}, ${yes}, sinon ${no}`,
    size: (what: string) => `le nombre de choix de ${what}`,
    min: (what: string) => `le plus petit de (${what})`,
    max: (what: string) => `le plus grand de (${what})`,
    names: {
      answer: (id: string) => `la réponse à ${id}`,
      score: (id: string) => `la valeur de ${id}`,
      spread: (id: string) => `la distance entre les réponses à ${id}`,
      profile: (id: string) => keys.get(id) ?? `«\u00a0${id}\u00a0» au profil`,
      value: (id: string) => `la cote de ${id}`,
      at_target: (id: string) => `l’atteinte de la cible de ${id}`,
      action: (id: string) => `la donnée «\u00a0${id}\u00a0» de l’action`,
    },
  },

  what: {
    title: (changes: string) => `Et si\u00a0: ${changes}`,
    nothing: 'Rien ne change.',
    note: 'Rien n’est enregistré.',
    moves: (before: string, after: string) => `${before} → ${after}`,
    by: (change: string) => ` (${change})`,
    value: 'cote',
    low: 'au pire',
    high: 'au mieux',
    coverage: 'complétude',
    evidence: 'preuve',
    level: 'niveau',
    shownLevel: 'niveau montré',
    weight: 'poids',
    target: 'cible',
    range: 'étendue',
    spread: 'écart des répondants',
    state: 'état',
    noLevel: 'aucun niveau',
    none: 'aucune',
    percent: (figure: string) => `${figure}\u00a0%`,
    between: (low: string, high: string) => `entre ${low} et ${high}`,
    criteria: 'Cotes',
    questions: 'Questions',
    rules: 'Règles et avis',
    lenses: 'Autres regards',
    ruleState: { true: 'en vigueur', unknown: 'pas encore connue', false: 'sans effet' },
  },

  unknownNode: (name: string) =>
    `«\u00a0${name}\u00a0» n’est ni une dimension, ni une compétence, ni une question de ce questionnaire.`,
  didYouMean: (name: string) => ` Vouliez-vous «\u00a0${name}\u00a0»?`,
  severalNodes: (name: string) => `Plusieurs correspondent à «\u00a0${name}\u00a0»; précisez\u00a0:`,
  known: (names: string) => `Les dimensions\u00a0: ${names}.`,
  whose: 'Il manque l’entreprise ou la personne, ou un fichier de réponses avec --answers.',
  badIf: (found: string) =>
    `--if «\u00a0${found}\u00a0»\u00a0: il faut QUESTION=réponse, ou QUESTION.ligne=réponse pour une grille.`,
  tooMany: (name: string) =>
    `Il y a un nom de trop\u00a0: «\u00a0${name}\u00a0». Avec --answers, seul se nomme ce qu’on veut expliquer.`,
}
