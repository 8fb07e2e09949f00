import { type Fault, isWarning } from '../model/fault.ts'
import { type Problem, problemAt } from '../model/problem.ts'
import type { Path } from './located.ts'
import type { Source } from './source.ts'

/** A fault at a path of a file: on the value, on the key that ends the path, or `offset` characters into the text. */
export type Finding = Readonly<{ path: Path; fault: Fault; on?: 'key'; offset?: number }>

export function onValue(path: Path, fault: Fault): Finding {
  return { path, fault }
}

export function onKey(path: Path, fault: Fault): Finding {
  return { path, fault, on: 'key' }
}

/** A finding as a problem: the path becomes a line and a column. */
export function problemOf(finding: Finding, source: Source): Problem {
  const { path, fault, on, offset } = finding
  if (offset !== undefined) return problemAt(source.placeIn(path, offset), fault)
  return problemAt(on === 'key' ? source.placeOfKey(path) : source.placeOf(path), fault)
}

/** Whether the content can still be used. */
export function isUsable(problems: readonly Problem[]): boolean {
  return problems.every((problem) => isWarning(problem.fault.code))
}
