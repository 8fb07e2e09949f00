import { type Library, noticeOf, parseReference, referenceKey } from '../model/library.ts'
import type { Questionnaire, Reference } from '../model/questionnaire.ts'
import type { Notes } from './notes.ts'
import { unknownName } from './unknown-name.ts'

/** The questionnaire that a file is about, as it names it. */
export type Answered = Readonly<{ reference: Reference; questionnaire: Questionnaire }>

/** Looks up the questionnaire that a file answers; undefined, once it is noted, when there is none of this name. */
export function answeredQuestionnaire(name: string, library: Library, notes: Notes): Answered | undefined {
  const reference = parseReference(name)
  const questionnaire = reference && library.questionnaires.get(referenceKey(reference))?.content
  if (reference !== undefined && questionnaire !== undefined) return { reference, questionnaire }
  const known = library.questionnaires.keys()
  return notes.tell(unknownName({ noun: 'questionnaire', name, known }, ['questionnaire']))
}

/** Notes a stage that the questionnaire does not have. */
export function checkStage(stage: string | undefined, { stages }: Questionnaire, notes: Notes): void {
  if (stage !== undefined && !stages.includes(stage))
    notes.tell(unknownName({ noun: 'stage', name: stage, known: stages }, ['stage']))
}

/** What consent is asked for before the questionnaire: the purposes of its notice. */
export function purposesOf(questionnaire: Questionnaire, library: Library): readonly string[] {
  const asked = noticeOf(questionnaire, library)?.consents ?? []
  return asked.map(({ id }) => id)
}
