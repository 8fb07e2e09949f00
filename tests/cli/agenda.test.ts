import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarOf } from '../../src/cli/agenda/calendar.ts'
import { newFolder, run } from '../support/run-program.ts'
import { digestOfFile } from '../support/temporary-store.ts'

const sheet = readFileSync(join(import.meta.dirname, '../fixtures/answers/micro-commerce.yaml'), 'utf8')

type Property = Readonly<{ name: string; parameters: string; value: string }>

/** Reads a calendar by the grammar of RFC 5545: lines of 75 octets at most, unfolded, then name, parameters and value. */
function read(text: string): readonly Property[] {
  expect(text.endsWith('\r\n')).toBe(true)
  const physical = text.slice(0, -2).split('\r\n')
  for (const line of physical) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(line).not.toMatch(/[\r\n\p{Cc}]/u)
  }
  return physical
    .join('\r\n')
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line) => {
      const parts = /^([A-Z-]+)((?:;[A-Z-]+=[^:;,"]+)*):(.*)$/s.exec(line)
      if (parts === null) throw new Error(line)
      const [, name = '', parameters = '', value = ''] = parts
      return { name, parameters, value }
    })
}

/** A text value as it was before it was escaped; one with a stray sign is no text value. */
function textIn(value: string): string {
  expect(value).toMatch(/^(?:[^\\;,]|\\[\\;,nN])*$/s)
  return value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/[nN]/.test(sign) ? '\n' : sign))
}

describe('a calendar', () => {
  const event = { uid: 'u@virage', at: '2026-11-10T12:34:56.789Z', day: '2026-12-31', summary: 'Point' }

  test('has what an event must have, all day long, and the same bytes for the same events', () => {
    const text = calendarOf([event])
    expect(read(text).map(({ name, parameters, value }) => `${name}${parameters}:${value}`)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//virage//agenda//FR',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:u@virage',
      'DTSTAMP:20261110T123456Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Point',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
    ])
    expect(calendarOf([event])).toBe(text)
  })

  test('reads back any text, whatever its signs, and no line of it passes 75 octets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (said) => {
        const found = read(calendarOf([{ ...event, summary: said }])).find(({ name }) => name === 'SUMMARY')
        const lines = said.replace(/\r\n|[\r\u0085\u2028\u2029]/g, '\n')
        expect(textIn(found?.value ?? '')).toBe(lines.replace(/[^\P{Cc}\n]/gu, ' '))
      }),
    )
  })
})

describe('the agenda', () => {
  const cwd = newFolder()
  const agenda = (...args: readonly string[]) => {
    const { code, out, err } = run(['agenda', ...args], { cwd })
    return { code, out: out.replaceAll('\u00a0', ' '), err: err.replaceAll('\u00a0', ' ') }
  }

  test('has nothing where there is nothing, and makes no store', () => {
    expect(agenda()).toMatchObject({ code: 0, out: expect.stringContaining('Rien n’est en retard') })
  })

  test('gathers the days of every business, and a calendar of them that names nobody', () => {
    const others = sheet.replace('Laine et Lumière', 'Chez Zoé')
    const past =
      'plan: { accept: all, who: { A37: Éloïse }, checkpoint: { A37: "2026-01-05" }, when: { A41: "2099-01-30" } }\n'
    writeFileSync(join(cwd, 'un.yaml'), sheet + past)
    writeFileSync(join(cwd, 'deux.yaml'), `${others}plan: { add: [{ name: Appeler Zoé, checkpoint: "2026-01-09" }] }\n`)
    for (const file of ['un.yaml', 'deux.yaml']) expect(run(['visit', '--answers', file], { cwd }).code).toBe(0)
    const before = digestOfFile(join(cwd, 'data/virage.db'))
    const { code, out } = agenda('--within', '40')
    expect(code).toBe(0)
    expect(out).toMatch(
      /^En retard\n {2}5 janvier 2026 · Laine et Lumière · point de contrôle : Activer .+\n {4}qui : Éloïse\n/,
    )
    expect(out).toContain('9 janvier 2026 · Chez Zoé · point de contrôle : Appeler Zoé')
    expect(out).toMatch(/\nD’ici 40 jours\n(?: {2}.+ · Laine et Lumière · point de contrôle : .+\n){4}/)
    expect(out).not.toContain('2099')
    expect(agenda('--within', '3650', '--json').out).toContain('"stage": "T1"')
    const file = agenda('--ics', 'agenda.ics', '--within', '3650')
    expect(file).toMatchObject({ code: 0, err: expect.stringContaining('agenda.ics') })
    const calendar = readFileSync(join(cwd, 'agenda.ics'), 'utf8')
    const properties = read(calendar)
    const uids = properties.filter(({ name }) => name === 'UID').map(({ value }) => value)
    expect(new Set(uids).size).toBe(uids.length)
    expect(uids.length).toBeGreaterThan(6)
    expect(calendar).not.toMatch(/Laine|Zoé|Éloïse/)
    expect(agenda('--ics', 'encore.ics', '--within', '3650').code).toBe(0)
    expect(readFileSync(join(cwd, 'encore.ics'), 'utf8')).toBe(calendar)
    expect(agenda('--ics', 'agenda.ics').code).toBe(5)
    expect(agenda('--ics', 'agenda.ics', '--force', '--names').code).toBe(0)
    const named = read(readFileSync(join(cwd, 'agenda.ics'), 'utf8')).map(({ value }) => textIn(value))
    expect(named.join('\n').replaceAll('\u00a0', ' ')).toMatch(/Appeler Zoé \(Chez Zoé\)/)
    expect(digestOfFile(join(cwd, 'data/virage.db'))).toBe(before)
  })

  test('is told what is badly said', () => {
    expect(agenda('--within', 'demain')).toMatchObject({ code: 2, err: expect.stringContaining('« demain »') })
    expect(agenda('--names')).toMatchObject({ code: 2, err: expect.stringContaining('--ics') })
  })
})
