import type { SurveyFileFault } from '../../model/survey-file-fault.ts'

/** In bytes of UTF-8. */
export type Limits = Readonly<{ cell: number; record: number }>

/** What stopped the reading for good: where it begins, its field from 1. */
export type Stop = Readonly<{ line: number; field: number; fault: SurveyFileFault }>

/**
 * A quote that is not where it should be, and what was made of it: a `bare` one, inside a quoted cell, is a character
 * of it; a `stray` one opened a cell that had not closed when another opened, and is a character of a cell not quoted.
 */
export type Oddity = Readonly<{ kind: 'bare' | 'stray'; line: number; field: number }>
