import { compareNumbers } from '../model/number.ts'
import { formatCoverage, formatDate } from '../text/format.ts'
import { type ChangesTelling, type Compared, changesTable, comparedDimensions } from './changes-table.ts'
import type { Former } from './former.ts'
import { type Block, plain } from './report.ts'
import type { Telling } from './telling.ts'

/** What changed since an earlier assessment, dimension by dimension; nothing when none can be compared. */
export function sinceFormer(telling: Telling): readonly Block[] {
  const { former, words, language, questionnaire } = telling
  const compared = comparedDimensions(former?.criteria ?? [])
  if (former === undefined || compared.length === 0) return []
  const { since } = words.charts
  const date = formatDate(former.at, language)
  const named = { before: since.before, after: since.after, alt: since.alt, margin: questionnaire.shows?.margin ?? 0 }
  return [
    { kind: 'heading', level: 2, text: since.heading(date) },
    { kind: 'paragraph', words: plain(since.text), leads: true },
    changesTable(telling, compared, named),
    changeSigns(telling, since.beforeSign(date), since.afterSign),
    ...changesMeaning({ ...telling, share: former.share }, compared),
  ]
}

/** What the signs of a table of changes stand for. */
export function changeSigns({ words }: ChangesTelling, before: string, after: string): Block {
  return {
    kind: 'legend',
    entries: [
      { mark: 'circle', words: before },
      { mark: 'disc', words: after },
      { mark: 'interval', words: words.charts.since.intervalSign },
    ],
  }
}

type Meant = Pick<Telling, 'words' | 'language'> & Readonly<{ share: Former['share'] }>

/** What « stable » means where it is said, and how comparable both are where they are not wholly. */
export function changesMeaning({ words, language, share }: Meant, compared: readonly Compared[]): readonly Block[] {
  const { since } = words.charts
  const isPartial = share !== undefined && compareNumbers(share, 1) < 0
  const sentences = [
    ...(compared.some(({ change }) => change.trend === 'stable') ? [since.stableMeaning] : []),
    ...(isPartial ? [since.comparability(formatCoverage(share, language))] : []),
  ]
  if (sentences.length === 0) return []
  return [{ kind: 'paragraph', words: plain(sentences.join(' ')), tone: 'small' }]
}
