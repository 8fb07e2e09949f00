import type { Problem } from '../model/problem.ts'
import type { Language } from '../model/text.ts'
import { problems as en } from './en/problems.ts'
import { problems as fr } from './fr/problems.ts'
import { sentenceOf } from './sentences.ts'
import { visible } from './visible.ts'

/** A problem on one line: `file:line:column  sentence  [code]`; a warning says that it is one. */
export function problemLine({ place, severity, fault }: Problem, language: Language): string {
  const problems = language === 'fr' ? fr : en
  const sentence = problemSentence({ fault }, language)
  const words = severity === 'warning' ? problems.warning(sentence) : sentence
  return visible(`${place.file}:${place.line}:${place.column}  ${words}  [${fault.code}]`).replace(/[\n\t]/g, ' ')
}

/** Its sentence alone, where the place is told otherwise. */
export function problemSentence({ fault }: Pick<Problem, 'fault'>, language: Language): string {
  return sentenceOf(fault, (language === 'fr' ? fr : en).sentences)
}
