import type { AnswerSheet } from '../../model/answer-sheet.ts'
import { type Library, referenceKey } from '../../model/library.ts'

/** The stage of a sheet: the one it says, else the first of its questionnaire. */
export function stageOfSheet({ questionnaire, stage }: AnswerSheet, library: Library): string {
  return stage ?? library.questionnaires.get(referenceKey(questionnaire))?.content.stages[0] ?? ''
}
