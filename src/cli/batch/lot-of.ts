import { basename } from 'node:path'
import { digestOf } from '../../store/digest.ts'
import type { NewLot } from '../../store/lot.ts'
import { stated } from './consents.ts'
import type { Run } from './run.ts'

/** The lot that a run makes: its file, what was understood of its columns, what is stated of everybody's consent. */
export function lotOf({ asked, campaign, understood, ground, context }: Run): NewLot {
  const { questionnaire, framework, notice, stage } = campaign
  const { file, matching } = understood
  const { table, fates } = matching
  const headers = fates.flatMap(({ header: { shown } }) => (shown === '' ? [] : [shown]))
  const consents = stated(ground)
  return {
    id: context.environment.newId(),
    survey: `${table.tool} ${digestOf(headers).slice(0, 32)}`,
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
      columns: fates.map(({ header: { column, shown }, ...fate }) => ({ column: column + 1, header: shown, ...fate })),
    },
    ...(framework === undefined ? {} : { framework }),
    ...(notice === undefined ? {} : { notice }),
    ...(Object.keys(consents).length === 0 ? {} : { consents }),
  }
}
