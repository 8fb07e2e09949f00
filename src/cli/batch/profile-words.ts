import type { Response } from '../../model/answer.ts'
import type { Asking } from '../../model/asking.ts'
import { Decided } from '../../model/decided.ts'
import type { Profile } from '../../model/profile.ts'
import { Standing } from '../../model/standing.ts'
import { CodedSheets, type Columns } from '../../scoring/coded/coded-sheets.ts'
import { readsOfProfile } from '../../scoring/coded/reads.ts'

/** The three keys that the store knows of a business, as words. */
export type StoreWords = Readonly<{
  sector?: string | undefined
  size?: string | undefined
  region?: string | undefined
}>

function storeWords(profile: Profile): StoreWords {
  const word = (key: string): string | undefined => {
    const value = profile.get(key)
    return typeof value === 'string' ? value : undefined
  }
  return { sector: word('sector'), size: word('size'), region: word('region') }
}

/** The same of rows of codes: worked out once for the same answers. */
export class CodedWords {
  readonly #sheets: CodedSheets
  readonly #words: Decided<StoreWords>

  constructor(asking: Asking, columns: Columns) {
    const reads = readsOfProfile(asking, ['sector', 'size', 'region'])
    this.#sheets = new CodedSheets(columns, reads)
    const read = this.#sheets.columnsOf(reads)
    this.#words = new Decided(read, (codes) =>
      storeWords(new Standing(asking, this.#sheets.sheet(codes, read)).profile()),
    )
  }

  reads(column: number): boolean {
    return this.#sheets.reads(column)
  }

  code(column: number, response: Response | undefined): number {
    return response === undefined ? 0 : this.#sheets.codeAnswer(column, response).code
  }

  codeKnown(key: number, known: string | undefined): number {
    return known === undefined ? 0 : this.#sheets.codeProfile(key, known)
  }

  of(codes: ArrayLike<number>): StoreWords {
    return this.#words.of(codes)
  }
}
