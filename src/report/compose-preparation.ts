import { formatDate } from '../text/format.ts'
import { aboutPaper, type PreparationInput, type PreparationTelling, tellPreparation } from './preparation-telling.ts'
import { countOfQuestions, topicBlocks } from './preparation-topics.ts'
import { type Block, plain, type Report, type Words } from './report.ts'

/** How much is left out for it to hold on a page: nothing, the line of each topic, or all that the meeting itself will say. */
type Form = 'whole' | 'short' | 'barest'

/**
 * The page handed over before a meeting, from the fullest form to the barest: the first that holds on one page is the
 * one to print.
 */
export function composePreparation(input: PreparationInput): readonly [Report, ...Report[]] {
  const telling = tellPreparation(input)
  return [composeForm(telling, 'whole'), composeForm(telling, 'short'), composeForm(telling, 'barest')]
}

function composeForm(telling: PreparationTelling, form: Form): Report {
  const { name, own, words } = telling
  return {
    ...aboutPaper(telling),
    title: words.titleOf(own.over, name ?? own.anyone),
    blocks: [
      ...opening(telling, form),
      meetingBlock(telling),
      ...actions(telling),
      ...topicBlocks(telling, form !== 'whole'),
      ...people(telling, form),
      ...bring(telling, form),
      ...notice(telling, form),
    ],
  }
}

/** Two lines of a title; a longer name is only begun, as at the foot of a page. */
const longestName = 110

function opening(telling: PreparationTelling, form: Form): readonly Block[] {
  const { own, words, say, questionnaire, stage, messages, name = own.anyone } = telling
  const { prepare } = questionnaire
  const shown = form === 'barest' && name.length > longestName ? `${name.slice(0, longestName).trimEnd()}…` : name
  const facts = [
    say(questionnaire.name),
    ...(stage === undefined ? [] : [messages.report.stage(stage)]),
    ...(prepare?.minutes === undefined ? [] : [words.setAside(prepare.minutes)]),
    words.questions(countOfQuestions(telling)),
  ]
  const text = prepare?.text ?? questionnaire.text ?? questionnaire.purpose
  return [
    { kind: 'title', over: own.over, name: shown, facts },
    { kind: 'paragraph', words: plain(say(text)) },
  ]
}

function meetingBlock({ own, words, meeting, language }: PreparationTelling): Block {
  const { day, time, place, advisor, contact } = meeting
  const when = day === undefined ? undefined : formatDate(day, language)
  const field = (label: string, text: string | undefined) =>
    text === undefined ? { label } : { label, words: plain(text) }
  return {
    kind: 'fields',
    fields: [
      field(words.meeting.when, when !== undefined && time !== undefined ? words.at(when, time) : when),
      field(words.meeting.where, place),
      field(own.meeting.advisor, advisor),
      field(own.meeting.contact, contact),
    ],
  }
}

/** The plan is between the business and its advisor: nothing of it is told to an anonymous group. */
function actions({ actions: open, words, say, messages, isAnonymous }: PreparationTelling): readonly Block[] {
  if (isAnonymous) return []
  const { shown } = messages.plan.status
  const items = open.map(
    ({ name, status }): Words => [{ text: say(name), strong: true }, { text: words.actions.standing(shown[status]) }],
  )
  return part(words.actions.heading, items)
}

/** Who should be there and why; every role where the questionnaire does not say. */
function people({ questionnaire, words, say }: PreparationTelling, form: Form): readonly Block[] {
  const { roles, prepare } = questionnaire
  const named = (id: string) => say(roles.find((role) => role.id === id)?.name ?? {}) || id
  const wanted = prepare?.people.map(({ role, text }) => ({ name: named(role), why: say(text) })) ?? []
  const all = wanted.length > 0 ? wanted : roles.map(({ name }) => ({ name: say(name), why: '' }))
  if (form === 'barest')
    return breath(
      words.people.heading,
      all.map(({ name }) => name),
    )
  const items = all.map(
    ({ name, why }): Words => [
      { text: why === '' ? name : `${name}, `, strong: true },
      ...(why === '' ? [] : plain(why)),
    ],
  )
  return part(words.people.heading, items)
}

function bring({ questionnaire, words, say }: PreparationTelling, form: Form): readonly Block[] {
  const items = (questionnaire.prepare?.bring ?? []).map(say)
  if (items.length === 0) return []
  if (form === 'barest') return breath(words.bring.heading, items)
  const head = { kind: 'heading', level: 2, text: words.bring.heading, tight: true } as const
  return [head, { kind: 'choices', items: items.map(plain), columns: 2 }]
}

/** The notice in short; of an anonymous questionnaire, always how many answers it takes before anything is shown. */
function notice(telling: PreparationTelling, form: Form): readonly Block[] {
  const { notice: told, own, say, messages, questionnaire, isAnonymous } = telling
  if (told === undefined) return []
  const summary = form === 'barest' ? [] : (told.summary ?? [])
  const least = isAnonymous ? [messages.visit.group.least(questionnaire.respondents.minimum)] : []
  return part(say(told.title), [...least, ...summary.map(say), own.read].map(plain))
}

function part(heading: string, items: readonly Words[]): readonly Block[] {
  if (items.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: heading, tight: true },
    { kind: 'list', items, compact: true },
  ]
}

/** A list told in one paragraph. */
function breath(heading: string, items: readonly string[]): readonly Block[] {
  if (items.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: heading, tight: true },
    { kind: 'paragraph', words: plain(items.join(' · ')) },
  ]
}
