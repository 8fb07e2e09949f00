import type { Library } from '../model/library.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { compareVersions } from '../model/version.ts'

/** The newest version of a questionnaire that there is; undefined when there is none. */
export function newestVersion(id: string, { questionnaires }: Library): Questionnaire | undefined {
  const versions = [...questionnaires.values()].flatMap(({ content }) => (content.id === id ? [content] : []))
  return newestOf(versions, ({ version }) => version)
}

/** The one of the newest version; undefined when there is none. */
export function newestOf<T>(all: readonly T[], versionOf: (one: T) => string): T | undefined {
  return all.toSorted((one, other) => compareVersions(versionOf(one), versionOf(other))).at(-1)
}
