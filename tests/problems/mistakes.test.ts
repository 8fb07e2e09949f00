import { describe, expect, test } from 'vitest'
import { expectedOf, type Mistake, toldOf } from '../support/mistakes.ts'
import { actions } from './tables/actions.ts'
import { answers } from './tables/answers.ts'
import { expressions } from './tables/expressions.ts'
import { framework } from './tables/framework.ts'
import { names } from './tables/names.ts'
import { questions } from './tables/questions.ts'
import { shape } from './tables/shape.ts'
import { warnings } from './tables/warnings.ts'

const tables = { shape, names, framework, questions, answers, expressions, actions, warnings }

describe.each(Object.entries(tables))(
  'of %s, all that is wrong is told, at its place, and nothing else',
  (_, table) => {
    test.each(table)('%s', (...[, edit, tells]: Mistake) => {
      expect(toldOf([edit])).toEqual(expectedOf([edit], edit[0], tells))
    })
  },
)
