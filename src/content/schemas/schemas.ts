import { actionsSchema } from './actions.ts'
import { answersSchema } from './answers.ts'
import { directorySchema } from './directory.ts'
import { frameworkSchema } from './framework.ts'
import { glossarySchema } from './glossary.ts'
import { listSchema } from './list.ts'
import { mappingSchema } from './mapping.ts'
import { noticeSchema } from './notice.ts'
import type { Schema } from './parts.ts'
import { programmeSchema } from './programme.ts'
import { questionnaireSchema } from './questionnaire.ts'
import { reportSchema } from './report.ts'
import { trainingSchema } from './training.ts'

/** The kinds of file the program reads so far. */
export const kinds = [
  'framework',
  'questionnaire',
  'actions',
  'notice',
  'list',
  'answers',
  'training',
  'directory',
  'glossary',
  'programme',
  'report',
  'mapping',
] as const
export type Kind = (typeof kinds)[number]

/** The shape of each kind of file. */
export const schemas: Readonly<Record<Kind, Schema>> = {
  framework: frameworkSchema,
  questionnaire: questionnaireSchema,
  actions: actionsSchema,
  notice: noticeSchema,
  list: listSchema,
  answers: answersSchema,
  training: trainingSchema,
  directory: directorySchema,
  glossary: glossarySchema,
  programme: programmeSchema,
  report: reportSchema,
  mapping: mappingSchema,
}
