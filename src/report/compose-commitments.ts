import { type Block, type Cell, plain } from './report.ts'
import { actionName, type Telling, termsOf } from './telling.ts'

/** What is filled in and signed together. */
export function commitments(telling: Telling): readonly Block[] {
  return [...checkpoints(telling), ...promises(telling)]
}

function checkpoints(telling: Telling): readonly Block[] {
  const { words, plan, library, actions } = telling
  if (plan.active.length === 0) return []
  const { heading, text, action, who, start, first, figure } = words.checkpoints
  const rows = plan.active.map(({ action: id }, index): readonly Cell[] => {
    const roles = termsOf(telling, library.roles, actions.get(id)?.who ?? [])
    return [plain(`${index + 1}. ${actionName(telling, id)}`), plain(roles.join(', ')), 'blank', 'blank', 'blank']
  })
  const columns = [
    { label: action, share: 32 },
    { label: who, share: 23 },
    { label: start, share: 13 },
    { label: first, share: 15 },
    { label: figure, share: 17 },
  ]
  return [
    {
      kind: 'together',
      blocks: [
        { kind: 'heading', level: 2, text: heading },
        { kind: 'paragraph', words: plain(text) },
        { kind: 'table', columns, rows },
      ],
    },
  ]
}

function promises({ words, assessment }: Telling): readonly Block[] {
  const { heading, business, businessDoes, advisor, advisorDoes, does, lines } = words.commitments
  const side = (party: string, items: readonly string[]): readonly Block[] => [
    { kind: 'paragraph', words: [{ text: does(party), strong: true }], leads: true },
    { kind: 'list', items: items.map(plain) },
  ]
  const signatories = [
    { party: words.commitments.forBusiness(assessment.subject.name), lines },
    { party: words.commitments.forAdvisor, lines },
  ]
  return [
    {
      kind: 'together',
      whole: true,
      blocks: [
        { kind: 'heading', level: 2, text: heading },
        ...side(business, businessDoes),
        ...side(advisor, advisorDoes),
        { kind: 'signatures', signatories },
      ],
    },
  ]
}
