import { allQuestions } from '../../model/questionnaire.ts'
import type { BatchWords } from '../../text/batch-words.ts'
import { problemLine } from '../../text/problem-line.ts'
import type { Context } from '../context.ts'
import type { Campaign } from './campaign.ts'
import type { RowCounts } from './row-counts.ts'
import type { SamePerson } from './same-people.ts'

/** What the store made of the rows that were kept. */
export type Stored = Readonly<{
  /** Assessments kept; or responses added to the totals of groups. */
  count: number
  already: number
  revised: number
  isSameFile: boolean
  /** How many groups were added to; absent where sheets are kept. */
  groups?: number
}>

export type Ending = Readonly<{
  counts: RowCounts
  people: readonly SamePerson[]
  stored: Stored
  campaign: Campaign
  isDry: boolean
  rejectedPath?: string
}>

const asides = ['preview', 'unfinished', 'empty', 'refused'] as const

/** How many options of a question are named. */
const named = 8

/** Says what became of the rows: read, kept, left aside and why, rejected and why. */
export function sayCounts(
  { counts, people, stored, campaign, isDry, rejectedPath }: Ending,
  words: BatchWords,
  context: Context,
): void {
  const { talk, language } = context
  sayNeverChosen({ counts, campaign }, words, context)
  talk.err({ text: words.counts.read(counts.read), style: 'strong' })
  for (const line of storedWords(stored, isDry, words)) talk.err({ text: line, style: 'good' })
  for (const why of asides) if (counts.aside[why] > 0) talk.err(words.counts.dropped[why](counts.aside[why]))
  if (!stored.isSameFile) saySamePeople(people, words, context)
  if (counts.rejected === 0) return
  talk.err({ text: words.counts.rejected(counts.rejected), style: 'bad' })
  for (const problem of counts.problems) talk.err(`  ${problemLine(problem, language)}`)
  const more = counts.problemCount - counts.problems.length
  if (more > 0) talk.err(`  ${words.counts.more(more)}`)
  if (rejectedPath !== undefined) talk.err(words.counts.correct(rejectedPath))
}

/** How many people are told one by one. */
const told = 10

function saySamePeople(people: readonly SamePerson[], { doubts }: BatchWords, { talk, language }: Context): void {
  if (people.length === 0) return
  talk.err({ text: doubts.samePeople(people.length), style: 'warning' })
  for (const lines of people.slice(0, told))
    talk.err(`  ${doubts.lines(new Intl.ListFormat(`${language}-CA`).format(lines.map(String)))}`)
  if (people.length > told) talk.err(`  ${doubts.morePeople(people.length - told)}`)
}

function storedWords(stored: Stored, isDry: boolean, { counts }: BatchWords): readonly string[] {
  const { count, already, revised, isSameFile, groups } = stored
  if (isSameFile) return [counts.sameFile]
  const first = groups === undefined ? kept(count, isDry, counts) : added(count, groups, isDry, counts)
  return [first, ...(already > 0 ? [counts.already(already)] : []), ...(revised > 0 ? [counts.revised(revised)] : [])]
}

type Words = BatchWords['counts']

function kept(count: number, isDry: boolean, words: Words): string {
  return isDry ? words.wouldStore(count) : words.stored(count)
}

function added(count: number, groups: number, isDry: boolean, words: Words): string {
  return isDry ? words.wouldCount(count, groups) : words.counted(count, groups)
}

function sayNeverChosen(
  { counts, campaign }: Pick<Ending, 'counts' | 'campaign'>,
  words: BatchWords,
  { talk }: Context,
): void {
  if (counts.kept === 0) return
  const lines = allQuestions(campaign.questionnaire).flatMap((question) => {
    const options = counts.neverChosen(question)
    const shown = options.length > named ? [...options.slice(0, named), '…'] : options
    return options.length === 0 ? [] : [`  ${words.neverChosen(question.id, shown.join(', '))}`]
  })
  if (lines.length === 0) return
  talk.err({ text: words.neverTitle, style: 'title' })
  for (const line of lines) talk.err({ text: line, style: 'faint' })
}
