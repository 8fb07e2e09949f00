import { inLanguage, type Text } from '../model/text.ts'
import { messagesIn } from '../text/index.ts'
import { aboutReport } from './about-report.ts'
import { titleOver } from './compose-title.ts'
import { type Block, plain, type Report } from './report.ts'
import type { Headed } from './telling.ts'

/** A line of an explanation: one that explains, the name of what those after it explain, or the title of several. */
export type ExplainedLine = Readonly<{ kind: 'line' | 'name' | 'title'; text: string }>

/** A dimension, explained. */
export type ExplainedPart = Readonly<{ heading: string; lines: readonly ExplainedLine[] }>

/** What the annex tells, every line already worded: the whole, each dimension down to its answers, then the plan. */
export type Explained = Readonly<{
  whole: readonly ExplainedLine[]
  dimensions: readonly ExplainedPart[]
  plan: readonly ExplainedLine[]
}>

/** What the annex is made from. `isRecomputed`: its numbers are not those kept at closing. */
export type AnnexInput = Omit<Headed, 'words' | 'say'> & Readonly<{ explained: Explained; isRecomputed: boolean }>

/** Where every number comes from, for the advisor: each score down to the answers, then each action of the plan. */
export function composeAnnex(input: AnnexInput): Report {
  const { language } = input
  const say = (text: Text) => inLanguage(text, language)
  const telling = { ...input, words: messagesIn(language).report, say }
  const { annex } = telling.words.kinds
  const { whole, dimensions, plan } = input.explained
  const parts = [{ heading: annex.overall, lines: whole }, ...dimensions, { heading: telling.words.plan, lines: plan }]
  return {
    ...aboutReport(telling, annex.titleOf(telling.assessment.subject.name)),
    blocks: [
      titleOver(telling, annex.over, annex.draftMeaning),
      { kind: 'paragraph', words: plain(annex.intro) },
      ...(input.isRecomputed
        ? [{ kind: 'paragraph', words: [{ text: annex.recomputed, strong: true }] } as const]
        : []),
      ...parts.flatMap(partBlocks),
    ],
  }
}

function partBlocks({ heading, lines }: ExplainedPart): readonly Block[] {
  const said = lines.filter(({ text }) => text !== '')
  if (said.length === 0) return []
  return [{ kind: 'heading', level: 2, text: heading }, ...groupsOf(said).flatMap(groupBlocks)]
}

/** What is named or titled, then the lines that explain it; the first may have no name but the heading. */
type Group = Readonly<{ head?: ExplainedLine; lines: readonly ExplainedLine[] }>

function groupsOf(lines: readonly ExplainedLine[]): readonly Group[] {
  const starts = lines.flatMap(({ kind }, index) => (kind !== 'line' || index === 0 ? [index] : []))
  return starts.map((start, rank) => {
    const group = lines.slice(start, starts[rank + 1])
    const [head, ...under] = group
    return head === undefined || head.kind === 'line' ? { lines: group } : { head, lines: under }
  })
}

function groupBlocks({ head, lines }: Group): readonly Block[] {
  const items = lines.map(({ text }) => plain(text))
  const list: readonly Block[] = items.length === 0 ? [] : [{ kind: 'list', items, compact: true }]
  if (head === undefined) return list
  if (head.kind === 'title') return [{ kind: 'heading', level: 3, text: head.text }, ...list]
  const words = [{ text: head.text, strong: true }] as const
  return [{ kind: 'paragraph', words, ...(items.length > 0 && { leads: true }) }, ...list]
}
