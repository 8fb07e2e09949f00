import type { Tool } from '../../../model/survey-tool.ts'
import { googleForms } from './google-forms.ts'
import { jotform } from './jotform.ts'
import { kobotoolbox } from './kobotoolbox.ts'
import { limesurvey } from './limesurvey.ts'
import { microsoftForms } from './microsoft-forms.ts'
import { odk } from './odk.ts'
import { qualtrics } from './qualtrics.ts'
import { redcap } from './redcap.ts'
import { spreadsheet } from './spreadsheet.ts'
import { surveymonkey } from './surveymonkey.ts'
import type { ToolSheet } from './tool.ts'
import { typeform } from './typeform.ts'

/** Every tool, those whose signs are rarest first: the first that is recognised is the one. */
const sheets: Readonly<Record<Tool, ToolSheet>> = {
  qualtrics,
  surveymonkey,
  kobotoolbox,
  odk,
  typeform,
  'microsoft-forms': microsoftForms,
  limesurvey,
  redcap,
  jotform,
  'google-forms': googleForms,
  spreadsheet,
}

export const allTools: readonly ToolSheet[] = Object.values(sheets)

export function sheetOf(tool: Tool): ToolSheet {
  return sheets[tool]
}
