import { figures } from './figures.ts'

/** What the annexes say: the answers in full, how the portrait is made, and each bar in words. */
export const annexes = {
  answers: {
    heading: 'Annexe\u00a0A. Toutes vos réponses',
    text: 'Voici ce que vous avez dit, tel que nous l’avons noté. Une erreur? Dites-le\u00a0: nous la corrigerons, et le plan suivra.',
    unknown: 'Je ne sais pas',
    later: 'À reprendre plus tard',
    absent: 'Sans réponse',
    notApplicable: 'Sans objet',
    notApplicableBecause: (reason: string) => `Sans objet\u00a0: ${reason}`,
    none: 'Aucun choix coché',
    between: (low: string, high: string) => `Entre «\u00a0${low}\u00a0» et «\u00a0${high}\u00a0»`,
    other: (option: string, text: string) => `${option}\u00a0: ${text}`,
    row: (row: string, answer: string) => `${row}\u00a0: ${answer}`,
    rowOfCells: (row: string, cells: string) => `${row} — ${cells}`,
    cell: (column: string, answer: string) =>
      column.endsWith('?') ? `${column} ${answer}` : `${column}\u00a0: ${answer}`,
    evidence: 'Preuve\u00a0:',
    grades: [
      'Déclaré par une personne',
      'Confirmé par une deuxième personne',
      'Vu (écran, document ou geste)',
      'Mesuré (chiffre daté)',
    ],
    note: 'Note\u00a0:',
    voices: 'Ce que chaque personne a répondu\u00a0:',
  },

  method: {
    heading: 'Annexe\u00a0B. Comment ce portrait est fait',
    formula: 'Le calcul',
    formulaText: (min: string, max: string) =>
      `Chaque réponse vaut de ${min} à ${max}. Une compétence est la moyenne de ses questions, une dimension celle de ses compétences, chacune selon son poids.`,
    aggregates: {
      mean: 'moyenne pondérée',
      sum: 'somme',
      min: 'la plus basse de ses parts',
      max: 'la plus haute de ses parts',
      staged: 'étapes franchies dans l’ordre',
    },
    interval:
      'L’intervalle va de ce que la cote serait si chaque question sans réponse recevait la pire, à ce qu’elle serait avec la meilleure.',
    margin: (margin: string) =>
      `Ce questionnaire est court\u00a0: l’intervalle montré est la cote, plus ou moins ${margin}, et jamais plus étroit que celui des réponses manquantes.`,
    notApplicable: 'Une question sans objet ne compte pas, et ne vous pénalise pas.',
    minimum: (share: string) =>
      `Si moins de ${share} des questions ont une réponse, aucun niveau n’est nommé\u00a0: «\u00a0données insuffisantes\u00a0».`,
    capped: 'Une règle peut retenir le niveau montré. Elle ne change jamais la cote.',
    levels: 'Les niveaux',
    levelFrom: (name: string, from: string) => `${name}, à partir de ${from}.`,
    levelUpTo: (name: string, upTo: string) => `${name}, jusqu’à ${upTo}.`,
    weights: 'Les poids et les cibles employés',
    weightsText:
      'Ils dépendent de votre taille et de votre secteur. Ils viennent du jugement de praticiens, et seront revus avec les données des régions.',
    weight: 'Poids',
    percent: (figure: string) => `${figure}\u00a0%`,
    aggregate: 'Calcul',
    unknown: '«\u00a0Je ne sais pas\u00a0»',
    absent: 'Sans réponse',
    excluded: 'ne compte pas',
    counts: (value: string) => `vaut ${value}`,
    noTarget: 'aucune',
    pending: 'Les règles qu’on ne peut pas encore appliquer',
    limits: 'Les limites de l’exercice',
    limitsItems: [
      'Les cotes sont indicatives. Elles résument ce que vous avez dit un jour donné.',
      'Elles servent à choisir un prochain pas, pas à comparer des personnes ni des entreprises.',
      'Les jours et les dépenses sont des ordres de grandeur. Le temps de vos gens n’est pas compté dans les dépenses.',
      'Ce plan n’est pas un avis juridique.',
    ],
    sources: 'Les sources',
    questionnaire: 'Questionnaire',
    framework: 'Référentiel',
    actions: 'Actions',
    assessment: 'Diagnostic',
    source: (name: string, id: string, version: string) => `${name} (${id}), version ${version}`,
    fingerprint: (digest: string) => `Empreinte SHA-256\u00a0: ${digest}`,
    closed: (date: string) => `Fermé le ${date}.`,
    open: 'Encore ouvert\u00a0: des réponses peuvent changer.',
  },

  derivation: {
    heading: 'Le calcul de chaque cote',
    text: 'Vous pouvez refaire chaque calcul. Chaque part vient dans l’ordre du référentiel, multipliée par son poids quand les poids diffèrent.',
    of: 'Cote',
    how: 'Calcul',
    overall: 'Ensemble',
    noValue: 'aucune cote\u00a0: aucune question n’a de réponse',
    insufficient: (how: string) => `${how} (données insuffisantes pour nommer un niveau)`,
    equals: (value: string, how: string) => `${value} = ${how}`,
    alone: (value: string) => `${value}, d’une seule part`,
    where: (how: string, plain: string) => `${how}, où ${plain}`,
    clamped: (how: string, low: string, high: string) => `${how}, gardé entre ${low} et ${high}`,
    kept: (how: string, value: string) => `${how}, ramené à ${value}, la plus proche cote possible`,
    figures,
  },

  alt: {
    bar: (name: string) => `${name}. `,
    value: (value: string, max: string) => `Cote ${value} sur ${max}`,
    noValue: 'Aucune cote',
    range: (low: string, high: string) => `de ${low} à ${high}`,
    target: (target: string) => `cible ${target}`,
    level: (level: string) => `niveau ${level}`,
    joined: (parts: readonly string[]) => `${parts.join('; ')}.`,
  },
}
