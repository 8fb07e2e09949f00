import type { MappedRole } from '../../../model/mapping.ts'
import { type Problem, problemAt } from '../../../model/problem.ts'
import type { Way } from '../cells/way.ts'
import type { Header } from '../header.ts'
import type { ColumnFate, ProfileColumn } from '../matching.ts'
import type { SurveyTable } from '../open-table.ts'
import type { AddedRole } from '../tools/tool.ts'
import type { Claim } from './claim.ts'
import type { MatchedBy } from './find-target.ts'
import { asMapped, type Target, targetName } from './target.ts'

type At = Readonly<{ column: number; way: Way }>

/** What each column is given to, as it is found out: nothing is given to two columns. */
export class Allotment {
  readonly claims: Claim[] = []
  readonly problems: Problem[] = []
  readonly response: number[] = []
  readonly roles: Partial<Record<MappedRole, At>> = {}
  readonly consents = new Map<string, At>()
  readonly profile: ProfileColumn[] = []
  readonly #fates = new Map<number, ColumnFate>()
  readonly #holders = new Map<string, Header>()
  readonly #table: SurveyTable

  constructor(table: SurveyTable) {
    this.#table = table
  }

  /** Of every column, in the order of the file. */
  get fates(): readonly ColumnFate[] {
    return this.#table.headers.flatMap(({ column }) => this.#fates.get(column) ?? [])
  }

  fate(fate: ColumnFate): void {
    this.#fates.set(fate.header.column, fate)
  }

  claim(header: Header, target: Target, by: MatchedBy, way: Way, piece?: Claim['piece']): void {
    const of = targetName(target)
    this.fate({ header, is: 'answer', of, target: asMapped(target), by })
    const holder = this.#holders.get(of)
    if (holder !== undefined && target.words !== 'note') {
      const { shown } = header
      this.#tell(header, {
        code: 'question-twice',
        question: of,
        header: shown,
        column: holder.column + 1,
        other: holder.shown,
      })
      return
    }
    this.#holders.set(of, header)
    this.claims.push({ header, target, by, way, ...(piece === undefined ? {} : { piece }) })
  }

  ambiguous(header: Header, targets: readonly Target[]): void {
    const candidates = targets.map(targetName)
    this.fate({ header, is: 'ambiguous', candidates })
    this.#tell(header, { code: 'column-ambiguous', header: header.shown, candidates })
  }

  role(header: Header, role: MappedRole, way: Way): void {
    this.fate({ header, is: 'role', role })
    if (role === 'response') this.response.push(header.column)
    else this.roles[role] ??= { column: header.column, way }
  }

  /** A column of the tool's own. */
  added(header: Header, role: AddedRole, way: Way): void {
    if (role === 'personal' || role === 'aside') this.fate({ header, is: 'added', isPersonal: role === 'personal' })
    else if (role !== 'response' && this.roles[role] !== undefined)
      this.fate({ header, is: 'added', isPersonal: false })
    else this.role(header, role, way)
  }

  consent(header: Header, purpose: string, way: Way): void {
    this.fate({ header, is: 'consent', purpose })
    this.consents.set(purpose, { column: header.column, way })
  }

  fills(header: Header, column: ProfileColumn): void {
    this.fate({ header, is: 'profile', key: column.key })
    this.profile.push(column)
  }

  #tell(header: Header, fault: Problem['fault']): void {
    const { file, line } = this.#table
    this.problems.push(problemAt({ file, line, column: header.column + 1 }, fault))
  }
}
