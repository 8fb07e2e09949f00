import type { WrittenActions } from './written/actions.ts' with { 'resolution-mode': 'import' }
import type { WrittenAnswers } from './written/answers.ts' with { 'resolution-mode': 'import' }
import type { WrittenDirectory } from './written/directory.ts' with { 'resolution-mode': 'import' }
import type { WrittenFramework } from './written/framework.ts' with { 'resolution-mode': 'import' }
import type { WrittenGlossary } from './written/glossary.ts' with { 'resolution-mode': 'import' }
import type { WrittenList } from './written/list.ts' with { 'resolution-mode': 'import' }
import type { WrittenMapping } from './written/mapping.ts' with { 'resolution-mode': 'import' }
import type { WrittenNotice } from './written/notice.ts' with { 'resolution-mode': 'import' }
import type { WrittenProgramme } from './written/programme.ts' with { 'resolution-mode': 'import' }
import type { WrittenQuestionnaire } from './written/questionnaire.ts' with { 'resolution-mode': 'import' }
import type { WrittenReport } from './written/report.ts' with { 'resolution-mode': 'import' }
import type { WrittenTraining } from './written/training.ts' with { 'resolution-mode': 'import' }

/** A mistake of shape, as the generated validators tell it. */
export type ShapeError = Readonly<{
  keyword: string
  instancePath: string
  /** The part of the schema that the mistake breaks. */
  parentSchema?: Readonly<Record<string, unknown>>
  params: Readonly<Record<string, unknown>>
}>

/** A generated validator: true when the data have the shape; otherwise `errors` says why not. */
type Validator<T> = ((data: unknown) => data is T) & { errors?: readonly ShapeError[] | null }

export declare const framework: Validator<WrittenFramework>
export declare const questionnaire: Validator<WrittenQuestionnaire>
export declare const actions: Validator<WrittenActions>
export declare const notice: Validator<WrittenNotice>
export declare const list: Validator<WrittenList>
export declare const answers: Validator<WrittenAnswers>
export declare const training: Validator<WrittenTraining>
export declare const directory: Validator<WrittenDirectory>
export declare const glossary: Validator<WrittenGlossary>
export declare const programme: Validator<WrittenProgramme>
export declare const report: Validator<WrittenReport>
export declare const mapping: Validator<WrittenMapping>
