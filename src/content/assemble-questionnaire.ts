import { parseReference } from '../model/library.ts'
import type { Preparation, Questionnaire, Section } from '../model/questionnaire.ts'
import { given } from './given.ts'
import { readMigration } from './read-migration.ts'
import type { FrameworkOutline } from './surroundings.ts'
import type { WrittenQuestionnaire } from './written/questionnaire.ts'

/** A questionnaire of its sections, once they are read; its golden cases come after. */
export function assemble(
  written: WrittenQuestionnaire,
  sections: readonly Section[],
  framework: FrameworkOutline | undefined,
): Questionnaire {
  const { id, version, languages, name, text, purpose, notice, subject, stages, roles, respondents, shows, probes } =
    written
  const tier = shows === undefined ? -1 : (framework?.tiers.indexOf(shows.tier) ?? -1)
  return {
    id,
    version,
    languages,
    name,
    ...given('text', text),
    purpose,
    ...given('framework', written.framework === undefined ? undefined : parseReference(written.framework)),
    ...given('notice', notice === undefined ? undefined : parseReference(notice)),
    subject,
    stages,
    roles: roles ?? [],
    ...given('probes', probes),
    respondents: {
      combine: respondents?.combine ?? 'median',
      anonymous: respondents?.anonymous === true,
      minimum: respondents?.minimum ?? 1,
    },
    ...given('shows', shows === undefined || tier < 0 ? undefined : { tier: tier + 1, margin: shows.margin }),
    ...given('prepare', preparationOf(written)),
    sections,
    ...given('migrations', written.migrations?.map(readMigration)),
    cases: [],
  }
}

function preparationOf({ prepare }: WrittenQuestionnaire): Preparation | undefined {
  return prepare && { ...prepare, people: prepare.people ?? [], bring: prepare.bring ?? [] }
}
