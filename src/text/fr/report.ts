import { doors } from './doors.ts'
import { annexes } from './report-annexes.ts'
import { charts } from './report-charts.ts'
import { decisions } from './report-decisions.ts'
import { html } from './report-html.ts'
import { kinds } from './report-kinds.ts'
import { stageInWords } from './stages.ts'

/** What the support plan says around the content: short sentences, « vous », active verbs, no blame. */
export const report = {
  language: 'fr-CA',
  plan: 'Plan d’accompagnement numérique',
  titleOf: (name: string) => `Plan d’accompagnement numérique\u00a0: ${name}`,
  draft: 'BROUILLON',
  draftMeaning: 'Ce plan n’a pas encore été relu avec vous.',
  stage: stageInWords,
  metOn: (date: string) => `Rencontre du ${date}`,
  with: (advisor: string, organisation?: string) =>
    organisation === undefined ? `Avec ${advisor}` : `Avec ${advisor}, ${organisation}`,
  footer: (name: string, date: string) => `${name} · ${date}`,
  page: (page: number, pages: number) => `Page ${page} de ${pages}`,
  quoted: (text: string) => `«\u00a0${text}\u00a0»`,
  joined: (items: readonly string[]) => new Intl.ListFormat('fr-CA').format(items),
  colon: (label: string) => `${label}\u00a0:`,
  pair: (label: string, value: string) => `${label}\u00a0: ${value}`,

  wish: {
    heading: 'Ce que vous voulez changer',
    topics: 'À regarder en premier\u00a0:',
    missing: 'Vous n’avez pas encore dit ce que vous aimeriez voir changer. Dites-le avant de choisir vos actions.',
  },

  portrait: {
    heading: 'Votre portrait aujourd’hui',
    dimension: 'Dimension',
    level: 'Niveau',
    value: 'Cote',
    target: 'Cible',
    insufficient: 'Données insuffisantes',
    between: (low: string, high: string) => `Entre ${low} et ${high}`,
    range: (low: string, high: string) => `${low} à ${high}`,
    outOf: (value: string, max: string) => `${value} sur ${max}`,
    noValue: 'sans cote',
    margin: (margin: string) => `Avec si peu de questions, lisez chaque cote à ${margin}\u00a0point près.`,
    indicative: 'Ces cotes sont indicatives\u00a0: elles ouvrent la conversation et ne notent personne.',
    coverage: 'Complétude\u00a0:',
    coverageMeaning: (share: string) => `${share} de vos questions ont une réponse.`,
    confidence: 'Confiance\u00a0:',
    confidenceMeaning: (grade: string, words: string) => `${grade} sur 3 en moyenne\u00a0: ${words}.`,
    noAnswer: 'aucune réponse pour l’instant.',
    capped: (shown: string, earned: string) => `La cote vaudrait le niveau ${earned}. Le niveau montré est ${shown}. `,
    insufficientMeaning: (names: string) =>
      `Trop peu de questions ont une réponse pour nommer un niveau\u00a0: ${names}. Quelques réponses de plus suffiront.`,
  },

  strengths: {
    heading: 'Vos points d’appui',
    level: (name: string, level: string) => `${name} (${level}).`,
    said: (answer: string) => `«\u00a0${answer}\u00a0»`,
    none: 'Vos réponses ne font pas encore ressortir de point d’appui. C’est normal au départ\u00a0: un premier pas suffit pour en créer un.',
  },

  gaps: {
    heading: 'Vos plus grands écarts',
    figures: (value: string, target: string) => `vous êtes à ${value}; votre cible est ${target}.`,
  },

  first: {
    heading: 'Ce qui vient d’abord',
    nextStep: 'Votre prochain pas\u00a0:',
    duty: 'Incontournable',
    dutyMeaning: (count: number): string =>
      count === 1
        ? 'L’action marquée «\u00a0Incontournable\u00a0» vous protège ou répond à une obligation\u00a0: elle ouvre le plan.'
        : 'Les actions marquées «\u00a0Incontournable\u00a0» vous protègent ou répondent à une obligation\u00a0: elles ouvrent le plan.',
    tooEarly:
      'Vos réponses ne suffisent pas encore pour proposer une action. Quelques réponses de plus, et ce plan commencera ici.',
    none: 'Aucune action ne s’impose aujourd’hui. Gardez ce qui marche, et refaites le point dans un an.',
  },

  lenses: {
    heading: 'Trois capacités',
    text: 'Comparez-les entre elles\u00a0: l’écart vous en apprend plus que le total.',
    lens: 'Capacité',
    value: 'Cote',
    range: 'Intervalle',
  },

  competencies: {
    heading: 'Le portrait par compétence',
  },

  orientation: {
    heading: 'Ce qui a orienté ce plan',
    text: 'Certaines réponses changent l’ordre des actions, jamais vos cotes.',
    deferred: (action: string) => `«\u00a0${action}\u00a0» attend.`,
    limit: (count: number) => `Ce plan garde au plus ${count}\u00a0actions à la fois.`,
    missingPeople:
      'Aucune action du côté des personnes n’est ouverte pour l’instant. Parlez-en avec votre conseillère ou votre conseiller.',
    missingQuick:
      'Aucune petite réussite rapide n’est ouverte pour l’instant. Cherchez ensemble un geste simple à réussir d’ici 90\u00a0jours.',
  },

  views: {
    heading: 'Deux regards',
    text: 'À ces questions, les personnes de votre entreprise ne voient pas la même chose. Personne n’a tort\u00a0: parlez-en avant de commencer.',
    someone: 'Une personne',
    agreed: (answer: string) => `Retenu ensemble\u00a0: «\u00a0${answer}\u00a0»`,
    answered: (role: string, answer: string) => `${role}\u00a0: «\u00a0${answer}\u00a0»`,
  },

  sheets: {
    heading: 'Vos actions, pas à pas',
    text: 'Vous choisissez. Confirmez ces actions, échangez-en une ou retirez-en une, et dites pourquoi.',
    next: 'Ensuite',
    nextText: 'Ces actions prennent la suite. Ouvrez-en une quand une des premières est finie.',
    later: 'Plus tard',
    reserve: 'D’autres actions possibles',
    reserveText: 'Une action ne vous convient pas? Échangez-la contre une de celles-ci.',
    laterText: 'Ces actions répondent à votre souhait. Elles attendent que d’autres soient faites.',
    why: 'Pourquoi',
    because: (question: string, answer: string) =>
      `Parce qu’à la question «\u00a0${question}\u00a0», vous avez répondu\u00a0: «\u00a0${answer}\u00a0»`,
    becauseVoices: (question: string, answers: string) =>
      `Parce qu’à la question «\u00a0${question}\u00a0», chaque personne a répondu de son côté\u00a0: ${answers}`,
    becauseUnknown: (question: string) =>
      `Parce qu’à la question «\u00a0${question}\u00a0», vous avez répondu que vous ne savez pas.`,
    added: 'Parce que vous l’avez ajoutée à votre plan.',
    addedHeading: 'Vos propres actions',
    trigger: 'Parce que vos réponses réunissent les conditions de cette action.',
    gap: (criterion: string, value: string, to: string) =>
      `${criterion}\u00a0: vous êtes à ${value}; cette action vous mène vers ${to}.`,
    prerequisite: (action: string) => `Parce qu’elle prépare «\u00a0${action}\u00a0».`,
    wish: (topics: string) => `Parce qu’elle touche ce que vous voulez changer\u00a0: ${topics}.`,
    who: 'Qui',
    effort: 'Temps',
    days: (days: string) => `${days} à l’interne`,
    personDays: (low: string, high: string, plural: boolean) =>
      low === high
        ? `${high}\u00a0${plural ? 'jours-personnes' : 'jour-personne'}`
        : `de ${low} à ${high}\u00a0${plural ? 'jours-personnes' : 'jour-personne'}`,
    lessThanHalfDay: 'moins d’une demi-journée',
    cost: 'Dépenses',
    before: 'À faire avant',
    training: 'Se former',
    sign: 'Vous saurez que ça marche à ce signe\u00a0:',
    door: 'La bonne porte\u00a0:',
    waits: {
      prerequisite: (actions: string) => `Elle s’ouvrira après ${actions}.`,
      level: 'Elle s’ouvrira quand vous aurez franchi l’étape qui la précède.',
      rule: (why: string) => `Elle attend\u00a0: ${why}`,
      unmeasured: 'Rien n’a encore été demandé sur ce qu’elle change. Le diagnostic complet le dira.',
    },
    path: (actions: string) => `Le chemin\u00a0: ${actions}.`,
  },

  checkpoints: {
    heading: 'Vos points de contrôle',
    text: 'Remplissez ce tableau ensemble. Prévoyez un premier point dans les 30\u00a0jours, et notez le chiffre de départ\u00a0: c’est lui qui montrera le progrès.',
    action: 'Action',
    who: 'Qui s’en charge',
    by: 'Pour quand',
    first: 'Premier point',
    figure: 'Chiffre de départ',
  },

  commitments: {
    heading: 'Nos engagements',
    business: 'L’entreprise',
    businessDoes: [
      'choisit ses actions et nomme une personne pour chacune;',
      'réserve du temps à l’horaire pour les faire;',
      'dit ce qui bloque, sans attendre le prochain rendez-vous.',
    ],
    advisor: 'La conseillère ou le conseiller',
    advisorDoes: [
      'répond aux questions et ouvre les bonnes portes;',
      'fait le point avec vous aux dates convenues;',
      'garde vos réponses confidentielles.',
    ],
    does: (party: string) => `${party}\u00a0:`,
    lines: ['Nom', 'Signature', 'Date'],
    forBusiness: (name: string) => `Pour ${name}`,
    forAdvisor: 'Pour l’accompagnement',
  },

  decisions,
  doors,
  charts,
  kinds,
  html,
  ...annexes,
}
