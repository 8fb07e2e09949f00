import { type Block, plain, type Words } from './report.ts'
import { actionName, type Telling } from './telling.ts'

/** What the owner dropped, each with its reason; and the duties left aside, each with what remains of them. */
export function droppedActions(telling: Telling): readonly Block[] {
  const { words, decided } = telling
  const { decisions, remarks } = decided ?? { decisions: { dropped: [] }, remarks: [] }
  const duties = new Set(remarks.flatMap((remark) => (remark.kind === 'duty-dropped' ? [remark.action] : [])))
  const asides = remarks.flatMap((remark) => (remark.kind === 'duty-aside' ? [remark.action] : []))
  if (decisions.dropped.length + asides.length === 0) return []
  const item = (text: string, isDuty: boolean): Words => [
    { text },
    ...(isDuty ? [{ text: ` ${words.decisions.duty}`, italic: true } as const] : []),
  ]
  const items = [
    ...decisions.dropped.map(({ action, reason }) =>
      item(sentence(words.decisions.reason(actionName(telling, action), reason)), duties.has(action)),
    ),
    ...asides.map((action) => item(sentence(words.decisions.aside(actionName(telling, action))), true)),
  ]
  return [
    { kind: 'heading', level: 3, text: words.decisions.dropped },
    { kind: 'paragraph', words: plain(words.decisions.droppedText), leads: true },
    { kind: 'list', items, compact: true },
  ]
}

/** What a person wrote, closed as a sentence so that another may follow. */
function sentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`
}
