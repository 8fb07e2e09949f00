import type { ToolSheet } from './tool.ts'

/** A table made by hand, or by a tool that is none of the others: a row of headers, and nothing more is taken for granted. */
export const spreadsheet: ToolSheet = {
  tool: 'spreadsheet',
  signs: [],
  head: 'one',
  added: {},
  drops: [],
  unseen: [],
  headsByOption: true,
}
