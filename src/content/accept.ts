import { isWarning, warningCodes } from '../model/fault.ts'
import { type Data, memberOf } from './data.ts'
import { type Finding, onValue } from './finding.ts'
import type { Path } from './located.ts'
import { unknownName } from './unknown-name.ts'
import type { WrittenAcceptance } from './written/common.ts'

/**
 * The findings that stay once the author's `accept` is applied.
 *
 * `at` names what the warning is about: the id of the file, or of the question, criterion, action… it stands in, or a
 * key on the way. An acceptance that silences nothing is itself told: the thing it was for is gone, or misspelt. Not
 * while an error stands: what it is for may not have been looked for.
 */
export function applyAcceptances(
  accepted: readonly WrittenAcceptance[],
  findings: readonly Finding[],
  data: Data,
): readonly Finding[] {
  const used = new Set<WrittenAcceptance>()
  const left = findings.filter(({ path, fault }) => {
    if (!isWarning(fault.code)) return true
    const names = namesAlong(path, data)
    const by = accepted.find(({ code, at }) => code === fault.code && (names.has(at) || isAbout(fault, at)))
    if (by !== undefined) used.add(by)
    return by === undefined
  })
  const isWhole = findings.every(({ fault }) => isWarning(fault.code))
  const idle = accepted.flatMap((one, index): readonly Finding[] => {
    const path = ['accept', index]
    if (!warningCodes.includes(one.code))
      return [unknownName({ noun: 'accepted-code', name: one.code, known: warningCodes }, [...path, 'code'])]
    return used.has(one) || !isWhole
      ? []
      : [onValue(path, { code: 'accepted-for-nothing', accepted: one.code, at: one.at })]
  })
  return [...left, ...idle]
}

/** A warning told of the whole file may name what it is about: the criterion nobody measures, the action with no way in. */
function isAbout(fault: Finding['fault'], at: string): boolean {
  return Object.entries(fault).some(([key, value]) => key !== 'code' && value === at)
}

/** The ids and keys met from the root of a file to a path. */
function namesAlong(path: Path, data: Data): ReadonlySet<string> {
  const names = new Set<string>()
  let here: Data | undefined = data
  for (const step of ['', ...path]) {
    if (step !== '' && typeof step === 'string') names.add(step)
    if (step !== '') here = memberOf(here, step)
    const id = memberOf(here, 'id')
    if (typeof id === 'string') names.add(id)
  }
  return names
}
