import { allOutlines, outlineOf } from './criterion-outline.ts'
import { membersOf } from './read-framework.ts'
import type { FrameworkOutline } from './surroundings.ts'
import type { WrittenFramework } from './written/framework.ts'

/** A framework as others refer to it: its criteria and lenses by their ids. */
export function frameworkOutline(written: WrittenFramework): FrameworkOutline {
  const root = outlineOf(written)
  return {
    reference: `${written.id}@${written.version}`,
    scale: written.scale,
    tiers: written.tiers.map(({ id }) => id),
    root,
    criteria: new Map(allOutlines(root).map((node) => [node.id, node])),
    lenses: new Map((written.lenses ?? []).map(({ id, of }) => [id, membersOf(of, root)])),
  }
}
