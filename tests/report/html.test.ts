import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { cleanText } from '../../src/report/clean-text.ts'
import { compose } from '../../src/report/compose.ts'
import { cssText, element } from '../../src/report/html/markup.ts'
import { toHtml } from '../../src/report/html/to-html.ts'
import type { Block, Report } from '../../src/report/report.ts'
import { look } from '../support/html-look.ts'
import { businesses } from '../support/report-businesses.ts'
import { altsOf, flat, letters, texts } from '../support/report-reading.ts'
import { pages } from '../support/web-pages.ts'

const typical = () => toHtml(compose(businesses.typical('fr')), look)

function page(...blocks: readonly Block[]): string {
  const report: Report = {
    language: 'fr',
    title: 'Plan',
    subject: 'Express',
    author: 'MRC',
    date: '2026-11-03T14:00:00.000Z',
    footer: 'Roy · 3 novembre 2026',
    blocks,
  }
  return toHtml(report, look)
}

/** What is read of a page: its text without its tags, and what its tags say in place of a drawing. */
function read(html: string): string {
  const body = html.slice(html.indexOf('<body>'))
  return unescaped(body.replaceAll(/<[^>]*>/g, ' '))
}

function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }
  return text.replaceAll(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => signs[name] ?? '')
}

const zone = process.env.TZ

afterEach(() => {
  vi.useRealTimers()
  process.env.TZ = zone
})

describe('a report as HTML', () => {
  test.each(Object.entries(pages))('says all that the report says (%s)', (_, make) => {
    const report = make()
    const said = letters(read(toHtml(report, look)))
    const told = flat(report.blocks).filter(({ kind }) => kind !== 'chart')
    for (const text of [...texts(told), ...altsOf(told)]) expect(said).toContain(letters(text))
  })

  test('is one file under 400 kB for a usual plan, and asks for nothing', () => {
    const html = typical()
    expect(Buffer.byteLength(html)).toBeLessThan(400_000)
    expect(html.match(/\ssrc=|<script|<link|<iframe|<img|@import|\son\w+=/g)).toBe(null)
    expect([...html.matchAll(/url\(([^)]{0,20})/g)].map(([, what = '']) => what.slice(0, 6))).toEqual([
      ...Array.from({ length: 3 }, () => 'data:f'),
      ...[...html.matchAll(/url\(#hatch\)/g)].map(() => '#hatch'),
    ])
  })

  test('is the same text at another time, in another time zone', () => {
    const here = typical()
    process.env.TZ = 'Asia/Tokyo'
    vi.useFakeTimers({ now: Date.UTC(2031, 0, 2, 3, 4, 5), toFake: ['Date'] })
    expect(typical() === here).toBe(true)
    expect(toHtml(compose(businesses.typical('en')), look) === here).toBe(false)
  })

  test('names every part once, and leads to it', () => {
    const html = typical()
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const led = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id)
    expect(led.length).toBeGreaterThan(10)
    expect(led.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('is said in its language, in French and in English', () => {
    expect(typical()).toContain('<html lang="fr-CA">')
    const english = toHtml(compose(businesses.typical('en')), look)
    expect(english).toContain('<html lang="en-CA">')
    expect(english).toContain('Skip to content')
  })
})

describe('what a person wrote stays text', () => {
  test('in an element, in an attribute, whatever its signs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { html } = element('p', { title: text }, text)
        const [, title = '', inside = ''] = /^<p title="([^"<>]*)">([^<>]*)<\/p>$/su.exec(html) ?? []
        expect([unescaped(title), unescaped(inside)]).toEqual([cleanText(text), cleanText(text)])
      }),
    )
  })

  test('in the style sheet, where the foot of printed pages is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const css = cssText(text)
        const inside = css.slice(1, -1)
        expect(inside).toMatch(/^(?:[\p{L}\p{N}]|\\[0-9a-f]+ )*$/u)
        const back = inside.replaceAll(/\\([0-9a-f]+) /g, (_, code: string) =>
          String.fromCodePoint(Number.parseInt(code, 16)),
        )
        expect(back).toBe(cleanText(text))
      }),
    )
  })

  test('and a link leads to the web or to the mail, or is no link', () => {
    const linked = (link: string) => page({ kind: 'paragraph', words: [{ text: 'ici', link }] })
    expect(linked('https://exemple.invalid/?a=1&b="2"')).toContain(
      '<a href="https://exemple.invalid/?a=1&amp;b=&quot;2&quot;" rel="noreferrer">ici</a>',
    )
    expect(linked('mailto:moi@exemple.invalid')).toContain('<a href="mailto:')
    for (const link of ['javascript:alert(1)', 'data:text/html,x', ' https://x', 'file:///etc/passwd', '//x.invalid'])
      expect(linked(link)).not.toMatch(/<a [^>]*>ici/)
  })
})

test('a title without a name is still a title', () => {
  expect(page({ kind: 'title', over: 'Fiche', name: '', facts: [] })).toContain(
    '<h1><span class="over">Fiche</span></h1>',
  )
})
