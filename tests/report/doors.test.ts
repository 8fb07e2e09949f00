import { describe, expect, test } from 'vitest'
import { readLibrary } from '../../src/content/read-library.ts'
import type { Action } from '../../src/model/actions.ts'
import type { Directory, DirectoryEntry } from '../../src/model/directory.ts'
import { doorsOf, type Guide } from '../../src/model/door.ts'
import { referralsOf } from '../../src/model/referral.ts'
import { compose } from '../../src/report/compose.ts'
import { toPdf } from '../../src/report/pdf.ts'
import { fonts } from '../support/fonts.ts'
import { readValue } from '../support/mistakes.ts'
import { checkPdf } from '../support/pdf-checker/check-pdf.ts'
import { businesses } from '../support/report-businesses.ts'
import { texts } from '../support/report-reading.ts'
import { demoSheet, shippedInput } from '../support/report-shipped.ts'
import { shippedFiles } from '../support/shipped-files.ts'

const library = readValue(readLibrary(shippedFiles))
const [directory] = [...library.directories.values()].map(({ content }) => content)
const [training] = [...library.training.values()].map(({ content }) => content)
const actions = [...library.actions.values()].flatMap(({ content }) => content.actions)
const regions = library.lists.get('regions@1.0.0')?.content
if (directory === undefined || training === undefined || regions === undefined) throw new Error('no directory ships')

const guide: Guide = { directory, training, regions, day: '2026-03-01' }
const nothingKnown = () => undefined

function names(door: ReturnType<typeof doorsOf>[number] | undefined): readonly string[] {
  return door?.proposed.map(({ entry }) => entry.id) ?? []
}

/** An action that opens one door, for a criterion. */
function opening(referral: readonly string[], criterion: string): Action {
  const [some] = actions
  if (some === undefined) throw new Error('no action ships')
  return { ...some, referral, moves: [{ criterion, from: 1, to: 3 }] }
}

describe('the doors of an action', () => {
  test('are, for every action and region, never a closed one, never a local body from elsewhere, and always the same', () => {
    for (const action of actions)
      for (const { id: region } of regions.entries) {
        const found = doorsOf(guide, action, { region, reached: nothingKnown })
        for (const { proposed } of found)
          for (const { entry } of proposed) {
            expect(entry.status).not.toBe('closed')
            expect(entry.regions.length === 0 || entry.regions.includes(region) || entry.isOpenElsewhere).toBe(true)
          }
        expect(doorsOf(guide, action, { region, reached: nothingKnown })).toEqual(found)
      }
  })

  test('are of the region first; where it has none of the field, the nearest alone is proposed, and it is said', () => {
    const action = opening(['R-CCTT'], 'TEC-IA')
    const [here] = doorsOf(guide, action, { region: '06', reached: nothingKnown })
    expect([here?.isElsewhere, names(here)[0]]).toEqual([false, 'jacobb'])
    const [laval] = doorsOf(guide, action, { region: '13', reached: nothingKnown })
    expect(laval?.isElsewhere).toBe(true)
    const elsewhere = laval?.proposed.filter(({ entry }) => entry.regions.length > 0) ?? []
    expect(elsewhere.map(({ entry }) => entry.regions)).toEqual(elsewhere.map(() => ['06']))
    expect(elsewhere.length).toBeGreaterThan(0)
  })

  test('are, where the region is not known, only those that serve all of them', () => {
    const [door] = doorsOf(guide, opening(['R-SADC'], 'DIR-VISI'), { reached: nothingKnown })
    expect(names(door)).toEqual(['sadc-cae'])
  })

  test('are more once the value reached makes another worth a talk; that of the need where the action names none', () => {
    const action = opening([], 'PRO-OPER')
    const kinds = (value: number | undefined, referral: readonly string[] = []) =>
      doorsOf(guide, { ...action, referral }, { region: '02', reached: () => value }).map(({ door }) => door)
    expect(kinds(undefined)).toEqual(['R-CCTT', 'R-ASSO'])
    expect(kinds(2.9, ['R-ASSO'])).toEqual(['R-ASSO'])
    expect(kinds(3 - 1e-12, ['R-ASSO'])).toEqual(['R-ASSO', 'R-CCTT'])
  })
})

function entry(id: string, more: Partial<DirectoryEntry>): DirectoryEntry {
  const name = { fr: `Organisme ${id}`, en: `Body ${id}` }
  const known = { doors: ['R-CYB'], fields: [], regions: ['02'], isOpenElsewhere: false, sources: ['S1'] }
  return { id, kind: 'local', name, ...known, status: 'active', ...more }
}

const small: Directory = {
  ...directory,
  entries: [
    entry('fresh', { verified: '2026-01-14', phone: '418 555-0199', url: 'https://exemple.org/porte' }),
    entry('stale', { verified: '2024' }),
    entry('never', {}),
    entry('fourth', { kind: 'programme', regions: [], verified: '2026-02' }),
    entry('gone', { status: 'closed' }),
  ],
}

/** The bakery of the demonstration in a region, with this directory. */
function printed(language: 'fr' | 'en', around: Partial<Guide> = {}, region = '02') {
  const sheet = demoSheet()
  const profile = new Map([...(sheet.profile ?? []), ['region', region] as const])
  const input = shippedInput({ ...sheet, profile }, language, { guide: { ...guide, directory: small, ...around } })
  return { ...input, assessment: { ...input.assessment, profile } }
}

describe('the plan in print', () => {
  test('names who stands behind each door of an action, with when that was checked, three at most; a closed one never', () => {
    const said = texts(compose(printed('fr')).blocks).map((text) => text.replaceAll('\u00a0', ' '))
    expect(said).toContain(
      'La bonne porte : Spécialiste en cybersécurité (Organisme fresh, vérifié le 14 janvier 2026; Organisme stale, vérifié en 2024, à vérifier de nouveau; Organisme never, à vérifier; et une autre)',
    )
    expect(said.join('\n')).not.toContain('gone')
  })

  test('tells under « Où frapper » how to reach them, the caution of their kind, and the actions that lead there', () => {
    const said = texts(compose(printed('fr')).blocks).map((text) => text.replaceAll('\u00a0', ' '))
    const from = said.lastIndexOf('Spécialiste en cybersécurité')
    expect(said.lastIndexOf('Où frapper')).toBeLessThan(from)
    expect(said.slice(from)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Pour : « /),
        'Organisme fresh. Saguenay–Lac-Saint-Jean. Vérifié le 14 janvier 2026. 418 555-0199 · https://exemple.org/porte',
        'Organisme fourth. Vérifié en février 2026.',
        'Vérifiez l’admissibilité avant d’engager une dépense.',
      ]),
    )
  })

  test('says the nearest where the region has none, in either language', () => {
    const away = small.entries.map((one) => ({ ...one, isOpenElsewhere: true, regions: ['06'] }))
    const said = (language: 'fr' | 'en') =>
      texts(compose(printed(language, { directory: { ...small, entries: away } })).blocks).join('\n')
    expect(said('fr')).toContain('Rien de cela n’est établi dans votre région')
    expect(said('fr')).toMatch(/Organisme fresh, le plus proche\u00a0: Montréal, vérifié le 14/)
    expect(said('en')).toContain('Body fresh, the nearest: Montréal, checked on January 14, 2026')
  })

  test('tells its referrals, what came of each and the check to come', () => {
    const [first] = printed('fr').plan.active
    const recorded = { at: '2026-11-03T15:00:00.000Z', by: 'camille' }
    const to = { action: first?.action ?? '', door: 'fresh', name: 'Organisme fresh' }
    const referrals = referralsOf([
      { kind: 'introduced', referral: 'a', on: '2026-11-03', ...recorded, ...to },
      { kind: 'introduced', referral: 'b', on: '2026-11-04', ...recorded, ...to },
      { kind: 'declined', referral: 'b', on: '2026-11-09', ...recorded, note: 'complet' },
    ])
    const said = texts(compose({ ...printed('fr'), referrals }).blocks)
      .join('\n')
      .replaceAll('\u00a0', ' ')
    expect(said).toMatch(
      /Organisme fresh, pour « .+ » : présentation faite le 3 novembre 2026\. Suivi à 30 jours : le 3 décembre 2026\./,
    )
    expect(said).toMatch(/présentation faite le 4 novembre 2026; refusée le 9 novembre 2026 \(complet\)\.\n/)
  })

  test('without a directory, tells doors by their kind alone, and no place to knock', () => {
    const said = texts(compose(businesses.typical('fr')).blocks)
    expect(said).not.toContain('Où frapper')
    expect(said.some((text) => text.startsWith('La bonne porte'))).toBe(true)
  })

  test.each(['fr', 'en'] as const)('is sound with the directory that ships (%s)', async (language) => {
    const { bytes } = await toPdf(compose(printed(language, { directory })), fonts)
    expect(await checkPdf(bytes)).toEqual([])
  })
})
