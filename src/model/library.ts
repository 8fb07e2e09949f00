import type { ActionLibrary } from './actions.ts'
import type { Directory } from './directory.ts'
import type { Framework } from './framework.ts'
import type { Glossary } from './glossary.ts'
import type { List } from './list.ts'
import type { Notice } from './notice.ts'
import type { Programme } from './programme.ts'
import type { Questionnaire, Reference } from './questionnaire.ts'
import type { ReportTemplate } from './report-template.ts'
import type { Training } from './training.ts'

/** A content with the SHA-256 of the canonical JSON of what was read, not of the file's bytes. */
export type Digested<T> = Readonly<{ content: T; digest: string; file: string }>

/** What a visit needs, read together, by `id@version`. */
export type Library = Readonly<{
  questionnaires: ReadonlyMap<string, Digested<Questionnaire>>
  frameworks: ReadonlyMap<string, Digested<Framework>>
  actions: ReadonlyMap<string, Digested<ActionLibrary>>
  notices: ReadonlyMap<string, Digested<Notice>>
  lists: ReadonlyMap<string, Digested<List>>
  /** Subject → what a visit begins with, where it was worked out once for all: the shipped library alone. */
  first?: Readonly<Record<string, string>>
}>

/** What is looked up rather than asked or scored, by `id@version`: opened apart, so that no first question waits for it. */
export type ReferenceWorks = Readonly<{
  training: ReadonlyMap<string, Digested<Training>>
  directories: ReadonlyMap<string, Digested<Directory>>
  glossaries: ReadonlyMap<string, Digested<Glossary>>
  programmes: ReadonlyMap<string, Digested<Programme>>
  reports: ReadonlyMap<string, Digested<ReportTemplate>>
}>

/** Every content there is. */
export type WholeLibrary = Library & ReferenceWorks

/** The key of a content in a library: `pme-express@1.0.0`. */
export function referenceKey(reference: Reference): string {
  return `${reference.id}@${reference.version}`
}

/** A reference as it is written, `id@version`; undefined when it is not one. */
export function parseReference(written: string): Reference | undefined {
  const [id, version, more] = written.split('@')
  return id && version && more === undefined ? { id, version } : undefined
}

/** The framework that a questionnaire is measured on. */
export function frameworkOf({ framework }: Pick<Questionnaire, 'framework'>, library: Library): Framework | undefined {
  return framework && library.frameworks.get(referenceKey(framework))?.content
}

/** The notice that is shown before a questionnaire. */
export function noticeOf({ notice }: Pick<Questionnaire, 'notice'>, library: Library): Notice | undefined {
  return notice && library.notices.get(referenceKey(notice))?.content
}

/** The action libraries written for a framework. */
export function actionsFor(library: Library, framework: Reference): readonly Digested<ActionLibrary>[] {
  return [...library.actions.values()].filter(
    ({ content }) => referenceKey(content.framework) === referenceKey(framework),
  )
}
