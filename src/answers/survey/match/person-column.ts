import type { Matching } from '../matching.ts'
import { normal } from './normal.ts'

/** Reads what tells a person from the others in the cells of a column; nothing where a cell does not say it. */
export type PersonColumn = Readonly<{ column: number; keyOf: (cell: string) => string }>

/** The column that tells a person from the others: as a mapping says, else the one of their e-mail address. */
export function personColumn({ roles, fates }: Matching): PersonColumn | undefined {
  if (roles.person !== undefined) return { column: roles.person.column, keyOf: normal }
  const found = fates.find(
    ({ header, ...fate }) =>
      (fate.is === 'added' || (fate.is === 'ignored' && fate.why === 'unknown')) && isOfAddresses(header.shown),
  )
  return found && { column: found.header.column, keyOf: (cell) => (cell.includes('@') ? normal(cell) : '') }
}

function isOfAddresses(header: string): boolean {
  return /^(?:(?:your|votre|adresse|mon|my) )*(?:e-?mail|courriel)(?: address)?$/.test(normal(header))
}
