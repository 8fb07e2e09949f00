import type { FollowUp, ProgrammeSection } from '../../model/programme.ts'
import type { Text } from '../../model/text.ts'
import type { WrittenHead } from './common.ts'

/** `virage/programme@1` as written. */
export type WrittenProgramme = WrittenHead &
  Readonly<{ name: Text; follow_ups?: readonly FollowUp[]; sections: readonly ProgrammeSection[] }>
