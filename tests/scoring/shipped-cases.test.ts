import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readAnswers } from '../../src/content/read-answers.ts'
import { readLibrary } from '../../src/content/read-library.ts'
import { referenceKey } from '../../src/model/library.ts'
import { prepare } from '../../src/scoring/prepare.ts'
import { replayCase } from '../../src/scoring/replay-case.ts'
import { score } from '../../src/scoring/score.ts'
import { readValue } from '../support/mistakes.ts'
import { criterionIn } from '../support/scored.ts'
import { shippedFiles } from '../support/shipped-files.ts'

const library = readValue(readLibrary(shippedFiles))

function scorerOf(reference: string) {
  const questionnaire = library.questionnaires.get(reference)
  const framework = library.frameworks.get(
    questionnaire?.content.framework ? referenceKey(questionnaire.content.framework) : '',
  )
  if (questionnaire === undefined || framework === undefined) throw new Error(`${reference} is not scored`)
  const pin = ({ content, digest }: typeof questionnaire | typeof framework) => ({
    id: content.id,
    version: content.version,
    digest,
  })
  return prepare({
    questionnaire: questionnaire.content,
    framework: framework.content,
    pinned: { questionnaire: pin(questionnaire), framework: pin(framework) },
  })
}

const withCases = [...library.questionnaires].filter(([, { content }]) => content.cases.length > 0)

test('the express questionnaire has golden cases', () => {
  expect(withCases.map(([reference]) => reference)).toContain('pme-express@1.0.0')
})

describe.each(withCases)('%s', (reference, { content }) => {
  test('gives its golden cases, worked out by hand, as they are written', () => {
    const scorer = scorerOf(reference)
    expect(content.cases.flatMap((one) => replayCase(scorer, one))).toEqual([])
  })

  test('would see a figure that is wrong by one in the last decimal written', () => {
    const scorer = scorerOf(reference)
    const wrong = content.cases.flatMap((one) =>
      one.expect.flatMap((expectation) => {
        if (expectation.field === 'level' || expectation.value === undefined) return []
        const value = expectation.value + 10 ** -expectation.decimals
        return [{ ...one, expect: [{ ...expectation, value }] }]
      }),
    )
    expect(wrong.length).toBeGreaterThan(0)
    for (const one of wrong) expect(replayCase(scorer, one)).toHaveLength(1)
  })
})

/** Worked out by hand in the head of each file, with the weights of its size and sector. */
const byHand = {
  'micro-commerce': {
    PER: 2,
    DIR: 1.5,
    PRO: 1.25,
    CLI: 1.5,
    DON: 1,
    TEC: 1,
    CON: 4 / 3,
    ECO: 2,
    'cadre-pme': 157.7 / 105.6,
  },
  'ne-sait-pas': { PER: 2.5, DIR: 2, PRO: 2.5, CLI: 3, TEC: 2, CON: 4 / 3, ECO: 3, 'cadre-pme': 211.1 / 91.9 },
  'usine-40': { PER: 2, DIR: 3, PRO: 3.5, CLI: 2.5, DON: 3.5, TEC: 3.5, CON: 3, ECO: 3.5, 'cadre-pme': 318.6 / 104.6 },
}

test.each(Object.entries(byHand))('the answers of %s give the figures of its head', (name, figures) => {
  const text = readFileSync(join(import.meta.dirname, '../fixtures/answers', `${name}.yaml`), 'utf8')
  const { questionnaire, answers, business, respondents } = readValue(readAnswers({ name, text }, library))
  const scores = score(scorerOf(referenceKey(questionnaire)), { answers, profile: business.profile, respondents })
  for (const [id, value] of Object.entries(figures)) expect(criterionIn(scores, id).value).toBeCloseTo(value, 9)
})
