import { basename } from 'node:path'
import { plainName } from '../../model/plain.ts'
import { digestOf } from '../../store/digest.ts'
import type { NewLot } from '../../store/lot.ts'
import { stated } from './consents.ts'
import type { Run } from './run.ts'

/** What the response ids of an export are unique within: the survey it is of, known by its columns and its name if it has one. */
export function surveyOf({ asked, understood: { matching } }: Pick<Run, 'asked' | 'understood'>): string {
  const { table, fates } = matching
  const headers = fates.flatMap(({ header: { shown } }) => (shown === '' ? [] : [shown]))
  const named = asked.survey === undefined ? headers : { headers, name: plainName(asked.survey) }
  return `${table.tool} ${digestOf(named).slice(0, 32)}`
}

/** The lot that a run makes: its file, what was understood of its columns, what is stated of everybody's consent. */
export function lotOf(run: Run): NewLot {
  const { asked, campaign, understood, ground, context } = run
  const { questionnaire, framework, notice, stage } = campaign
  const { file, matching } = understood
  const { table, fates } = matching
  const consents = stated(ground)
  return {
    id: context.environment.newId(),
    survey: surveyOf(run),
    file: basename(asked.file),
    sha256: file.sha256(),
    tool: table.tool,
    questionnaire,
    kind: questionnaire.subject,
    stage,
    at: context.environment.now().toISOString(),
    matching: {
      encoding: file.encoding,
      delimiter: file.dialect.delimiter,
      header: table.line,
      ...(questionnaire.respondents.anonymous ? { whole: file.whole() } : {}),
      ...(asked.business === undefined ? {} : { business: asked.business }),
      ...(asked.survey === undefined ? {} : { survey: asked.survey }),
      columns: fates.map(({ header: { column, shown }, ...fate }) => ({ column: column + 1, header: shown, ...fate })),
    },
    ...(framework === undefined ? {} : { framework }),
    ...(notice === undefined ? {} : { notice }),
    ...(Object.keys(consents).length === 0 ? {} : { consents }),
  }
}
