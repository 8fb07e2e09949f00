import type { Text } from '../../model/text.ts'
import type { WrittenHead } from './common.ts'

export type WrittenPath = Readonly<{ id: string; text: Text; after?: readonly string[] }>

export type WrittenModule = Readonly<{
  id: string
  name: Text
  path: string
  hours: number
  form: Text
  builds: readonly string[]
  after?: readonly string[]
}>

export type WrittenNeed = Readonly<{
  criterion: string
  competencies: readonly string[]
  modules: readonly string[]
  doors?: readonly string[]
  fields?: readonly string[]
  further?: Readonly<{ from: number; doors: readonly string[] }>
}>

/** `virage/training@1` as written. */
export type WrittenTraining = WrittenHead &
  Readonly<{
    framework: string
    advisors?: string
    actions: string
    fields: string
    paths: readonly WrittenPath[]
    modules: readonly WrittenModule[]
    stances: readonly Readonly<{ id: string; text: Text; from: number }>[]
    needs: readonly WrittenNeed[]
  }>
