import type { ReportTemplate, wordedReports } from '../model/report-template.ts'
import { inLanguage } from '../model/text.ts'
import { clipped } from './clipped.ts'
import { type Block, plain, type Report } from './report.ts'

/** A template, and which kind of report it dresses; `brief`, its words are bounded, for what must hold on a page. */
export type Dress = Readonly<{ template: ReportTemplate; kind: (typeof wordedReports)[number]; brief?: boolean }>

/** As many letters as a template may add, of each thing, to what must hold on a page. */
const briefest = 120

/** A report in the words and inks of a template: its title, its introduction, its note, who hands it over. */
export function dressReport(report: Report, { template, kind, brief = false }: Dress): Report {
  const { wording, organisation, inks } = template
  const words = wording[kind] ?? {}
  const say = (text: Readonly<Partial<Record<'fr' | 'en', string>>>) => {
    const said = inLanguage(text, report.language)
    return brief ? clipped(said, briefest) : said
  }
  const paragraph = (text: ReportTemplate['name'] | undefined, tone?: 'small'): readonly Block[] =>
    text === undefined ? [] : [{ kind: 'paragraph', words: plain(say(text)), ...(tone && { tone }) }]
  const lines = brief ? [] : (organisation?.lines ?? [])
  const signed: readonly Block[] =
    organisation === undefined
      ? []
      : [{ kind: 'note', label: say(organisation.name), words: plain(lines.map((line) => `\n${say(line)}`).join('')) }]
  return {
    ...report,
    ...(organisation && { author: inLanguage(organisation.name, report.language) }),
    ...(inks && { inks }),
    blocks: [
      ...report.blocks.flatMap((block): readonly Block[] => {
        if (block.kind !== 'title') return [block]
        return [
          words.title === undefined ? block : { ...block, over: say(words.title) },
          ...paragraph(words.introduction),
        ]
      }),
      ...paragraph(words.note, 'small'),
      ...signed,
    ],
  }
}
