import { describe, expect, it } from 'vitest'
import type { Span, Talk } from '../../src/cli/talk.ts'
import { fold, foldedTalk, widthOf } from '../../src/cli/visit/fold.ts'

const sentence =
  'Nos clients reçoivent leur soumission le jour même, et nous savons pourquoi ils l’acceptent ou la refusent.'

describe('what is said in a visit fits the screen', () => {
  it('breaks lines between words, at the width of the terminal', () => {
    const lines = saidOn({ columns: 40 }).split('\n')
    expect(lines.length).toBeGreaterThan(1)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(40)
    expect(lines.join(' ')).toBe(sentence)
  })

  it('takes a console that says it has no column at all for one of 80', () => {
    expect(widthOf({ columns: 0 })).toBe(79)
    expect(saidOn({ columns: 0 })).toBe(fold(sentence, 79))
  })

  it('keeps nineteen columns of text, however narrow the window', () => {
    expect(widthOf({ columns: 5 })).toBe(19)
  })

  it('writes what continues a line under its first words, after a margin, a number or a mark', () => {
    for (const start of ['     ', '  1. ', '  12  ', '  ! ']) {
      const [first, ...others] = saidOn({ columns: 40 }, start).split('\n')
      expect(first?.startsWith(`${start}Nos`)).toBe(true)
      expect(others.length).toBeGreaterThan(1)
      for (const other of others) expect(other).toMatch(new RegExp(`^ {${start.length}}\\S`))
    }
  })

  it('folds nothing when there is no screen', () => {
    expect(saidOn({})).toBe(sentence)
  })
})

function saidOn(screen: Readonly<{ columns?: number }>, start = ''): string {
  const said: string[] = []
  const talk: Talk = {
    out: () => undefined,
    json: () => undefined,
    jsonLine: () => undefined,
    paint: textOf,
    err: (...line) => void said.push(textOf(...line)),
  }
  foldedTalk(talk, { stdout: {}, stderr: screen }).err(start, sentence)
  return said.join('\n')
}

function textOf(...line: readonly Span[]): string {
  return line.map((span) => (typeof span === 'string' ? span : span.text)).join('')
}
