import type { AnswerSheet } from '../../model/answer-sheet.ts'
import type { SubjectRecord } from '../../model/assessment.ts'
import { type Library, referenceKey } from '../../model/library.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { groupJson } from '../group-json.ts'
import { sayGroup } from '../say-group.ts'
import { folded } from './fold.ts'
import { keepPerson } from './keep-person.ts'
import { stageOfSheet } from './stage-of-sheet.ts'

export function isAnonymous({ questionnaire }: AnswerSheet, library: Library): boolean {
  return library.questionnaires.get(referenceKey(questionnaire))?.content.respondents.anonymous === true
}

type Given = Readonly<{ sheet: AnswerSheet; report: string | true | undefined }>

/** What a sheet of an anonymous questionnaire cannot be asked: several people in one, a plan, or what became of one. */
export function refusalOfGroup({ sheet, report }: Given, library: Library, { messages }: Context): string | undefined {
  if (!isAnonymous(sheet, library)) return undefined
  const words = messages.visit.group
  if (report !== undefined) return words.noReport
  if (sheet.followed !== undefined) return words.noFollowed
  const isSeveral = [...sheet.answers.values()].some(({ by }) => by !== undefined)
  return isSeveral || Object.keys(sheet.respondents).length > 0 ? words.noVoices : undefined
}

type Counted = Readonly<{ sheet: AnswerSheet; subject: SubjectRecord; library: Library }>

/** Adds the sheet of one person to the group's counts, and tells the group, if it may be told. */
export function tellGroup(store: Store, { sheet, subject, library }: Counted, context: Context): ExitCode {
  const questionnaire = library.questionnaires.get(referenceKey(sheet.questionnaire))?.content
  if (questionnaire === undefined) return exit.ourMistake
  const stage = stageOfSheet(sheet, library)
  const { answers, business } = sheet
  const person = { subject, stage, questionnaire, library, answers, profile: business.profile }
  const group = keepPerson(store, person, context)
  if (group === undefined) return exit.ourMistake
  if (context.flags.json) context.talk.json(groupJson(group, subject))
  else sayGroup(group, folded(context))
  return exit.done
}
