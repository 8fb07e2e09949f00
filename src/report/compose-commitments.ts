import { formatDate } from '../text/format.ts'
import { doersOf, isAgreed } from './agreed.ts'
import { type Block, type Cell, plain } from './report.ts'
import { actionName, type Telling } from './telling.ts'

/** What is filled in and signed together. */
export function commitments(telling: Telling): readonly Block[] {
  return [...checkpoints(telling), ...promises(telling)]
}

/** Who does what, by when: what is agreed, and room for the rest. */
export function checkpoints(telling: Telling): readonly Block[] {
  const { words, plan } = telling
  if (plan.active.length === 0) return []
  const { heading, text, action, who, by, first, figure } = words.checkpoints
  const rows = plan.active.map(({ action: id }, index) => row(telling, id, index + 1))
  const columns = [
    { label: action, share: 32 },
    { label: who, share: 23 },
    { label: by, share: 13 },
    { label: first, share: 15 },
    { label: figure, share: 17 },
  ]
  return [
    {
      kind: 'together',
      blocks: [
        { kind: 'heading', level: 2, text: heading },
        { kind: 'paragraph', words: plain(isAgreed(telling) ? words.decisions.checkpointsText : text) },
        { kind: 'table', columns, rows },
      ],
    },
  ]
}

/** What is agreed of an action; what is not is left to be filled by hand. */
function row(telling: Telling, id: string, number: number): readonly Cell[] {
  const { agreed, language } = telling
  const { by, checkpoint, figure } = agreed.get(id) ?? {}
  const cell = (text: string | undefined): Cell => (text === undefined ? 'blank' : plain(text))
  const day = (one: string | undefined): Cell => cell(one && breakable(formatDate(one, language)))
  return [
    plain(`${number}. ${actionName(telling, id)}`),
    plain(doersOf(telling, id)),
    day(by),
    day(checkpoint),
    cell(figure),
  ]
}

/** In a narrow column a date may go on two lines: its month beside its day, its year below. */
function breakable(date: string): string {
  return date.replace(/\u00a0(?=\d{4}$)/, ' ')
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
