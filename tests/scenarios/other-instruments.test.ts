import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { instrument, instrumentFolder, instrumentNames, type Sheet } from '../support/instruments.ts'
import { newFolder, run } from '../support/run-program.ts'
import { criterionIn } from '../support/scored.ts'

const filesOf = (name: string) => [`${name}-cadre`, name].map((file) => join(instrumentFolder, `${file}.yaml`))

test.each(instrumentNames)('the program finds nothing to say of the files of « %s »', (name) => {
  const { code, err } = run(['questionnaire', 'check', ...filesOf(name)])
  expect({ code, err }).toEqual({ code: 0, err: '' })
})

test('a visit with a questionnaire and a framework of one’s own gives the very numbers of the arithmetic', () => {
  const rows = { r1: 'u5', r2: 'u3', r3: 'u1' }
  const answers: Sheet = {
    'STR-2': [1, 2, 7],
    'PRE-1': 'unknown',
    'PRE-2': { rows },
    'HUM-1': ['none'],
    'DON-1': [1, 2, 3],
    'AUT-1': { rows: { ...rows, r4: 'u5', r5: 'u4' } },
  }
  const written = { ...answers, 'PRE-2': rows, 'AUT-1': { ...rows, r4: 'u5', r5: 'u4' } }
  const sheet = {
    format: 'virage/answers@1',
    questionnaire: 'europe@1.0.0',
    stage: 'T0',
    business: { name: 'Atelier Roy' },
    answers: written,
  }
  const cwd = newFolder()
  writeFileSync(join(cwd, 'reponses.yaml'), JSON.stringify(sheet))
  const own = filesOf('europe').flatMap((file) => ['-q', file])
  const visited = run(['visit', '--answers', 'reponses.yaml', '--json', ...own], { cwd })
  expect({ code: visited.code, err: visited.err }).toEqual({ code: 0, err: '' })
  const { criteria } = JSON.parse(visited.out).scores
  const scores = instrument('europe').scoresOf(answers)
  for (const id of ['europe-cadre', 'STR', 'PRE', 'HUM', 'DON', 'AUT', 'VER']) {
    const { value = null, low, high, coverage, level = null } = criterionIn(scores, id)
    expect(criteria[id]).toMatchObject({ value, low, high, coverage, level })
  }
  expect(run(['show', 'atelier roy'], { cwd }).out).toContain('Automatisation')
})
