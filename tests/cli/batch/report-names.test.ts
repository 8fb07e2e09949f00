import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folderWith, header, response, run } from '../../support/surveys.ts'

const asked = ['-q', 'pme-express', '--consent-in-survey']

test('the plan of a business that the export names by its number is called as the store calls it', () => {
  const cwd = folderWith([header, response(1, 'Boulangerie Roy', '2', '3', '1', '4')])
  run(['lot', 'export.csv', ...asked], { cwd })
  const [{ id }] = JSON.parse(run(['list', '--json'], { cwd }).out).businesses
  writeFileSync(
    join(cwd, 'suite.csv'),
    [header, response(2, id, '3', '3', '1', '4')].map((row) => row.join(',')).join('\n'),
  )
  const { code } = run(['lot', 'suite.csv', ...asked, '--stage', 'T1', '--reports', 'plans'], { cwd })
  expect(code).toBe(0)
  expect(readdirSync(join(cwd, 'plans'))).toEqual([expect.stringMatching(/^plan-boulangerie-roy-/)])
})
