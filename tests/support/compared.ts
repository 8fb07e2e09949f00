import { commonGround, type Ground } from '../../src/portfolio/common-ground.ts'
import { type Comparison, compare } from '../../src/portfolio/compare.ts'
import type { Moment, Side } from '../../src/portfolio/side.ts'
import { prepare } from '../../src/scoring/prepare.ts'
import { score } from '../../src/scoring/score.ts'
import type { World } from './arbitrary-answers.ts'
import { pinsOf } from './content.ts'

/** A sheet as a side of a comparison, taken on that day. */
export function sideOf({ questionnaire, framework, sheet }: World, at: string): Side {
  const { answers, profile = new Map(), respondents = {} } = sheet
  return { id: `of-${at}`, at, questionnaire, framework, answers, profile, respondents }
}

/** Compares two sheets as the program does. */
export function compared(before: Side, after: Side): Comparison {
  const ground = commonGround(before, after)
  return compare(ground, { before: scoresOn(ground, 'before'), after: scoresOn(ground, 'after') })
}

function scoresOn({ scored, framework, sides }: Ground, moment: Moment) {
  const { questionnaire, answers } = scored[moment]
  return score(prepare({ questionnaire, framework, pinned: pinsOf(questionnaire, framework) }), {
    ...sides[moment],
    answers,
  })
}
