const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/

/** A name made safe for a file on any system (trust INP-15): ASCII, at most 60 characters, never a device's name. */
export function slug(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/œ/g, 'oe').replace(/æ/g, 'ae').toLowerCase()
  const words = plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  if (words === '') return 'diagnostic'
  return reserved.test(words) ? `${words}-pme` : words
}
