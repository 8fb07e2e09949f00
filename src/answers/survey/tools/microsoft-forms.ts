import { added, type ToolSheet } from './tool.ts'

/** Its workbook, saved as text by Excel. */
export const microsoftForms: ToolSheet = {
  tool: 'microsoft-forms',
  signs: [
    ['start time', 'completion time'],
    ['heure de debut', 'heure de fin'],
    ['heure de debut', "heure d'achevement"],
    ['heure de debut', 'heure de la derniere modification'],
  ],
  head: 'one',
  added: {
    ...added('response', 'id'),
    ...added('submitted', 'completion time', 'heure de fin', "heure d'achevement"),
    ...added('language', 'language', 'langue'),
    ...added('personal', 'email', 'name', 'adresse de messagerie', 'courriel', 'e-mail', 'nom', 'adresse e-mail'),
    ...added('aside', 'start time', 'heure de debut', 'last modified time', 'heure de la derniere modification'),
    ...added('aside', 'total points', 'quiz feedback', 'total des points', 'commentaires sur le questionnaire'),
    ...added('aside', 'nombre total de points', 'commentaires du questionnaire', 'grade posted time'),
  },
  addedForms: [[/^(?:points|feedback|commentaires?) - /, 'aside']],
  drops: [],
  unseen: [],
}
