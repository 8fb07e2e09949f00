import type { List } from '../model/list.ts'
import type { Range } from '../model/number.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { Outline } from './criterion-outline.ts'
import type { WrittenQuestionnaire } from './written/questionnaire.ts'

/** What a questionnaire needs of its framework, before any expression is read. */
export type FrameworkOutline = Readonly<{
  reference: string
  scale: Range
  tiers: readonly string[]
  root: Outline
  criteria: ReadonlyMap<string, Outline>
  /** Lens → the criteria it reads. */
  lenses: ReadonlyMap<string, readonly string[]>
}>

/** A content of the library: there, there but not readable (its own problems are told elsewhere), or nowhere. */
export type Found<T> = Readonly<{ is: 'there'; value: T }> | Readonly<{ is: 'broken' | 'missing' }>

/** A questionnaire that others take from; not sound when something is wrong with it, told of its own file. */
export type Taken = Readonly<{ content: Questionnaire; isSound: boolean }>

/** What the other files of the library say to the reader of one of them. References are `id@version`; lists go by id. */
export type Surroundings = Readonly<{
  framework: (reference: string) => Found<FrameworkOutline>
  questionnaire: (reference: string) => Found<Taken>
  notice: (reference: string) => Found<unknown>
  list: (id: string) => Found<List>
  /** The kinds of door that a library of actions declares. */
  doors: (actions: string) => Found<ReadonlySet<string>>
  /** What could have been meant, for « vouliez-vous ». */
  known: Readonly<Record<'framework' | 'questionnaire' | 'notice' | 'list' | 'actions', readonly string[]>>
}>

/** What a question is checked beside: its file, the files around it, its framework when it can be read. */
export type Beside = Readonly<{
  written: WrittenQuestionnaire
  surroundings: Surroundings
  framework: FrameworkOutline | undefined
}>
