import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, run } from '../../support/surveys.ts'

const flags = ['-q', 'pme-express', '--consent-in-survey']
const header = ['Entreprise', 'Rôle', 'PER-COMP-1', 'PER-ADAP-1']
const owner = ['Boulangerie Roy', 'owner', '4', '4']
const clerk = ['boulangerie roy', 'front-line', '2', '3']
const other = ['Garage Côté', 'owner', '1', '1']
const roles = [
  'format: virage/mapping@1',
  'questionnaire: pme-express@1.0.0',
  'columns:',
  '  Rôle: { role: role }',
  '',
].join('\n')

describe('several people of a business', () => {
  test('are heard apart in one assessment, by their role', () => {
    const cwd = folderWith([header, owner, clerk, other])
    writeFileSync(join(cwd, 'colonnes.yaml'), roles)
    const asked = ['lot', 'export.csv', ...flags, '--mapping', 'colonnes.yaml', '--group-by', 'Entreprise']
    const { code, err } = run(asked, { cwd })
    expect(err).toContain('Entreprise → entreprise dont parle la ligne')
    expect(err).toContain('2 diagnostics enregistrés')
    expect(code).toBe(0)
    const shown = JSON.parse(run(['show', 'Boulangerie Roy', '--json'], { cwd }).out)
    expect(shown.questions['PER-COMP-1']).toMatchObject({ value: 3, spread: 2 })
    expect(shown.questions['PER-ADAP-1']).toMatchObject({ value: 3.5 })
    const alone = JSON.parse(run(['show', 'Garage Côté', '--json'], { cwd }).out)
    expect(alone.questions['PER-COMP-1']).toMatchObject({ state: 'answered', value: 1 })
  })

  test('are those of the one business that is named; the same file changes nothing more', () => {
    const cwd = folderWith([header, owner, clerk])
    const asked = ['lot', 'export.csv', ...flags, '--business', 'Boulangerie Roy', '--scores', 'cotes.csv', '--force']
    const { code, out, err } = run([...asked, '--names'], { cwd })
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(err).toContain('Cotes de 1 entreprise')
    run(asked, { cwd })
    const [business, ...others] = JSON.parse(run(['list', '--json'], { cwd }).out).businesses
    expect(others).toEqual([])
    expect(business.assessments).toHaveLength(1)
  })

  test('of a business that a row does not name make a row to correct', () => {
    const cwd = folderWith([header, owner, ['', 'owner', '1', '1']])
    const { code, err } = run(['lot', 'export.csv', ...flags, '--group-by', '1'], { cwd })
    expect(code).toBe(1)
    expect(err).toContain('[business-unsaid]')
  })
})

const pulse = ['Horodateur', 'PH1', 'PH2', 'PH3', 'PH4', 'PH5', 'PH6', 'PH7', 'PH8', 'PH9']

describe('an anonymous questionnaire', () => {
  const people = [0, 1, 2, 3, 4, 5].map((n) => [
    `2026/06/0${n + 1} 11:34:01 AM EST`,
    ...Array.from({ length: 8 }, () => String(1 + (n % 5))),
    'Rien',
  ])
  const asked = ['lot', 'export.csv', '-q', 'pouls-humain', '--consent-in-survey']

  test('adds to the totals of a group, once for each file, and keeps no sheet', () => {
    const cwd = folderWith([pulse, ...people])
    const { code, err } = run([...asked, '--business', 'Boulangerie Roy'], { cwd })
    expect(err).toContain('6 réponses ajoutées aux totaux de 1 groupe')
    expect(code).toBe(0)
    const shown = run(['show', 'Boulangerie Roy', '--json'], { cwd }).out
    const [business] = JSON.parse(run(['list', '--json'], { cwd }).out).businesses
    expect(business.assessments).toEqual([])
    const again = run([...asked, '--business', 'Boulangerie Roy'], { cwd })
    expect(again.err).toContain('déjà enregistré')
    expect(run(['show', 'Boulangerie Roy', '--json'], { cwd }).out).toBe(shown)
    expect(JSON.parse(shown)).toMatchObject({ format: 'virage/groups@1' })
  })

  test.each([
    [[], '--group-by'],
    [['--business', 'Roy', '--scores', 'cotes.csv'], '--scores'],
  ])('is refused what would tell of a person, or of nobody knows whom: %j', (more, said) => {
    const { code, err } = run([...asked, ...more], { cwd: folderWith([pulse, ...people]) })
    expect(code).toBe(2)
    expect(err).toContain(said)
  })
})
