import type { Framework } from '../model/framework.ts'

/** Why nothing of two assessments can be compared: they were not measured on the same framework. */
export type SeriesBreak = Readonly<{ reason: 'framework' | 'version' | 'scale'; before: string; after: string }>

/**
 * What breaks a series between two frameworks; undefined when one continues the other.
 *
 * One does when it has the same id, a compatible version (same first number; before 1.0.0, same first two, as semantic
 * versions have it) and the same scale.
 */
export function seriesBreak(before: Framework, after: Framework): SeriesBreak | undefined {
  if (before.id !== after.id) return { reason: 'framework', before: before.id, after: after.id }
  if (generation(before) !== generation(after))
    return { reason: 'version', before: before.version, after: after.version }
  const [first, second] = [scaleOf(before), scaleOf(after)]
  return first === second ? undefined : { reason: 'scale', before: first, after: second }
}

function generation({ version }: Framework): string {
  const [major = '', minor = ''] = version.split('.')
  return major === '0' ? `0.${minor}` : major
}

function scaleOf({ scale }: Framework): string {
  return `${scale.min}–${scale.max}`
}
