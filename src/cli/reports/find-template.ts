import type { ReportTemplate } from '../../model/report-template.ts'
import { suggest } from '../../model/suggest.ts'
import { openReferenceWorks } from '../content.ts'
import type { Context } from '../context.ts'
import { newestOf } from '../newest-version.ts'

/** The template a person means, a YAML file or the id of one that ships; undefined once it is said why there is none. */
export async function findTemplate(typed: string, context: Context): Promise<ReportTemplate | undefined> {
  const isFile = /\.ya?ml$/i.test(typed)
  const works = await openReferenceWorks(context, isFile ? [typed] : [])
  if (works === undefined) return undefined
  const all = [...works.reports.values()]
  const meant = all.filter(({ content, file }) => (isFile ? file === typed : content.id === typed))
  const found = newestOf(meant, ({ content }) => content.version)
  if (found !== undefined) return found.content
  const known = all.map(({ content }) => content.id)
  const near = suggest(typed, known)
  const { noTemplate } = context.messages.cli.report
  context.talk.err({ text: noTemplate(typed, near === undefined ? known : [near]), style: 'bad' })
  return undefined
}
