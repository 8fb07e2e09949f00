import { actions } from './actions.ts'
import { answers } from './answers.ts'
import { dead } from './dead.ts'
import { expressions } from './expressions.ts'
import { framework } from './framework.ts'
import { mappings } from './mappings.ts'
import { migrations } from './migrations.ts'
import { names } from './names.ts'
import { questions } from './questions.ts'
import { references } from './references.ts'
import { shape } from './shape.ts'
import { warnings } from './warnings.ts'

/** Every mistake of one file, by theme. */
export const tables = {
  shape,
  names,
  framework,
  questions,
  answers,
  expressions,
  actions,
  mappings,
  migrations,
  references,
  warnings,
  dead,
}
