import { quoted, several } from './quoted.ts'

type Versions = Readonly<{ stage: string; name: string; before: string; after: string }>

/** Un diagnostic qui passe à une version plus récente de son questionnaire. */
export const migrate = {
  versions: ({ stage, name, before, after }: Versions) => `${stage} · ${name} · version ${before} → ${after}`,
  framework: (name: string, before: string, after: string) =>
    `Le référentiel change aussi (${name}, version ${before} → ${after})\u00a0: les cotes se calculent avec le nouveau.`,
  edited: (version: string) =>
    `Le contenu du questionnaire ou de son référentiel a changé, mais pas le numéro de version (${version})\u00a0: rien n’y dit ce que deviennent les réponses. Seules passent celles des questions qui ont gardé leur sens.`,
  titles: {
    carried: (count: number) => several(count, 'réponse reprise telle quelle', 'réponses reprises telles quelles'),
    'to-reconfirm': (count: number) => several(count, 'réponse à reconfirmer', 'réponses à reconfirmer'),
    'meaning-changed': (count: number) =>
      several(
        count,
        'question a changé de sens\u00a0: elle se pose de nouveau',
        'questions ont changé de sens\u00a0: elles se posent de nouveau',
      ),
    retired: (count: number) =>
      several(
        count,
        'question retirée\u00a0: sa réponse reste dans le diagnostic d’origine',
        'questions retirées\u00a0: leurs réponses restent dans le diagnostic d’origine',
      ),
    added: (count: number) => several(count, 'nouvelle question', 'nouvelles questions'),
  },
  question: (id: string, text: string) => `${id}  ${text}`,
  because: (question: string, why: string) => `${question} (${why})`,
  becomes: (question: string) => `→ ${question}`,
  without: (parts: string) => `sans ce qui a disparu\u00a0: ${parts}`,
  why: {
    split: 'elle est devenue plusieurs questions',
    reworded: 'elle a été reformulée',
    options: 'ses choix ont changé',
    merged: 'une autre question est devenue la même',
    unfit: 'la réponse n’y entre plus',
    cells: 'des lignes ou des colonnes ont changé',
  },
  left: (count: number) =>
    count === 0
      ? 'Toutes les questions ont une réponse\u00a0: il reste à relire et à terminer.'
      : `Il reste ${several(count, 'question', 'questions')} à poser.`,
  kept: (assessment: string) => `Le diagnostic d’origine est gardé tel quel\u00a0: virage montrer ${assessment}`,
  next: (commands: readonly string[]) => ['Pour continuer\u00a0:', ...commands.map((command) => `  ${command}`)],
  visit: (name: string, questionnaires: readonly string[]) =>
    `virage visite "${name}"${questionnaires.map((one) => ` -q ${one}`).join('')}`,
  nothingKept: 'Rien n’est enregistré\u00a0: sans --dry-run, la même commande le fait.',

  stays: {
    'up-to-date': (assessment: string, reference: string) =>
      `Rien à faire\u00a0: le diagnostic ${assessment} est déjà à la version la plus récente, ${reference}.`,
    replaced: (assessment: string, by: string) =>
      `Le diagnostic ${assessment} a déjà été repris dans ${by}. Donnez ce numéro-là.`,
    older: (assessment: string, reference: string, version: string) =>
      `Le diagnostic ${assessment} a été fait avec ${reference}, plus récent que la version ${version}\u00a0: on ne revient pas en arrière. Pour une version plus récente, donnez votre fichier avec -q.`,
    'other-questionnaire': (assessment: string, reference: string) =>
      `Le diagnostic ${assessment} a été fait avec ${reference}\u00a0: il ne passe qu’à une autre version du même questionnaire.`,
    'unknown-questionnaire': (assessment: string, reference: string) =>
      `Le questionnaire du diagnostic ${assessment}, ${reference}, n’est pas parmi ceux d’ici. Donnez son fichier avec -q.`,
    anonymous: (assessment: string, reference: string) =>
      `Le diagnostic ${assessment} (${reference}) ne peut pas devenir anonyme\u00a0: un questionnaire anonyme ne garde que des totaux.`,
  },
  errors: {
    anonymous: (questionnaire: string) =>
      `${quoted(questionnaire)} est anonyme\u00a0: virage n’en garde que des totaux par choix, et aucune réponse ne peut passer d’une question à une autre. Refaites-le avec la nouvelle version; les totaux d’avant restent.`,
    noneTaken: (questionnaire: string) => `Aucun diagnostic n’a été fait avec ${quoted(questionnaire)}.`,
    allOfThem: (questionnaire: string, count: number) =>
      `${count} diagnostics ont été faits avec ${quoted(questionnaire)}. Ajoutez --all pour les reprendre tous, ou --dry-run pour voir d’abord.`,
    badTarget: (typed: string) =>
      `--to demande un questionnaire et sa version, comme mon-questionnaire@1.1.0; reçu\u00a0: ${quoted(typed)}.`,
    noTarget: (reference: string, known: string) =>
      `${quoted(reference)} n’existe pas. Ceux qui existent\u00a0: ${known}. Pour un autre, donnez son fichier avec -q.`,
  },
}
