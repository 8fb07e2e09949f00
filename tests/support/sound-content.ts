/** A small whole library without a single problem: a test breaks one thing of it and says what must be told. */
export const sound = {
  'cadre.yaml': `format: virage/framework@1
id: cadre
version: "1.0.0"
languages: [fr]
name: { fr: Cadre }
scale: { min: 1, max: 5 }
tiers:
  - id: dimension
    name: { fr: Dimension }
    minimum_coverage: 0.6
    levels:
      - { id: bas, name: { fr: Bas }, from: 1 }
      - { id: haut, name: { fr: Haut }, from: 3 }
  - { id: competence, name: { fr: Compétence } }
criteria:
  - id: GENS
    name: { fr: Gens }
    descriptors: [{ fr: Peu }, { fr: Bien }]
    tags: { portee: personne }
    criteria:
      - { id: GENS-A, name: { fr: Adaptation } }
      - { id: GENS-B, name: { fr: Besoins } }
  - id: OUTILS
    name: { fr: Outils }
    unknown: 1
    criteria: [{ id: OUTILS-A, name: { fr: Outils en main } }]
lenses:
  - { id: humain, name: { fr: Humain }, of: { tag: { portee: personne } } }
  - { id: tout, name: { fr: Tout }, of: [GENS, OUTILS], weights: { GENS: 2 } }
weights: [{ when: 'profile.size == "petite"', set: { OUTILS: 4 } }]
targets: [{ set: { GENS: 3 } }]
rules:
  - id: R1
    when: 'score.ACCES < 3'
    effect: { cap-level: { criterion: OUTILS, level: bas } }
    why: { fr: Un seul mot de passe pour tous }
  - { id: R2, when: 'value.GENS < 2', effect: flag, why: { fr: À regarder } }
`,
  'entrevue.yaml': `format: virage/questionnaire@1
id: entrevue
version: "1.0.0"
languages: [fr]
name: { fr: Entrevue }
purpose: { fr: Savoir par où commencer }
framework: cadre@1.0.0
notice: avis@1.0.0
subject: business
stages: [T0, T1]
roles: [{ id: direction, name: { fr: Direction } }, { id: equipe, name: { fr: Équipe } }]
shows: { tier: dimension, margin: 0.5 }
scales:
  force: { options: [{ text: { fr: Jamais } }, between, { text: { fr: Toujours } }] }
sections:
  - id: profil
    name: { fr: Profil }
    questions:
      - { id: NOM, kind: text, text: { fr: Son nom }, profile: name, required: true, length: 40 }
      - { id: EMPLOIS, kind: number, text: { fr: Combien de personnes }, profile: employees, min: 0, max: 500, whole: true }
      - { id: TAILLE, kind: computed, text: { fr: Taille }, profile: size, compute: 'answer.EMPLOIS < 5 ? "petite" : "grande"' }
      - { id: REGION, kind: single, text: { fr: Sa région }, profile: region, options: { list: regions } }
      - { id: COURRIEL, kind: text, text: { fr: Courriel }, personal: personal, purpose: { fr: Lui écrire }, format: email }
  - id: gens
    name: { fr: Gens }
    questions:
      - id: ADAPT
        kind: single
        text: { fr: On s’adapte vite }
        scale: force
        measures: GENS-A
        na: true
        ask: [direction]
        variants: [{ when: 'profile.size == "petite"', options: { "1": { fr: Jamais seul } } }]
      - id: BESOINS
        kind: multi
        text: { fr: Ce qui est suivi }
        measures: { GENS-B: 1 }
        options:
          - { id: ventes, text: { fr: Les ventes } }
          - { id: stocks, text: { fr: Les stocks } }
          - { id: rien, text: { fr: Rien de cela }, exclusive: true, value: 1 }
      - id: POSTES
        kind: grid
        text: { fr: Postes }
        rows: [{ id: caisse, text: { fr: La caisse } }, { id: paie, text: { fr: La paie }, na: true }]
        scale: force
        measures: GENS-B
  - id: outils
    name: { fr: Outils }
    show_if: 'profile.size != "grande" || answer.COURRIEL != "non"'
    questions:
      - id: ACCES
        kind: single
        text: { fr: Mots de passe }
        measures: OUTILS-A
        options: [{ text: { fr: Un pour tous }, value: 1 }, { text: { fr: Un chacun } }, { text: { fr: Autrement }, other: true, value: 3 }]
        checks: [{ that: 'answer.EMPLOIS > 0', say: { fr: Personne n’y travaille }, severity: warning }]
      - { id: SUIVI, kind: date, text: { fr: Depuis quand }, show_if: 'answer.ACCES >= 2' }
      - { id: JOURS, kind: number, text: { fr: Jours perdus }, measures: OUTILS-A, value: { linear: { points: [[0, 5], [9, 1]] } } }
      - id: LOGICIELS
        kind: grid
        text: { fr: Logiciels }
        rows: [{ id: compta, text: { fr: Comptabilité } }, { id: vente, text: { fr: Vente }, na: true }]
        columns:
          - { id: UTILE, kind: single, text: { fr: Bien utile }, scale: force, measures: { OUTILS-A: 1 } }
          - { id: LICENCES, kind: number, text: { fr: Licences payées }, na: true, max: 99 }
          - { id: SORTES, kind: multi, text: { fr: Sortes }, options: [{ id: nuage, text: { fr: En nuage } }, { id: poste, text: { fr: Sur un poste } }] }
      - { id: RELIEF, kind: text, text: { fr: Lequel est lourd }, show_if: '1 in answer.UTILE' }
cases:
  - name: Tout est bas
    profile: { size: petite }
    answers: { ADAPT: 1, ACCES: 1 }
    expect: { GENS: { value: 1.0, level: bas }, GENS-B: null }
`,
  'court.yaml': `format: virage/questionnaire@1
id: court
version: "1.0.0"
languages: [fr]
name: { fr: Entrevue courte }
purpose: { fr: Aller vite }
framework: cadre@1.0.0
subject: business
stages: [T0]
sections:
  - { id: repris, name: { fr: Repris }, from: entrevue@1.0.0, questions: [EMPLOIS, TAILLE, ACCES, SUIVI] }
cases: [{ name: Rien, answers: {}, expect: { OUTILS-A: null } }]
`,
  'reprise.yaml': `format: virage/questionnaire@1
id: reprise
version: "2.0.0"
languages: [fr]
name: { fr: Reprise }
purpose: { fr: Suivre }
subject: business
stages: [T0]
sections:
  - id: tout
    name: { fr: Tout }
    questions:
      - { id: ELAN, kind: text, text: { fr: Son élan } }
      - { id: GENRE, kind: single, text: { fr: Son genre }, options: [{ id: gros, text: { fr: Gros } }, { id: petit, text: { fr: Petit } }] }
      - { id: MATIN, kind: number, text: { fr: Le matin } }
      - { id: SOIR, kind: number, text: { fr: Le soir } }
      - id: LIEUX
        kind: grid
        text: { fr: Lieux }
        rows: [{ id: quai, text: { fr: Le quai } }, { id: cour, text: { fr: La cour } }]
        options: [{ text: { fr: Non } }, { text: { fr: Oui } }]
migrations:
  - from: "1.0.0"
    renamed: { VIEIL-ELAN: NOUVEL-ELAN }
  - from: "1.1.0"
    renamed: { NOUVEL-ELAN: ELAN }
    split: { JOURNEE: [MATIN, SOIR] }
    reworded: [GENRE]
    meaning_changed: [LIEUX]
    retired: [PARTI]
    options: { GENRE: { grand: gros } }
    rows: { LIEUX: { port: quai } }
`,
  'regions.yaml': `format: virage/list@1
id: regions
version: "1.0.0"
languages: [fr, en]
name: { fr: Régions, en: Regions }
entries:
  - { id: "01", text: { fr: Bas-Saint-Laurent, en: Lower St. Lawrence } }
  - { id: "02", text: { fr: Saguenay, en: Saguenay } }
`,
  'avis.yaml': `format: virage/notice@1
id: avis
version: "1.0.0"
languages: [fr, en]
title: { fr: Avis, en: Notice }
paragraphs: [{ fr: Gardé 24 mois, en: Kept 24 months }]
consents:
  - { id: diagnostic, text: { fr: On commence?, en: Shall we start? }, required: true }
  - { id: partage, text: { fr: On partage?, en: Shall we share? } }
`,
  'gestes.yaml': `format: virage/actions@1
id: gestes
version: "1.0.0"
languages: [fr]
framework: cadre@1.0.0
roles: [{ id: DIR, text: { fr: Direction } }]
horizons: [{ id: 0-3, text: { fr: Trois mois } }, { id: 4-12, text: { fr: Un an } }]
costs: [{ id: "0", text: { fr: Rien } }, { id: "$", text: { fr: Peu } }]
topics: [{ id: stock, text: { fr: Stocks } }]
training: [{ id: T-BASE, text: { fr: Les bases } }]
referral: [{ id: R-MRC, text: { fr: La MRC } }]
plan:
  rank: ['action.duty ? 0 : 1', '-action.weight / action.effort']
  effort: { bands: [{ up_to: 3, factor: 1 }, { factor: 2 }], sizes: { petite: 0.6 } }
  limits:
    active: 5
    next: 4
    people: { tag: people, at_least: 1 }
    quick: { horizon: 0-3, cost: "$", days: 4, at_least: 1 }
    expensive: { cost: "$", at_most: 1 }
  rules:
    - { id: P1, when: 'value.OUTILS < 3', effect: { duty: [ACCES-UN] }, why: { fr: Protéger }}
    - { id: P2, when: 'value.GENS < 2', effect: { before: { tag: people, count: 1, than: tool } }, why: { fr: Les gens } }
    - { id: P3, when: 'value.GENS < 1.5', effect: { defer: "$" }, why: { fr: Attendre } }
actions:
  - id: ACCES-UN
    name: { fr: Un mot de passe chacun }
    horizon: 0-3
    days: { min: 1, max: 2 }
    cost: "0"
    who: [DIR]
    steps: [{ fr: Les changer }]
    sign: { fr: Rien n’est affiché }
    training: [T-BASE]
    referral: [R-MRC]
    topics: [stock]
    tags: [tool]
  - id: PARLER
    name: { fr: En parler }
    moves: [{ criterion: GENS-A, from: 1, to: 3 }]
    horizon: 4-12
    days: 1
    cost: "$"
    after: [ACCES-UN]
    who: [DIR]
    steps: [{ fr: Une rencontre }]
    sign: { fr: Tous le savent }
    tags: [people]
  - id: GRANDIR
    name: { fr: Aller plus loin }
    moves:
      - { from: 1, to: 5, criterion: "GENS-A" }
      - { from: 1, to: 5, criterion: "GENS-B" }
      - { from: 1, to: 5, criterion: "OUTILS-A" }
    horizon: 0-3
    days: 2
    cost: "$"
    who: [DIR]
    steps: [{ fr: Un essai }]
    sign: { fr: Chacun en parle }
`,
  'formation.yaml': `format: virage/training@1
id: formation
version: "1.0.0"
languages: [fr]
framework: cadre@1.0.0
advisors: cadre@1.0.0
actions: gestes@1.0.0
fields: regions
paths:
  - { id: premier, text: { fr: Premier parcours } }
  - { id: second, text: { fr: Second parcours }, after: [premier] }
modules:
  - { id: ECOUTER, name: { fr: Écouter }, path: premier, hours: 3, form: { fr: Atelier }, builds: [GENS-A] }
  - { id: OUTILLER, name: { fr: Outiller }, path: second, hours: 1.5, form: { fr: Visite }, builds: [OUTILS-A, GENS-B], after: [ECOUTER] }
stances:
  - { id: confier, text: { fr: Confier }, from: 1 }
  - { id: aider, text: { fr: Aider }, from: 3.5 }
needs:
  - { criterion: GENS-A, competencies: [GENS-A], modules: [ECOUTER], doors: [R-MRC], fields: ["01"] }
  - { criterion: GENS-B, competencies: [GENS-B], modules: [ECOUTER, OUTILLER] }
  - criterion: OUTILS-A
    competencies: [OUTILS-A]
    modules: [OUTILLER]
    further: { from: 3, doors: [R-MRC] }
`,
  'repertoire.yaml': `format: virage/directory@1
id: repertoire
version: "1.0.0"
languages: [fr]
actions: gestes@1.0.0
fields: regions
regions: regions
verify_after_days: 180
kinds: [{ id: bureau, text: { fr: Un bureau } }]
entries:
  - id: mrc
    kind: bureau
    name: { fr: La MRC }
    doors: [R-MRC]
    fields: ["01"]
    regions: ["01"]
    status: active
    verified: "2026-03"
    sources: [S1]
    url: https://mrc.exemple.ca/
    email: mrc@exemple.ca
    phone: 418 555-0123
  - { id: ancien, kind: bureau, name: { fr: Ancien bureau }, status: closed, sources: [S2] }
sources:
  - { id: S1, text: { fr: Le site de la MRC }, url: "https://mrc.exemple.ca/qui" }
  - { id: S2, text: { fr: Un journal } }
`,
  'glossaire.yaml': `format: virage/glossary@1
id: glossaire
version: "1.0.0"
languages: [fr, en]
terms:
  - { id: courriel, term: { fr: courriel, en: email }, definition: { fr: Un message, en: A message }, avoid: [e-mail], see: [pilote] }
  - { id: pilote, term: { fr: pilote, en: pilot }, definition: { fr: Un essai, en: A trial } }
`,
  'rapport.yaml': `format: virage/report@1
id: rapport
version: "1.0.0"
languages: [fr, en]
name: { fr: Le nôtre, en: Ours }
colours: { brand: "#4a2466", accent: "#8a3b12" }
organisation: { name: { fr: MRC du Lac, en: MRC du Lac }, lines: [{ fr: Rue du Lac, en: Rue du Lac }] }
pages: [[wish, first], [sheets, method]]
wording: { plan: { title: { fr: Votre plan, en: Your plan } }, summary: { note: { fr: À garder, en: To keep } } }
`,
} as const

/** A visit of « entrevue », noted in a file. */
export const soundAnswers = `format: virage/answers@1
questionnaire: entrevue@1.0.0
stage: T0
business: { name: Boulangerie, region: "02", employees: 3 }
consents: { diagnostic: true, partage: false }
respondents: { a: direction, b: equipe }
answers:
  COURRIEL: jeanne@exemple.ca
  ADAPT: { value: 2, evidence: 1, by: { a: 1, b: 3 } }
  BESOINS: [ventes, stocks]
  POSTES: { caisse: 2, paie: { na: Donnée à contrat } }
  ACCES: { value: 3, other: Une clé }
  SUIVI: "2026-05-01"
  JOURS: 4.5
  LOGICIELS: { compta: { UTILE: 3, LICENCES: 12, SORTES: [nuage, poste] }, vente: { na: Rien à vendre } }
followed:
  SAUVEGARDES: { status: done, on: "2026-03-02", evidence: Une copie relue }
  FORMATION: { status: dropped, reason: Personne n’est libre }
`

export const soundMapping = `format: virage/mapping@1
questionnaire: entrevue@1.0.0
from: limesurvey
encoding: windows-1252
dates: dmy
stage: T0
values: { NSP: unknown, "-": ignore, "S. O.": { na: Ne s’applique pas } }
columns:
  Entreprise: NOM
  Courriel de la direction: COURRIEL
  S’adapter: { question: ADAPT, values: { "Non": 1, "Oui": 3, "Bof": later } }
  Ventes suivies: { question: BESOINS, option: ventes, values: { suivi: true, négligé: false } }
  Suivi: { question: BESOINS, split: "+", wins: others }
  Caisse: { question: POSTES, row: caisse, values: { bof: 2 } }
  Licences: { question: LOGICIELS, row: compta, column: LICENCES, decimal: "," }
  Autre accès: { question: ACCES, words: other }
  Jours et date: { split: " / ", into: [JOURS, { question: SUIVI }] }
  "12": { profile: employees }
  Ouvert le: { role: submitted }
  Partage: { consent: partage, values: { d’accord: true } }
  Adresse IP: ignore
`

export type SoundFile = keyof typeof sound | 'reponses.yaml' | 'correspondance.yaml'
