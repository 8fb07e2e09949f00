import type { Directory } from '../../model/directory.ts'
import type { Glossary } from '../../model/glossary.ts'
import type { List } from '../../model/list.ts'
import type { Notice } from '../../model/notice.ts'
import type { Programme } from '../../model/programme.ts'
import type { ReportTemplate } from '../../model/report-template.ts'
import type { Training } from '../../model/training.ts'
import type { Line, Reading } from './reading.ts'

/** A notice as it is shown, with each consent it asks. */
export function* readNotice({ words, say }: Reading, { title, paragraphs, consents }: Notice): Generator<Line> {
  yield { depth: 0, text: say(title), style: 'title' }
  for (const paragraph of paragraphs) yield { depth: 0, text: say(paragraph) }
  if (consents.length > 0) yield { depth: 0, text: words.consents, style: 'title' }
  for (const { id, text, required } of consents)
    yield { depth: 0, text: words.pair(`${id}${required ? words.consentRequired : ''}`, say(text)) }
}

export function* readList({ words, say }: Reading, { name, entries }: List): Generator<Line> {
  yield { depth: 0, text: say(name), style: 'title' }
  for (const { id, text, note } of entries) {
    yield { depth: 0, text: words.named(id, say(text)) }
    if (note !== undefined) yield { depth: 1, text: say(note), style: 'faint' }
  }
}

export function* readGlossary({ words, say }: Reading, { terms }: Glossary): Generator<Line> {
  for (const { term, definition } of terms) yield { depth: 0, text: words.pair(say(term), say(definition)) }
}

/** The follow-ups of a programme, then each section with what it must hold. */
export function* readProgramme({ words, say }: Reading, { name, followUps, sections }: Programme): Generator<Line> {
  yield { depth: 0, text: say(name), style: 'title' }
  for (const { stage, days, margin } of followUps) yield { depth: 1, text: words.followUp(stage, days, margin) }
  for (const { id, name: section, needs } of sections) {
    yield { depth: 0, text: words.named(id, say(section)), style: 'strong' }
    yield { depth: 1, text: words.joined([...needs]) }
  }
}

/** A template: its parts page by page, then what it words of each kind of report, and who hands them over. */
export function* readReport({ words, say }: Reading, template: ReportTemplate): Generator<Line> {
  const { name, pages, wording, organisation } = template
  yield { depth: 0, text: say(name), style: 'title' }
  for (const page of pages) yield { depth: 1, text: words.joined([...page]) }
  for (const [kind, { title, introduction, note }] of Object.entries(wording)) {
    yield { depth: 0, text: kind, style: 'strong' }
    for (const text of [title, introduction, note]) if (text !== undefined) yield { depth: 1, text: say(text) }
  }
  if (organisation === undefined) return
  yield { depth: 0, text: say(organisation.name), style: 'strong' }
  for (const line of organisation.lines) yield { depth: 1, text: say(line) }
}

/** The paths with their modules, then the map from a need to competencies, modules and doors. */
export function* readTraining({ words, say, criteria }: Reading, training: Training): Generator<Line> {
  for (const path of training.paths) {
    yield { depth: 0, text: say(path.text), style: 'title' }
    for (const { id, name, hours, form } of training.modules.filter((module) => module.path === path.id))
      yield { depth: 1, text: `${words.named(id, say(name))} (${hours} h) · ${say(form)}` }
  }
  for (const { criterion, competencies, modules, doors } of training.needs) {
    yield { depth: 0, text: words.named(criterion, say(criteria.get(criterion)?.name)), style: 'strong' }
    yield { depth: 1, text: words.joined([...competencies, ...modules, ...doors]) }
  }
}

export function* readDirectory({ words, say }: Reading, { kinds, entries }: Directory): Generator<Line> {
  for (const kind of kinds) {
    yield { depth: 0, text: say(kind.text), style: 'title' }
    for (const { id, name, text, status, verified } of entries.filter((entry) => entry.kind === kind.id)) {
      yield { depth: 0, text: words.named(id, say(name)), style: 'strong' }
      if (text !== undefined) yield { depth: 1, text: say(text) }
      yield { depth: 1, text: words.joined([status, verified ?? ''].filter((part) => part !== '')), style: 'faint' }
    }
  }
}
