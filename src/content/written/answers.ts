import type { Data } from '../data.ts'

/** `virage/answers@1` as written. */
export type WrittenAnswers = Readonly<{
  format: string
  questionnaire: string
  stage?: string
  business?: Readonly<Record<string, Data>>
  advisor?: Readonly<Record<string, Data>>
  region?: Readonly<Record<string, Data>>
  consents?: Readonly<Record<string, boolean>>
  respondents?: Readonly<Record<string, string>>
  answers: Readonly<Record<string, Data>>
}>
