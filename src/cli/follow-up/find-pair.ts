import type { Both } from '../../portfolio/side.ts'
import { loadAssessment } from '../../store/load-assessment.ts'
import type { Store } from '../../store/store.ts'
import type { Context } from '../context.ts'
import { assessmentById, findAssessment } from '../find-assessment.ts'
import { findBusiness } from '../find-business.ts'
import { isScored, type Scored } from '../result-of.ts'
import { closedOf } from './closed-of.ts'

/** What a person asks to compare: two assessments, or a business and perhaps two of its stages. */
export type Asked = Readonly<{
  which: string
  other: string | undefined
  stages: readonly [string, string] | undefined
}>

/** The two assessments a person means, in the order given or, of a business, taken; undefined once it is said why not. */
export function findPair(store: Store, asked: Asked, context: Context): Both<Scored> | undefined {
  const { which, other } = asked
  return other === undefined ? ofBusiness(store, asked, context) : ofTwo(store, [which, other], context)
}

function ofTwo(store: Store, [one, other]: readonly [string, string], context: Context): Both<Scored> | undefined {
  const { errors } = context.messages.followUp
  const before = findAssessment(store, one, context)
  const after = before && findAssessment(store, other, context)
  if (before === undefined || after === undefined) return undefined
  const [first, second] = [before.assessment, after.assessment]
  if (first.id === second.id) return refuse(errors.same, context)
  if (first.subject.id !== second.subject.id) {
    return refuse(errors.subjects(first.subject.name, second.subject.name), context)
  }
  if (!isScored(before)) return refuse(errors.unscored(one), context)
  if (!isScored(after)) return refuse(errors.unscored(other), context)
  return { before, after }
}

function ofBusiness(store: Store, { which, stages }: Asked, context: Context): Both<Scored> | undefined {
  const { errors } = context.messages.followUp
  if (assessmentById(store, which) !== undefined) return refuse(errors.secondMissing(which), context)
  const business = findBusiness(store, which, context)
  if (business === undefined) return undefined
  const closed = closedOf(store, business.id)
  if (closed.length === 0) return refuse(errors.noneClosed(business.name), context)
  const missing = stages?.find((stage) => !closed.some((one) => one.stage === stage))
  if (missing !== undefined) {
    return refuse(errors.stage(missing, [...new Set(closed.map(({ stage }) => stage))].join(', ')), context)
  }
  if (closed.length === 1) return refuse(errors.oneOnly(business.name), context)
  const lastOf = (wanted: string) => closed.findLast(({ stage }) => stage === wanted)
  const pair = stages === undefined ? [closed[0], closed.at(-1)] : stages.map(lastOf)
  const [before, after] = pair.map((one) => one && loadAssessment(store, one.id))
  if (before === undefined || after === undefined || !isScored(before) || !isScored(after)) return undefined
  return { before, after }
}

function refuse(sentence: string, { talk }: Context): undefined {
  talk.err({ text: sentence, style: 'bad' })
  return undefined
}
