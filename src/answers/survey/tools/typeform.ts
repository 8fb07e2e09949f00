import { added, type ToolSheet } from './tool.ts'

export const typeform: ToolSheet = {
  tool: 'typeform',
  signs: [
    ['#', 'start date (utc)'],
    ['#', 'submit date (utc)'],
    ['#', 'network id'],
    ['start date (utc)', 'submit date (utc)'],
    ['response type', 'network id'],
  ],
  head: 'one',
  added: {
    ...added('response', '#', 'response id'),
    ...added('submitted', 'submit date (utc)'),
    ...added('aside', 'start date (utc)', 'stage date (utc)', 'response type', 'tags', 'ending', 'score', 'outcome'),
    ...added('personal', 'network id'),
  },
  drops: [{ headers: /^response type$/, why: 'unfinished', cells: /^(?:started|partial)$/ }],
  unseen: [],
  headsByOption: true,
  hasBits: true,
}
