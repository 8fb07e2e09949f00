import type { Setter } from './setter.ts'
import type { Tag } from './tag.ts'

/** What a block needs to become strips: how text is set, and the element of the structure it belongs to. */
export type Layout = Readonly<{ setter: Setter; root: Tag }>
