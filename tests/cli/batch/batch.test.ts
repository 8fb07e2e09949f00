import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newFolder } from '../../support/run-program.ts'
import { folderWith, header, response, run, tableOf } from '../../support/surveys.ts'

const roy = response(1, 'Boulangerie Roy', '2', '3', '1', '4')
const cote = response(2, '=Côté', '1', '3', '2', '4')
const bad = response(3, 'Garage Nord, inc.', '1', '3', '9', '4')
const express = ['lot', 'export.csv', '-q', 'pme-express']
const agreed = [...express, '--consent-in-survey']

function businesses(cwd: string): readonly { id: string; name: string; assessments: readonly { id: string }[] }[] {
  return JSON.parse(run(['list', '--json'], { cwd }).out).businesses
}

describe('an export', () => {
  test('is read, told column by column, scored and kept', () => {
    const cwd = folderWith([header, roy, cote])
    const { code, out, err } = run(agreed, { cwd })
    expect(err).toContain('Export reconnu : LimeSurvey')
    expect(err).toContain('PER-COMP-1 → réponse à PER-COMP-1, par son code')
    expect(err).toMatch(/PER-COMP-1 : personne n’a choisi 3, 4, 5/)
    expect(err).toContain('2 lignes lues')
    expect(err).toContain('2 diagnostics enregistrés')
    expect({ code, out }).toEqual({ code: 0, out: '' })
    expect(businesses(cwd).map(({ name }) => name)).toEqual(['Boulangerie Roy', '=Côté'])
  })

  test('is told in English too', () => {
    const cwd = folderWith([header, roy])
    const { code, err } = run(['batch', 'export.csv', '-q', 'pme-express', '--consent-in-survey'], {
      cwd,
      language: 'en',
    })
    expect(err).toContain('1 assessment kept.')
    expect(code).toBe(0)
  })

  test('given twice changes nothing, and says so', () => {
    const cwd = folderWith([header, roy, cote])
    run(agreed, { cwd })
    const before = run(['list', '--json'], { cwd }).out
    const again = run(agreed, { cwd })
    expect(again.err).toContain('déjà enregistré')
    expect(again.code).toBe(0)
    expect(run(['list', '--json'], { cwd }).out).toBe(before)
  })

  test('of which a later one holds more keeps only what is new', () => {
    const cwd = folderWith([header, roy])
    run(agreed, { cwd })
    writeFileSync(join(cwd, 'export.csv'), `${[header, roy, cote].map((row) => row.join(',')).join('\n')}\n`)
    const { err } = run(agreed, { cwd })
    expect(err).toContain('1 diagnostic enregistré')
    expect(err).toContain('1 ligne déjà enregistrée')
    expect(businesses(cwd)).toHaveLength(2)
  })

  test('leaves no trace when only tried', () => {
    const cwd = folderWith([header, roy])
    const { code, err } = run([...agreed, '--dry-run', '--scores', 'cotes.csv'], { cwd })
    expect(err).toContain('1 diagnostic serait enregistré')
    expect(code).toBe(0)
    expect(businesses(cwd)).toEqual([])
    expect(existsSync(join(cwd, 'cotes.csv'))).toBe(true)
  })
})

describe('a business that is known', () => {
  test('gets what the next stage says of it', () => {
    const cwd = folderWith([header, roy, cote])
    run(agreed, { cwd })
    writeFileSync(
      join(cwd, 'suite.csv'),
      `${[header, response(7, 'boulangerie roy', '4', '4', '4', '4')].map((row) => row.join(',')).join('\n')}\n`,
    )
    const { code } = run(['lot', 'suite.csv', ...agreed.slice(2), '--stage', 'T1'], { cwd })
    expect(code).toBe(0)
    const [first, ...others] = businesses(cwd)
    expect(first?.assessments).toHaveLength(2)
    expect(others).toHaveLength(1)
    expect(run(['compare', 'Boulangerie Roy'], { cwd }).code).toBe(0)
    expect(run(['report', 'Boulangerie Roy', '--out', 'plan.pdf'], { cwd }).code).toBe(0)
  })

  test('and shares its name is a row to correct, with the number of each', () => {
    const cwd = folderWith([header, roy, response(2, 'Boulangerie Roy', '1', '1', '1', '1')])
    run(agreed, { cwd })
    writeFileSync(join(cwd, 'suite.csv'), `${[header, roy].map((row) => row.join(',')).join('\n')}\n`)
    const { code, err } = run(['lot', 'suite.csv', ...agreed.slice(2), '--stage', 'T1'], { cwd })
    expect(code).toBe(1)
    expect(err).toContain('[business-several]')
    const [first] = businesses(cwd)
    const named = readFileSync(join(cwd, 'suite-rejets.csv'), 'utf8').replace('Boulangerie Roy', first?.id ?? '')
    writeFileSync(join(cwd, 'suite-rejets.csv'), named)
    expect(run(['lot', 'suite-rejets.csv', ...agreed.slice(2), '--stage', 'T1'], { cwd }).code).toBe(0)
    expect(businesses(cwd).map(({ name, assessments }) => [name, assessments.length])).toEqual([
      ['Boulangerie Roy', 2],
      ['Boulangerie Roy', 1],
    ])
  })
})

describe('consent', () => {
  test('is asked for: without it nothing is kept, and a sentence says what to do', () => {
    const cwd = folderWith([header, roy])
    const { code, err } = run(express, { cwd })
    expect(code).toBe(3)
    expect(err).toContain('--consent-in-survey')
    expect(err).toContain('--mapping')
    expect(businesses(cwd)).toEqual([])
  })

  test('is read from a column that a mapping names: who refuses leaves nothing, and what is agreed to is kept', () => {
    const cwd = folderWith([
      [...header, 'Accord', 'Programme'],
      [...roy, 'oui', 'non'],
      [...cote, 'non', 'oui'],
    ])
    writeFileSync(
      join(cwd, 'colonnes.yaml'),
      [
        'format: virage/mapping@1',
        'questionnaire: pme-express@1.0.0',
        'columns:',
        '  Accord: { consent: diagnostic }',
        '  Programme: { consent: programme }',
        '',
      ].join('\n'),
    )
    const { code, err } = run(['lot', 'export.csv', '--mapping', 'colonnes.yaml'], { cwd })
    expect(err).toContain('1 ligne sans le consentement requis')
    expect(code).toBe(0)
    const [business, ...others] = businesses(cwd)
    expect(business?.name).toBe('Boulangerie Roy')
    expect(others).toEqual([])
  })
})

describe('rejected rows', () => {
  test('go to a file with their reasons, which is imported once corrected; the good ones are kept', () => {
    const cwd = folderWith([header, roy, bad])
    const { code, err } = run(agreed, { cwd })
    expect(code).toBe(1)
    expect(err).toContain('export.csv:3:7')
    const path = join(cwd, 'export-rejets.csv')
    const rejected = readFileSync(path, 'utf8')
    const [row] = tableOf(rejected)
    expect(row).toMatchObject({ 'PRF-NOM': 'Garage Nord, inc.', 'DIR-VISI-1': '9', 'virage-ligne': '3' })
    expect(row?.['virage-raisons']).toContain('colonne 7 (DIR-VISI-1)')
    expect(businesses(cwd)).toHaveLength(1)

    writeFileSync(path, rejected.replace(',9,', ',2,'))
    const again = run(['lot', 'export-rejets.csv', ...agreed.slice(2)], { cwd })
    expect(again.err).not.toContain('IGNORÉE')
    expect(again.code).toBe(0)
    expect(businesses(cwd).map(({ name }) => name)).toEqual(['Boulangerie Roy', 'Garage Nord, inc.'])
  })

  test('rejected again, they go to another file, told once', () => {
    const cwd = folderWith([header, bad])
    run(agreed, { cwd })
    run(['lot', 'export-rejets.csv', ...agreed.slice(2)], { cwd })
    const [first = '', ...more] = readFileSync(join(cwd, 'export-rejets-2.csv'), 'utf8').split('\r\n')
    expect(first.match(/virage-ligne/g)).toHaveLength(1)
    expect(more).toHaveLength(2)
  })
})

describe('what is written', () => {
  test('is a line of scores for each business, without its name unless it is asked for', () => {
    const cwd = folderWith([header, roy, cote])
    run([...agreed, '--scores', 'cotes.csv'], { cwd })
    const text = readFileSync(join(cwd, 'cotes.csv'), 'utf8')
    expect(text).not.toMatch(/Roy|Côté/)
    const [first] = tableOf(text)
    expect(first).toMatchObject({ line: '2', response: '1', region: '02', PER: '2.5', 'PER.level': 'Structuré' })
    const shown = JSON.parse(run(['show', 'Boulangerie Roy', '--json'], { cwd }).out)
    expect(Number(first?.['cadre-pme'])).toBe(shown.criteria['cadre-pme'].value)
    expect(Number(first?.['PER.coverage'])).toBe(shown.criteria.PER.coverage)
  })

  test('opens in Excel in French, and no name is ever run as a formula', () => {
    const cwd = folderWith([header, roy, cote])
    run([...agreed, '--scores', 'cotes.csv', '--excel', '--names'], { cwd })
    const text = readFileSync(join(cwd, 'cotes.csv'), 'utf8')
    expect(text.startsWith('\ufeffline;response;assessment;name;')).toBe(true)
    const [first, second] = tableOf(text, ';')
    expect(first).toMatchObject({ name: 'Boulangerie Roy', PER: '2,5' })
    expect(second?.name).toBe("'=Côté")
  })

  test('is JSON, one line for each business, on standard output alone', () => {
    const cwd = folderWith([header, roy, bad, cote])
    const { code, out } = run([...agreed, '--json'], { cwd })
    expect(code).toBe(1)
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ format, line }) => [format, line])).toEqual([
      ['virage/scores@1', 2],
      ['virage/scores@1', 4],
    ])
  })

  test('is the plan of each business, and one that is there already stays', () => {
    const cwd = folderWith([header, roy, cote])
    const { code } = run([...agreed, '--reports', 'plans'], { cwd })
    expect(code).toBe(0)
    const plans = readdirSync(join(cwd, 'plans'))
    expect(plans).toHaveLength(2)
    const [first = ''] = plans
    const path = join(cwd, 'plans', first)
    expect(readFileSync(path).subarray(0, 8).toString()).toBe('%PDF-1.7')
    writeFileSync(path, 'mine')
    const again = run([...agreed, '--reports', 'plans'], { cwd })
    expect(again.err).toContain('2 plans y étaient déjà')
    expect(readFileSync(path, 'utf8')).toBe('mine')
  })

  test('never replaces a file unless told to', () => {
    const cwd = folderWith([header, roy])
    writeFileSync(join(cwd, 'cotes.csv'), 'mine')
    const { code, err } = run([...agreed, '--scores', 'cotes.csv'], { cwd })
    expect(code).toBe(5)
    expect(err).toContain('existe déjà')
    expect(businesses(cwd)).toEqual([])
    expect(run([...agreed, '--scores', 'cotes.csv', '--force'], { cwd }).code).toBe(0)
  })

  test('is the draft of a mapping, which is then taken as it is', () => {
    const cwd = folderWith([header, roy])
    expect(run([...express, '--draft-mapping', 'colonnes.yaml'], { cwd }).code).toBe(0)
    const { code } = run(['lot', 'export.csv', '--mapping', 'colonnes.yaml', '--consent-in-survey'], { cwd })
    expect(code).toBe(0)
    expect(businesses(cwd)).toHaveLength(1)
  })
})

describe('a flag', () => {
  test.each([
    [['--from', 'papier'], 'limesurvey'],
    [['--date-order', 'jma'], 'dmy'],
    [['--stage', 'T9'], 'T0, T1, T2'],
    [['--business', 'Roy', '--group-by', 'id'], '--group-by'],
    [['--excel'], '--scores'],
    [['--group-by', 'Nom'], 'PRF-NOM'],
  ])('that cannot be, %j, is refused with what would be right', (flags, right) => {
    const { code, err } = run([...agreed, ...flags], { cwd: folderWith([header, roy]) })
    expect(code).toBe(2)
    expect(err).toContain(right)
  })

  test('that is left out, the questionnaire, is asked for', () => {
    const { code, err } = run(['lot', 'export.csv'], { cwd: folderWith([header, roy]) })
    expect(code).toBe(2)
    expect(err).toContain('pme-express@1.0.0')
  })

  test('names a file that must be there', () => {
    const { code, err } = run(agreed, { cwd: newFolder() })
    expect(code).toBe(3)
    expect(err).toContain('export.csv')
  })
})

describe('a file that cannot be read to its end', () => {
  test('is told where, and nothing of it is kept', () => {
    const cwd = folderWith([header, roy])
    writeFileSync(
      join(cwd, 'export.csv'),
      `${header.join(',')}\n${roy.join(',')}\n2,"jamais fermé${'x'.repeat(70_000)}`,
    )
    const { code, err } = run([...agreed, '--scores', 'cotes.csv'], { cwd })
    expect(code).toBe(3)
    expect(err).toContain('export.csv:3:2')
    expect(businesses(cwd)).toEqual([])
    expect(readdirSync(cwd).filter((name) => name.includes('cotes'))).toEqual([])
  })

  test('far from its beginning, undoes what was begun', () => {
    const cwd = folderWith([header, roy])
    const many = Array.from({ length: 3000 }, (_, index) => response(index, `E ${index}`, '1', '2', '3', '4').join(','))
    writeFileSync(join(cwd, 'export.csv'), `${[header.join(','), ...many].join('\n')}\n2,"jamais${'x'.repeat(70_000)}`)
    const { code, err } = run([...agreed, '--scores', 'cotes.csv'], { cwd })
    expect(code).toBe(3)
    expect(err).toContain('export.csv:3002:2')
    expect(businesses(cwd)).toEqual([])
    expect(readdirSync(cwd).filter((name) => name.includes('cotes'))).toEqual([])
  })

  test('of another questionnaire, says that no column is known', () => {
    const cwd = folderWith([
      ['Nom', 'Prix'],
      ['Pain', '3'],
    ])
    const { code, err } = run(agreed, { cwd })
    expect(code).toBe(3)
    expect(err).toContain('[no-column-known]')
  })
})
