import type { Questionnaire } from '../../model/questionnaire.ts'
import { yamlText } from './yaml-lines.ts'

/** What a copy is called, and where its schema is. */
type Copy = Readonly<{ id: string; name?: string; schema: string }>

/** A shipped questionnaire as it is, comments kept, under another id and at its first version. */
export function copyShipped(text: string, { languages }: Questionnaire, { id, name, schema }: Copy): string {
  const copied = text
    .replace(/^# yaml-language-server:.*$/m, () => schema)
    .replace(/^id:.*$/m, `id: ${id}`)
    .replace(/^version:.*$/m, 'version: "1.0.0"')
  if (name === undefined) return copied
  // A key of the file stands at the margin; what is under it does not.
  return copied.replace(/^name:.*\n(?:[ \t]+.*\n)*/m, () => `name: ${yamlText({ fr: name, en: name }, languages)}\n`)
}
