import { formatNumber, formatShare } from '../format.ts'
import { doubts } from './batch-doubts.ts'
import { quoted, several } from './quoted.ts'

type Pace = Readonly<{ of: 'rows' | 'plans'; share: number; rate: number; left: number }>
type File = Readonly<{ name: string; encoding: string; delimiter: string; quote: string; header: number }>

const whole = (count: number) => formatNumber(count, 'fr', 0)

/** Des lignes et ce qui leur arrive, accordé. */
const rows = (count: number, one: string, more: string) =>
  `${whole(count)}\u00a0${count < 2 ? `ligne ${one}` : `lignes ${more}`}`

/** Un lot de réponses : ce qui en a été compris, ce qui en est gardé. */
export const batch = {
  progress: ({ of, share, rate, left }: Pace) =>
    `${formatShare(share, 'fr')} · ${whole(rate)} ${of === 'rows' ? 'lignes' : 'plans'} par seconde · encore ${whole(Math.ceil(left))} s`,

  read: {
    recognised: (tool: string) => `Export reconnu\u00a0: ${tool}.`,
    told: (tool: string) => `Export de ${tool}, comme vous le dites.`,
    plain: 'Aucun outil de sondage reconnu\u00a0: le fichier est lu comme un tableau ordinaire.',
    file: ({ name, encoding, delimiter, quote, header }: File) =>
      `${name}\u00a0: ${encoding}, cellules séparées par ${delimiter}, ${quote === '' ? 'sans guillemets' : `guillemets ${quote}`}, titres à la ligne ${header}.`,
    delimiters: {
      ',': 'une virgule',
      ';': 'un point-virgule',
      '\t': 'une tabulation',
      '|': 'une barre (|)',
      ' ': 'une espace',
      ':': 'un deux-points',
    },
  },

  columns: {
    title: 'Ce que dit chaque colonne',
    answer: (question: string, by: string) => `réponse à ${question}, ${by}`,
    by: {
      mapping: 'comme le dit la correspondance',
      code: 'par son code',
      text: 'par son texte',
      part: 'par le texte de la ligne',
    },
    profile: (key: string) => `profil\u00a0: ${key}`,
    role: {
      name: 'nom de l’entreprise',
      response: 'numéro de la réponse',
      respondent: 'personne qui répond',
      role: 'rôle de la personne qui répond',
      person: 'ce qui distingue une personne des autres',
      submitted: 'jour où la réponse a été remise',
      language: 'langue de la réponse',
    },
    consent: (purpose: string) => `consentement\u00a0: ${purpose}`,
    group: 'entreprise dont parle la ligne',
    added: 'propre à l’outil, laissée de côté',
    personal: 'désigne une personne\u00a0: n’est pas gardée',
    doubled: (question: string) => `déjà lue choix par choix (${question})`,
    ambiguous: (candidates: string) => `peut être ${candidates}\u00a0: dites laquelle dans une correspondance`,
    asked: 'laissée de côté, comme le dit la correspondance',
    computed: 'laissée de côté\u00a0: cette valeur se calcule',
    unknown: 'IGNORÉE\u00a0: aucune question ne porte ce titre',
    nearest: (question: string) => `; la plus proche est ${question}`,
  },
  missing: (count: number, questions: string) =>
    `${several(count, 'question n’a', 'questions n’ont')} aucune colonne\u00a0: ${questions}`,
  neverChosen: (question: string, options: string) => `${question}\u00a0: personne n’a choisi ${options}`,
  neverTitle: 'Choix qui n’apparaissent jamais',

  counts: {
    read: (count: number) => `${rows(count, 'lue', 'lues')}.`,
    stored: (count: number) => `${several(count, 'diagnostic enregistré', 'diagnostics enregistrés')}.`,
    wouldStore: (count: number) =>
      `${several(count, 'diagnostic serait enregistré', 'diagnostics seraient enregistrés')}\u00a0: sans --dry-run, la même commande le fait.`,
    counted: (count: number, businesses: number) =>
      `${several(count, 'réponse ajoutée', 'réponses ajoutées')} aux totaux de ${several(businesses, 'groupe', 'groupes')}\u00a0: aucune feuille n’est gardée.`,
    wouldCount: (count: number, businesses: number) =>
      `${several(count, 'réponse serait ajoutée', 'réponses seraient ajoutées')} aux totaux de ${several(businesses, 'groupe', 'groupes')}\u00a0: sans --dry-run, la même commande le fait.`,
    already: (count: number) =>
      `${rows(count, 'déjà enregistrée, laissée telle quelle', 'déjà enregistrées, laissées telles quelles')}.`,
    sameFile: 'Ce fichier est déjà enregistré\u00a0: rien n’a changé.',
    revised: (count: number) =>
      `${several(count, 'réponse remplacée', 'réponses remplacées')} par une version plus récente de même numéro\u00a0: la dernière vaut, l’ancienne est gardée.`,
    dropped: {
      preview: (count: number) => `${rows(count, 'd’essai, laissée de côté', 'd’essai, laissées de côté')}.`,
      unfinished: (count: number) =>
        `${rows(count, 'inachevée, laissée de côté', 'inachevées, laissées de côté')} (avec --keep-unfinished, gardées).`,
      empty: (count: number) => `${rows(count, 'sans aucune réponse', 'sans aucune réponse')}.`,
      refused: (count: number) =>
        `${rows(count, 'sans le consentement requis', 'sans le consentement requis')}\u00a0: rien n’en est gardé.`,
    },
    rejected: (count: number) => `${several(count, 'ligne refusée', 'lignes refusées')}\u00a0:`,
    more: (count: number) => `… et ${several(count, 'autre raison', 'autres raisons')}.`,
    correct: (path: string) =>
      `Les lignes refusées, avec leurs raisons, sont dans ${path}. Corrigez-les là, puis importez ce fichier de la même façon.`,
  },
  doubts,
  rejectedFile: (name: string) => `${name}-rejets`,
  reason: (column: number, title: string, sentence: string) =>
    `colonne ${column}${title === '' ? '' : ` (${title})`}\u00a0: ${sentence}`,
  rejectedHeaders: { line: 'virage-ligne', reasons: 'virage-raisons' },

  written: {
    scores: (path: string, count: number) => `Cotes de ${several(count, 'entreprise', 'entreprises')}\u00a0: ${path}`,
    asRead: (path: string) => `Le fichier, tel qu’il est compris\u00a0: ${path}`,
    mapping: (path: string) =>
      `Correspondance à compléter\u00a0: ${path}. Ensuite, la même commande avec --mapping au lieu de --draft-mapping.`,
    reports: (count: number, folder: string) => `${several(count, 'plan écrit', 'plans écrits')} dans ${folder}`,
    reportsThere: (count: number) =>
      `${several(count, 'plan y était', 'plans y étaient')} déjà\u00a0: laissés tels quels (--force les refait).`,
    reportName: (name: string, id: string) => `plan-${name}-${id}.pdf`,
  },

  refusals: {
    noQuestionnaire: (wanted: string, known: string) =>
      `Le questionnaire ${quoted(wanted)} n’existe pas. Ceux qui existent\u00a0: ${known}`,
    whichQuestionnaire: (known: string) =>
      `Dites à quel questionnaire on a répondu, avec -q. Ceux qui existent\u00a0: ${known}`,
    unknownTool: (tool: string, known: string) =>
      `--from ne connaît pas ${quoted(tool)}. Ce qu’il connaît\u00a0: ${known}`,
    dateOrder: (typed: string) =>
      `--date-order prend dmy (jour, mois, année), mdy ou ymd; reçu\u00a0: ${quoted(typed)}.`,
    together: (one: string, other: string) => `${one} et ${other} ne vont pas ensemble\u00a0: gardez l’une ou l’autre.`,
    without: (one: string, other: string) => `${one} ne sert qu’avec ${other}.`,
    stage: (stage: string, known: string) => `Le questionnaire n’a pas d’étape ${quoted(stage)}. Il a\u00a0: ${known}.`,
    consent: (purpose: string, text: string) =>
      `Rien n’est enregistré\u00a0: il manque le consentement ${quoted(purpose)} (${quoted(text)}). Si une colonne le dit, donnez-la dans une correspondance (--mapping); si le sondage a montré l’avis et ne laissait répondre que ceux qui y consentaient, attestez-le avec --consent-in-survey.`,
    groupColumn: (typed: string, known: string) =>
      `Aucune colonne ne s’intitule ${quoted(typed)}. Il y a\u00a0: ${known}`,
    severalColumns: (typed: string, numbers: string) =>
      `Plusieurs colonnes s’intitulent ${quoted(typed)} (${numbers})\u00a0: donnez le numéro de la bonne.`,
    anonymousAlone:
      'Ce questionnaire est anonyme\u00a0: dites de quelle entreprise parlent les lignes, avec --business ou --group-by.',
    anonymousOutput: (flag: string) =>
      `Ce questionnaire est anonyme\u00a0: il ne donne que des totaux, et ${flag} ne sert pas. Ensuite, virage montrer donne le résultat du groupe.`,
    noFramework: (flag: string) => `Ce questionnaire n’est pas coté\u00a0: ${flag} ne sert pas.`,
    noPlan: 'Il n’y a pas d’actions pour le référentiel de ce questionnaire\u00a0: --reports ne sert pas.',
  },
}
