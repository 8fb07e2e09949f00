/** A deep blue-green, one warm accent, and greys of the same family. Contrasts are computed in a test. */
export const palette = {
  paper: '#ffffff',
  ink: '#1b2a2e',
  muted: '#4c6066',
  brand: '#0d4f5c',
  onBrand: '#ffffff',
  onBrandSoft: '#cfe5e6',
  accent: '#a8480f',
  onAccent: '#ffffff',
  rule: '#c9d6d8',
  edge: '#71858b',
  track: '#e4edee',
  wash: '#f1f6f6',
  warmWash: '#fbf2ea',
} as const
