import { allCriteria, type Criterion, type Framework } from '../../model/framework.ts'
import { referenceKey } from '../../model/library.ts'
import type { Range } from '../../model/number.ts'
import type { Questionnaire, Subject } from '../../model/questionnaire.ts'
import type { Language } from '../../model/text.ts'

/** What the answers will measure: nothing, a framework of the author's own, or one that ships. */
export type Measure =
  | Readonly<{ kind: 'none' }>
  | Readonly<{ kind: 'own' }>
  | Readonly<{ kind: 'shipped'; framework: Framework }>

/** The questions taken from another questionnaire; all of them, with the conditions of their sections, where none is named. */
export type Taken = Readonly<{ bank: Questionnaire; ids?: readonly string[] }>

/** A questionnaire to write, with nothing left to ask. */
export type Wanted = Readonly<{
  id: string
  name: string
  subject: Subject
  languages: readonly Language[]
  measure: Measure
  taken?: Taken
  /** The notice read before the questions, `id@version`. */
  notice?: string
}>

/** What a person has said of it so far. */
export type Given = Readonly<Partial<Omit<Wanted, 'notice'>>>

/** A framework as a questionnaire refers to it: its first leaf, and what a question's value may be. */
export type Measured = Readonly<{ reference: string; leaf: string; scale: Range }>

/** The parts of a framework of one's own, by the names that the two files share. */
export const ownParts = { dimension: 'D1', leaf: 'D1-C1', scale: { min: 1, max: 5 }, version: '1.0.0' }

/** The id of a framework of one's own; an id has 64 characters at most. */
export function ownFrameworkId(id: string): string {
  return `${id.slice(0, 58)}-cadre`
}

/** What is measured, and where the first scored question goes; undefined when nothing is. */
export function measuredBy({ measure, id }: Wanted): Measured | undefined {
  switch (measure.kind) {
    case 'none':
      return undefined
    case 'own':
      return { reference: `${ownFrameworkId(id)}@${ownParts.version}`, leaf: ownParts.leaf, scale: ownParts.scale }
    case 'shipped': {
      const { framework } = measure
      const leaf = leavesOf(framework)[0] ?? framework.root
      return { reference: referenceKey(framework), leaf: leaf.id, scale: framework.scale }
    }
  }
}

/** The criteria that questions measure. */
export function leavesOf({ root }: Framework): readonly Criterion[] {
  return allCriteria(root).filter(({ children }) => children.length === 0)
}
