import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readAnswers } from '../../src/content/read-answers.ts'
import { readLibrary } from '../../src/content/read-library.ts'
import type { Answers } from '../../src/model/answer.ts'
import { allCriteria, type Criterion, type Framework } from '../../src/model/framework.ts'
import { referenceKey } from '../../src/model/library.ts'
import { allQuestions, type SingleQuestion } from '../../src/model/questionnaire.ts'
import type { Scores } from '../../src/model/score.ts'
import { prepare } from '../../src/scoring/prepare.ts'
import { score } from '../../src/scoring/score.ts'
import { pinsOf } from '../support/content.ts'
import { readValue } from '../support/mistakes.ts'
import { shippedFiles } from '../support/shipped-files.ts'

const library = readValue(readLibrary(shippedFiles))

/** A real sheet, its questions of one choice, and its scores once one answer is another. */
function sheetOf(name: string) {
  const text = readFileSync(join(import.meta.dirname, '../fixtures/answers', `${name}.yaml`), 'utf8')
  const { questionnaire: reference, answers, business } = readValue(readAnswers({ name, text }, library))
  const questionnaire = library.questionnaires.get(referenceKey(reference))?.content
  const framework = library.frameworks.get(
    questionnaire?.framework ? referenceKey(questionnaire.framework) : '',
  )?.content
  if (questionnaire === undefined || framework === undefined) throw new Error(`${name} is not scored`)
  const scorer = prepare({ questionnaire, framework, pinned: pinsOf(questionnaire, framework) })
  const scoresOf = (given: Answers) => score(scorer, { answers: given, profile: business.profile })
  const scoresIf = (question: string, option: string): Scores =>
    scoresOf(new Map(answers).set(question, { answer: { state: 'answered', value: option } }))
  const singles = allQuestions(questionnaire).filter((one) => one.kind === 'single')
  const asked = singles.filter((one) => Object.keys(one.measures).length > 0 && answers.get(one.id) !== undefined)
  return { framework, asked, before: scoresOf(answers), scoresIf }
}

/** What a question may move: the criteria it measures and those above them. */
function reachOf({ measures }: SingleQuestion, { root }: Framework): ReadonlySet<string> {
  const holds = (criterion: Criterion): boolean => allCriteria(criterion).some(({ id }) => Object.hasOwn(measures, id))
  return new Set(
    allCriteria(root)
      .filter(holds)
      .map(({ id }) => id),
  )
}

function valuesOf({ criteria }: Scores): ReadonlyMap<string, number | undefined> {
  return new Map(criteria.map(({ criterion, value }) => [criterion, value]))
}

test.each(['micro-commerce', 'ne-sait-pas', 'usine-40'])(
  'on the sheet of %s, another answer moves what it measures, nothing else, and up when it is better',
  (name) => {
    const { framework, asked, before, scoresIf } = sheetOf(name)
    const was = valuesOf(before)
    let tried = 0
    for (const question of asked) {
      const now = before.questions.find((one) => one.question === question.id)?.value
      const reach = reachOf(question, framework)
      for (const { id, value } of question.options) {
        if (value === undefined || now === undefined || value === now) continue
        const is = valuesOf(scoresIf(question.id, id))
        const moved = [...is].filter(([criterion, number]) => number !== was.get(criterion))
        expect(moved.map(([criterion]) => criterion).filter((criterion) => !reach.has(criterion))).toEqual([])
        expect(moved.length).toBeGreaterThanOrEqual(3)
        for (const [criterion, number = Number.NaN] of moved) {
          expect(Math.sign(number - (was.get(criterion) ?? Number.NaN))).toBe(Math.sign(value - now))
        }
        tried += 1
      }
    }
    expect(tried).toBeGreaterThan(30)
  },
)
