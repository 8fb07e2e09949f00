import type { ReplyFault } from '../../model/reply-fault.ts'
import { formatNumber } from '../format.ts'
import { asking, correction, former, search, terms } from './asking.ts'
import { carried } from './carried.ts'
import { group } from './group.ts'
import { quoted } from './quoted.ts'
import { review } from './review.ts'
import { subjects } from './subjects.ts'
import { voices } from './voices.ts'

const figure = (value: number) => formatNumber(value, 'fr', Number.isInteger(value) ? 0 : 2)

const forms = {
  digits: 'des chiffres seulement',
  email: 'une adresse comme nom@exemple.ca',
  phone: 'un numéro comme 418 555-0199',
  url: 'une adresse comme exemple.ca',
  postal: 'un code postal comme G8B 2V4',
  date: 'une date comme 2026-11-03 (année, mois, jour)',
}

/** La visite : ce que la conseillère ou le conseiller et l’entreprise lisent ensemble. */
export const visit = {
  fromFile: {
    consentNeeded: (purpose: string, text: string) =>
      `Rien n’est conservé\u00a0: le consentement ${quoted(purpose)} est nécessaire (${text}) Écrivez «\u00a0${purpose}: true\u00a0» sous «\u00a0consents\u00a0» si la personne l’a donné.`,
    noStage: (stage: string, known: string) =>
      `L’étape ${quoted(stage)} n’existe pas dans ce questionnaire. Celles qui existent\u00a0: ${known}.`,
  },
  noTerminal:
    'Une visite se fait à un terminal. Ici, répondez ligne par ligne avec --simple, ou donnez un fichier avec --answers reponses.yaml.',

  subjects,
  noQuestionnaire: (name: string, known: string) =>
    `Le questionnaire ${quoted(name)} n’existe pas. Ceux qui existent\u00a0: ${known}.`,
  resuming: (resumed: string, questionnaire: string, stage: string, date: string) =>
    `${resumed}\u00a0: ${questionnaire}, étape ${stage}, le ${date}.`,
  progress: (done: number, total: number) =>
    `${done} ${done < 2 ? 'question répondue' : 'questions répondues'} sur ${total}.`,
  newer: (newest: string, version: string, assessment: string) =>
    `Ce questionnaire a une version plus récente, ${newest} (ici\u00a0: ${version}). Pour y reprendre les réponses\u00a0: virage questionnaire migrer ${assessment}`,
  earlier: (question: string, answer: string) =>
    `À reconfirmer. À ${quoted(question)}, la réponse était\u00a0: ${answer}`,
  startOver: 'Pour en commencer un autre plutôt que de reprendre celui-ci\u00a0: --new.',

  yesNo: '(o\u00a0ou\u00a0n)',
  yesNoAgain: 'Répondez par o (oui) ou n (non). Rien n’est choisi d’avance.',
  refused:
    'Sans ce consentement, la visite s’arrête ici. Rien n’a été conservé\u00a0: ni le nom donné, ni aucune réponse.',
  present: 'Qui est présent aujourd’hui?',
  presentHint: 'Plusieurs choix possibles; Entrée seule pour passer.',

  row: (number: number, of: number) => `Ligne ${number} de ${of}`,
  forRole: (roles: string) => `À demander à\u00a0: ${roles}`,
  now: (answer: string) => `Réponse actuelle\u00a0: ${answer}`,
  replyIn: (unit: string) => `Votre réponse (${unit})`,
  look: (text: string) => `Preuve à regarder\u00a0: ${text}`,
  guide: (text: string) => `Pour vous\u00a0: ${text}`,
  noGuide: 'Il n’y a pas de note pour cette question.',
  choice: 'Votre choix',
  choices: 'Vos choix',
  reply: 'Votre réponse',
  between: 'entre les deux',

  states: { 'not-applicable': 'sans objet', unknown: 'ne sait pas', later: 'plus tard' },
  whyNotApplicable: 'Pourquoi est-ce sans objet?',
  notOffered:
    'Cette question se pose à tout le monde\u00a0: «\u00a0sans objet\u00a0» n’y est pas offert. Essayez «\u00a0ne sait pas\u00a0» ou «\u00a0plus tard\u00a0».',
  wholeRow: (row: string) => `Sans objet\u00a0: toute la ligne ${quoted(row)}.`,
  required: 'Cette réponse est nécessaire pour la suite.',
  grade: 'Comment le savez-vous?',
  grades: ['On le dit', 'Une deuxième personne le confirme', 'Je l’ai vu', 'C’est mesuré'],
  gradeKept: (grade: string) => `Preuve notée\u00a0: ${grade}.`,
  note: 'Note',
  noteKept: 'Note gardée.',
  other: 'Précisez',
  firstQuestion: 'C’est la première question.',
  goWhere: 'Aller à la question (son numéro, ou des mots de son texte)',
  nowhere: (typed: string, most: number) =>
    `Il n’y a pas de question ${quoted(typed)}. Donnez un numéro de 1 à ${most}, ou des mots de son texte.`,
  left: (count: number) =>
    count === 0
      ? 'Toutes les questions ont une réponse.'
      : `Il reste ${count} ${count < 2 ? 'question' : 'questions'}\u00a0:`,
  leftLine: (number: number, text: string, isLater: boolean) => `${number}. ${text}${isLater ? ' (plus tard)' : ''}`,
  howRich: '↑ ↓ ou numéro, puis Entrée',
  howText: 'Écrivez, puis Entrée',
  howSimple: 'Votre réponse ou son numéro, puis Entrée',
  keys: {
    'not-applicable': 'sans objet',
    unknown: 'ne sait pas',
    later: 'plus tard',
    back: 'revenir',
    go: 'aller à',
    left: 'ce qui reste',
    evidence: 'preuve',
    note: 'note',
    guide: 'guide',
    terms: 'définitions',
    respondent: 'réponse d’une autre personne',
    quit: 'enregistrer et quitter',
    help: 'revoir ces touches',
    confirm: 'tout confirmer',
  },
  asking,
  correction,
  former,
  review,
  search,
  terms,
  voices,
  group,
  carried,
  several: 'Plusieurs choix possibles.',
  severalRich: 'Plusieurs choix possibles\u00a0: Espace coche, Entrée confirme.',

  faults: {
    nothing: 'Il manque une réponse. Pour passer\u00a0: /s (plus tard) ou /? (ne sait pas).',
    'no-option': ({ typed, least, most }: Extract<ReplyFault, { kind: 'no-option' }>) =>
      `${quoted(typed)} n’est pas dans la liste. Donnez un numéro de ${least} à ${most}.`,
    'one-only': 'Un seul choix est possible ici.',
    alone: (option: string) => `${quoted(option)} ne se choisit que seul.`,
    'not-a-number': (typed: string) => `${quoted(typed)} n’est pas un nombre. Par exemple\u00a0: 12 ou 12,5.`,
    'not-whole': 'Il faut un nombre entier.',
    'too-small': (min: number) => `Le plus petit nombre permis est ${figure(min)}.`,
    'too-large': (max: number) => `Le plus grand nombre permis est ${figure(max)}.`,
    'too-long': (most: number) => `C’est trop long\u00a0: au plus ${most} caractères.`,
    'bad-form': (form: keyof typeof forms, length?: number) =>
      `Il faut ${forms[form]}${form === 'digits' && length !== undefined ? ` (${length})` : ''}.`,
  },

  closing: {
    unknowns: (count: number) =>
      count < 2
        ? `${count} réponse «\u00a0ne sait pas\u00a0»\u00a0: une piste pour la prochaine rencontre.`
        : `${count} réponses «\u00a0ne sait pas\u00a0»\u00a0: des pistes pour la prochaine rencontre.`,
    ambitions: 'Vos ambitions\u00a0: ',
    brakes: 'Ce qui vous freine\u00a0: ',
    what: 'Que faites-vous?',
    review: 'Revoir une question',
    pdf: 'Écrire le plan d’accompagnement en PDF maintenant?',
    kept: (name: string) =>
      `Tout est enregistré. Le diagnostic est terminé\u00a0: virage plan decider "${name}", virage rapport "${name}"`,
  },
  saved: (name: string) => `Tout est enregistré. Pour reprendre\u00a0: virage visite "${name}"`,
  nothingKept: 'Rien n’a été conservé.',
}
