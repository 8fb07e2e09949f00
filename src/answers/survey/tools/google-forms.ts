import { added, type ToolSheet } from './tool.ts'

const stamps = ['timestamp', 'horodateur', 'horodatage', 'marca temporal', 'zeitstempel']

/** Its own export, and the sheet it fills. */
export const googleForms: ToolSheet = {
  tool: 'google-forms',
  signs: stamps.map((stamp) => [stamp]),
  head: 'one',
  added: {
    ...added('submitted', ...stamps),
    ...added('personal', 'email address', 'username', 'adresse e-mail', 'adresse courriel', "nom d'utilisateur"),
    ...added('aside', 'score', 'total score', 'note totale'),
  },
  drops: [],
  unseen: [],
}
