import { grounds } from '../model/ink.ts'

/** A deep blue-green, one warm accent, and greys of the same family. Contrasts are computed in a test. */
export const palette = {
  paper: grounds.paper,
  ink: '#1b2a2e',
  muted: '#4c6066',
  brand: '#0d4f5c',
  onBrand: '#ffffff',
  onBrandSoft: grounds.brandSoft,
  accent: '#a8480f',
  onAccent: '#ffffff',
  rule: '#c9d6d8',
  edge: '#71858b',
  track: grounds.track,
  wash: grounds.wash,
  warmWash: grounds.warmWash,
} as const
