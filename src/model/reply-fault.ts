import type { Option } from './questionnaire.ts'
import type { TextForm } from './text-form.ts'

/** Why what was typed is not an answer; `text/` words it. */
export type ReplyFault =
  | Readonly<{ kind: 'nothing' }>
  | Readonly<{ kind: 'no-option'; typed: string; least: number; most: number }>
  | Readonly<{ kind: 'one-only' }>
  | Readonly<{ kind: 'alone'; option: Option }>
  | Readonly<{ kind: 'not-a-number'; typed: string }>
  | Readonly<{ kind: 'not-whole' }>
  | Readonly<{ kind: 'too-small'; min: number }>
  | Readonly<{ kind: 'too-large'; max: number }>
  | Readonly<{ kind: 'too-long'; most: number }>
  | Readonly<{ kind: 'bad-form'; form: TextForm | 'date'; length?: number }>
