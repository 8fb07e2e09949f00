import { carry, type Range } from '../model/number.ts'
import type { Measured } from './measure-tree.ts'

type Inherited = Readonly<{ target: number; range: Range }>

/**
 * The target of every criterion: its own for this profile, else its parent's (design §3), read on its own range where
 * the two differ.
 */
export function targetsOf(root: Measured, own: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const targets = new Map<string, number>()
  const visit = ({ node, range, children }: Measured, inherited: Inherited | undefined): void => {
    const target = own.get(node.criterion.id) ?? (inherited && onRange(inherited, range))
    if (target !== undefined) targets.set(node.criterion.id, target)
    for (const child of children) visit(child, target === undefined ? undefined : { target, range })
  }
  visit(root, undefined)
  return targets
}

function onRange({ target, range }: Inherited, to: Range): number {
  const isSame = range.min === to.min && range.max === to.max
  return isSame ? target : carry(target, range, to)
}
