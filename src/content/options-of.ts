import type { ListEntry } from '../model/list.ts'
import { own } from '../model/own.ts'
import type { Path } from './located.ts'
import type { Surroundings } from './surroundings.ts'
import type { WrittenOption, WrittenQuestion, WrittenQuestionnaire } from './written/questionnaire.ts'

/** Where the choices of a question come from. */
export type OptionSource =
  | Readonly<{ from: 'file'; options: readonly WrittenOption[]; path: Path; reverse: boolean }>
  | Readonly<{ from: 'list'; entries: readonly ListEntry[] }>
  | Readonly<{ from: 'nowhere' }>

/** The choices of a question: its own, those of a scale of its file, or a list's. */
export function optionsOf(
  question: WrittenQuestion,
  path: Path,
  where: Readonly<{ questionnaire: WrittenQuestionnaire; surroundings: Surroundings }>,
): OptionSource {
  if ('scale' in question && question.scale !== undefined) {
    const scale = own(where.questionnaire.scales ?? {}, question.scale)
    if (scale === undefined) return { from: 'nowhere' }
    return {
      from: 'file',
      options: scale.options,
      path: ['scales', question.scale, 'options'],
      reverse: question.reverse === true,
    }
  }
  if (!('options' in question) || question.options === undefined) return { from: 'nowhere' }
  const { options } = question
  if (!('list' in options)) return { from: 'file', options, path: [...path, 'options'], reverse: false }
  const list = where.surroundings.list(options.list)
  return list.is === 'there' ? { from: 'list', entries: list.value.entries } : { from: 'nowhere' }
}

/** The id of a choice: its own, else its rank. */
export function optionId(option: WrittenOption, index: number): string {
  return (typeof option === 'string' ? undefined : option.id) ?? String(index + 1)
}

export function isBetween(option: WrittenOption): boolean {
  return option === 'between' || option.between === true
}
