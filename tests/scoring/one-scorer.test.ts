import fc from 'fast-check'
import { expect, test } from 'vitest'
import { prepare } from '../../src/scoring/prepare.ts'
import { score } from '../../src/scoring/score.ts'
import { anySheet } from '../support/arbitrary-answers.ts'
import { anyContent } from '../support/arbitrary-content.ts'
import { pinsOf } from '../support/content.ts'
import { scored } from '../support/scored.ts'

test('a scorer keeps nothing of one business for the next: each sheet is scored as if it were alone', () => {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const { framework, questionnaire } = anyContent(draw, { computed: true })
      const scorer = prepare({ framework, questionnaire, pinned: pinsOf(questionnaire, framework) })
      for (let sheets = 0; sheets < 5; sheets += 1) {
        const sheet = anySheet(draw, { framework, questionnaire })
        expect(score(scorer, sheet)).toEqual(scored({ framework, questionnaire, sheet }))
      }
    }),
    { numRuns: 200 },
  )
})
