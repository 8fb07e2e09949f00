import type { ActionState } from '../model/action-status.ts'
import { askingOf } from '../model/asking.ts'
import type { Notice } from '../model/notice.ts'
import type { Profile } from '../model/profile.ts'
import type { Question, Questionnaire } from '../model/questionnaire.ts'
import { Standing } from '../model/standing.ts'
import { inLanguage, type Language, type Text } from '../model/text.ts'
import { type Messages, messagesIn } from '../text/index.ts'

/** When, where and with whom; what is absent is left to be written by hand. `day` is `2026-12-03`, `time` is `09:30`. */
export type Meeting = Readonly<{ day?: string; time?: string; place?: string; advisor?: string; contact?: string }>

/** What the papers handed over before a meeting are made from. */
export type PreparationInput = Readonly<{
  questionnaire: Questionnaire
  notice?: Notice
  language: Language
  /** Of the business; a blank sheet has none. */
  name?: string
  stage?: string
  /** What is known of the business: it decides which sections concern it. */
  profile: Profile
  /** The actions of its plan that are not over, to talk about. */
  actions: readonly Readonly<{ name: Text; status: ActionState }>[]
  meeting: Meeting
  /** The instant the document bears: ISO 8601. */
  date: string
}>

/** The input with its words, and which questions are put. */
export type PreparationTelling = PreparationInput &
  Readonly<{
    words: Messages['preparation']
    /** What is said to those who are handed the papers, and not to others. */
    own: Messages['preparation']['audiences']['group']
    /** Nobody is to be known by what is handed over, nor by what is written on it. */
    isAnonymous: boolean
    messages: Messages
    say: (text: Text) => string
    standing: Standing
  }>

export function tellPreparation(input: PreparationInput): PreparationTelling {
  const { language, questionnaire, profile } = input
  const messages = messagesIn(language)
  const isAnonymous = questionnaire.respondents.anonymous
  return {
    ...input,
    messages,
    words: messages.preparation,
    own: messages.preparation.audiences[isAnonymous ? 'group' : questionnaire.subject],
    isAnonymous,
    say: (text) => inLanguage(text, language),
    standing: new Standing(askingOf(questionnaire), { answers: new Map(), profile }),
  }
}

/** The questions that may be put to this business: not those it works out itself, nor those its profile rules out. */
export function putTo({ standing }: PreparationTelling, questions: readonly Question[]): readonly Question[] {
  return questions.filter(({ id, kind }) => kind !== 'computed' && standing.visibility(id) !== 'hidden')
}

/** What both papers bear: their language, their author, their date, their foot. */
export function aboutPaper({ language, say, questionnaire, meeting, date, name, own }: PreparationTelling) {
  return {
    language,
    subject: say(questionnaire.name),
    author: meeting.advisor ?? 'virage',
    date,
    footer: `${name ?? own.anyone} · ${say(questionnaire.name)}`,
  }
}
