import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, header, response, run } from '../../support/surveys.ts'

const asked = ['-q', 'pme-express', '--consent-in-survey']

test('two campaigns of the same questions and numbers are told apart by the name of one', () => {
  const cwd = folderWith([header, response(1, 'Boulangerie Roy', '2', '3', '1', '4')])
  run(['lot', 'export.csv', ...asked], { cwd })
  const other = [header, response(1, 'Garage Côté', '1', '1', '4', '1')].map((row) => row.join(',')).join('\n')
  writeFileSync(join(cwd, 'autre.csv'), other)
  const { code, err } = run(['lot', 'autre.csv', ...asked, '--survey', 'Automne'], { cwd })
  expect(err).not.toContain('remplacée')
  expect(code).toBe(0)
  const later = `${other}\n${response(2, 'Ferme Gagné', '1', '1', '4', '1').join(',')}`
  writeFileSync(join(cwd, 'autre.csv'), later)
  const again = run(['lot', 'autre.csv', ...asked, '--survey', 'automne'], { cwd })
  expect(again.err).toContain('1 ligne déjà enregistrée')
  const { businesses } = JSON.parse(run(['list', '--json'], { cwd }).out)
  expect(businesses.map(({ name }: { name: string }) => name)).toEqual([
    'Boulangerie Roy',
    'Garage Côté',
    'Ferme Gagné',
  ])
})
