const signs: readonly (readonly [RegExp, string])[] = [
  [/«[\u00a0\u202f ]?|[\u00a0\u202f ]?»|[“”„]/g, '"'],
  [/[’‘]/g, "'"],
  [/[\u00a0\u202f]/g, ' '],
  [/[–—−‑]/g, '-'],
  [/[·•]/g, '-'],
  [/…/g, '...'],
  [/→/g, '->'],
  [/↑/g, '^'],
  [/↓/g, 'v'],
  [/×/g, 'x'],
  [/≥/g, '>='],
  [/≤/g, '<='],
  [/Œ/g, 'OE'],
  [/œ/g, 'oe'],
]

/** The same text for a console that has no letter or sign beyond ASCII: read with a little effort rather than as noise. */
export function ascii(text: string): string {
  const signed = signs.reduce((before, [sign, plain]) => before.replaceAll(sign, plain), text)
  return signed
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\n\t\x20-\x7e]/gu, '?')
}
