import type { Section } from '../model/questionnaire.ts'
import { type PreparationTelling, putTo } from './preparation-telling.ts'
import { type Block, plain, type Words } from './report.ts'

/** What a meeting talks about: a part of the questionnaire, its one line, how many questions it holds. */
type Topic = Readonly<{ name: string; line: string; count: number }>

/** The parts of the questionnaire that concern this business, each with its line, or told in one breath. */
export function topicBlocks(telling: PreparationTelling, isShort: boolean): readonly Block[] {
  const { own, words } = telling
  const { named } = words.topics
  const topics = topicsOf(telling)
  const head = { kind: 'heading', level: 2, text: own.topics, tight: true } as const
  if (isShort) {
    const told = topics.map(({ name, count }) => named(name, count)).join(' · ')
    return [head, { kind: 'paragraph', words: plain(told) }]
  }
  const items = topics.map(
    ({ name, line, count }): Words => [
      { text: named(name, count), strong: true },
      ...(line === '' ? [] : plain(`\n${line}`)),
    ],
  )
  return [head, { kind: 'choices', items, columns: 2, bare: true }]
}

/** Parts of which one at most will come, and that say the same of themselves, are one topic. */
function topicsOf(telling: PreparationTelling): readonly Topic[] {
  const topics: Topic[] = []
  for (const section of telling.questionnaire.sections) {
    const topic = topicOf(telling, section)
    const last = topics.at(-1)
    if (topic === undefined || (last?.name === topic.name && last.line === topic.line)) continue
    topics.push(topic)
  }
  return topics
}

function topicOf(telling: PreparationTelling, { name, prepare, questions }: Section): Topic | undefined {
  const { say, words, standing } = telling
  const put = putTo(telling, questions)
  if (put.length === 0) return undefined
  const isPending = put.every(({ id }) => standing.visibility(id) === 'pending')
  const line = prepare === undefined ? '' : say(prepare)
  return { name: isPending && line !== '' ? words.topics.depends : say(name), line, count: put.length }
}

/** How many questions, those of a part that may not come left aside. */
export function countOfQuestions(telling: PreparationTelling): number {
  return topicsOf(telling).reduce((total, { count }) => total + count, 0)
}
