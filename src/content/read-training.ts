import { parseReference } from '../model/library.ts'
import type { Reference } from '../model/questionnaire.ts'
import type { Need, Training, TrainingModule } from '../model/training.ts'
import { checkTraining } from './check-training.ts'
import type { Draft } from './draft.ts'
import { given } from './given.ts'
import type { Notes } from './notes.ts'
import type { Surroundings } from './surroundings.ts'
import type { WrittenModule, WrittenNeed, WrittenTraining } from './written/training.ts'

/** The training of advisors and its map. */
export function readTraining(
  { written, source }: Draft<WrittenTraining>,
  notes: Notes,
  around: Surroundings,
): Training {
  notes.tellAll(checkTraining(written, source, around))
  const { id, version, languages, framework, advisors, actions, fields, paths, stances } = written
  return {
    id,
    version,
    languages,
    framework: referenceTo(framework),
    ...given('advisors', advisors === undefined ? undefined : referenceTo(advisors)),
    actions: referenceTo(actions),
    fields,
    paths: paths.map(({ id, text, after }) => ({ id, text, after: after ?? [] })),
    modules: written.modules.map(readModule),
    stances,
    needs: written.needs.map(readNeed),
  }
}

/** A reference whose form is known to be right. */
export function referenceTo(written: string): Reference {
  return parseReference(written) ?? { id: written, version: '' }
}

function readModule({ id, name, path, hours, form, builds, after }: WrittenModule): TrainingModule {
  return { id, name, path, hours, form, builds, after: after ?? [] }
}

function readNeed({ criterion, competencies, modules, doors, fields, further }: WrittenNeed): Need {
  return {
    criterion,
    competencies,
    modules,
    doors: doors ?? [],
    fields: fields ?? [],
    ...given('further', further),
  }
}
