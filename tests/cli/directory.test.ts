import { describe, expect, test } from 'vitest'
import { newFolder, run } from '../support/run-program.ts'

const cwd = newFolder()

type Entry = Readonly<{ id: string; kind: string; regions: readonly string[]; status: string; verified?: string }>

function found(...args: readonly string[]): readonly Entry[] {
  const { code, out } = run(['directory', ...args, '--json'], { cwd })
  expect(code).toBe(0)
  return JSON.parse(out).entries
}

function told(...args: readonly string[]): string {
  const { code, out, err } = run(['repertoire', ...args], { cwd })
  return `${code} ${out}${err}`.trim().replaceAll('\u00a0', ' ')
}

describe('the directory', () => {
  test('is searched by words, whatever their accents, in the name, the offer, the doors and the regions', () => {
    expect(found('CYBERSECURITE').map(({ id }) => id)).toContain('cyberoutaouais')
    expect(found('robotique', 'chaudiere').map(({ id }) => id)).toEqual(['crvi'])
    expect(found('agrinova').map(({ id }) => id)).toContain('agrinova')
    expect(found()).toHaveLength(76)
  })

  test('is narrowed to a region, by its code or its name, with what serves all of them; and to a kind of entry or door', () => {
    const saguenay = found('--region', '02')
    expect(saguenay.every(({ regions }) => regions.length === 0 || regions.includes('02'))).toBe(true)
    expect(found('--region', 'saguenay–lac-saint-jean')).toEqual(saguenay)
    const training = found('--region', '02', '--kind', 'formation')
    expect(training.length).toBeGreaterThan(0)
    expect(training.every(({ kind }) => kind === 'formation')).toBe(true)
    expect(found('--kind', 'r-sadc').length).toBeGreaterThan(0)
  })

  test('lists what nobody checked for a year; a closed programme is told closed, and why it is kept', () => {
    const stale = found('--stale')
    expect(stale.some(({ verified }) => verified === undefined)).toBe(true)
    expect(stale.some(({ verified }) => verified === '2022')).toBe(true)
    const [closed] = found().filter(({ status }) => status === 'closed')
    expect(told(closed?.id ?? '')).toMatch(
      /Fermé : cette fiche est gardée pour les plans passés, et n’est jamais proposée\./,
    )
    expect(told('--kind', closed?.kind ?? '')).toMatch(/ · fermé\n/)
  })

  test('gives one entry to read whole: what it is, where, when it was checked, where it was learned', () => {
    expect(told('jacobb')).toMatch(/^0 JACOBB – Centre/)
    expect(told('jacobb')).toMatch(/ce que c’est : centre de transfert/i)
    expect(told('jacobb')).toContain('Portes : Centre collégial de transfert de technologie')
    expect(told('jacobb')).toContain('Régions : Montréal')
    expect(told('jacobb')).toContain('Vérification : à vérifier')
    expect(told('otn')).toContain('Vérifiez l’admissibilité avant d’engager une dépense.')
    expect(run(['directory', 'jacobb', '--lang', 'en'], { cwd }).out).toContain('Checked: to be checked')
  })

  test('says what is badly typed, with what would be right; and that nothing fits', () => {
    expect(told('--region', '99')).toMatch(
      /^2 La région « 99 » n’existe pas\. Celles qui existent : 01 \(Bas-Saint-Laurent\)/,
    )
    expect(told('--region', 'Montreale')).toMatch(/^2 .*Vouliez-vous « Montréal »\?$/)
    expect(told('--kind', 'formations')).toMatch(
      /^2 La sorte « formations » n’existe pas\. Vouliez-vous « formation »\?$/,
    )
    expect(told('zzz')).toMatch(/^0 Aucune fiche ne correspond/)
  })
})
