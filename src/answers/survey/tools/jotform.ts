import { added, type ToolSheet } from './tool.ts'

export const jotform: ToolSheet = {
  tool: 'jotform',
  signs: [['submission date', 'submission id'], ['submission date'], ['date de soumission', 'submission id']],
  head: 'one',
  added: {
    ...added('response', 'submission id', 'identifiant de la soumission', 'id de soumission'),
    ...added('submitted', 'submission date', 'date de soumission'),
    ...added('aside', 'flow status', 'approval status', 'last update date'),
    ...added('personal', 'ip', 'submission ip', 'submission url', 'submission edit url'),
  },
  drops: [],
  unseen: [],
}
