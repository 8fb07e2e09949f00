import type { Library } from '../model/library.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { compareVersions } from '../model/version.ts'

/** The newest version of a questionnaire that there is; undefined when there is none. */
export function newestVersion(id: string, { questionnaires }: Library): Questionnaire | undefined {
  const versions = [...questionnaires.values()].flatMap(({ content }) => (content.id === id ? [content] : []))
  return versions.toSorted((one, other) => compareVersions(one.version, other.version)).at(-1)
}
