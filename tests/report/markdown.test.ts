import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/report/report.ts'
import { toMarkdown } from '../../src/report/to-markdown.ts'

function written(...blocks: readonly Block[]): string {
  return toMarkdown({ blocks, language: 'fr' })
}

describe('a report as Markdown', () => {
  test('has the headings, lists, tables and facts of the report', () => {
    const text = written(
      { kind: 'title', over: 'Plan', name: 'Roy & Fils', facts: ['T0'], status: 'BROUILLON' },
      { kind: 'heading', level: 3, text: 'Faire', number: 2, mark: 'Incontournable' },
      {
        kind: 'paragraph',
        words: [
          { text: 'Pourquoi ', strong: true },
          { text: 'parce que', italic: true },
        ],
      },
      { kind: 'list', items: [[{ text: 'un\ndeux' }], [{ text: 'trois' }]], numbered: true },
      { kind: 'facts', facts: [{ label: 'Qui', words: [{ text: 'Éloïse' }] }] },
      {
        kind: 'table',
        columns: [
          { label: 'A', share: 1 },
          { label: 'B', share: 1 },
        ],
        rows: [[[{ text: 'x|y\nz' }], 'blank']],
      },
      { kind: 'signatures', signatories: [] },
    )
    expect(text).toBe(
      `${[
        '# Plan · Roy \\& Fils',
        'T0',
        '**BROUILLON**',
        '### 2. Faire (Incontournable)',
        '**Pourquoi** *parce que*',
        '1. un\\\n   deux\n2. trois',
        '- **Qui\u00a0:** Éloïse',
        '| A | B |\n| --- | --- |\n| x\\|y z |  |',
      ].join('\n\n')}\n`,
    )
  })

  test('lets nothing that a person wrote become a heading, a list, a link, a tag or an entity', () => {
    const said = (text: string) => written({ kind: 'paragraph', words: [{ text }] }).trimEnd()
    expect(said('# titre')).toBe('\\# titre')
    expect(said('- puce')).toBe('\\- puce')
    expect(said('+ puce')).toBe('\\+ puce')
    expect(said('12. puce')).toBe('12\\. puce')
    expect(said('===')).toBe('\\===')
    expect(said('[x](https://a.b) <b> &lt; `c` *d* _e_')).toBe(
      '\\[x\\](https://a.b) \\<b\\> \\&lt; \\`c\\` \\*d\\* \\_e\\_',
    )
  })

  test('says every word of a text, whatever its signs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), (text) => {
        const read = written({ kind: 'quote', text })
          .replace(/^> /, '')
          .replace(/\n$/, '')
          .replace(/\\([^\n])/g, '$1')
        return read === text
      }),
    )
  })
})
