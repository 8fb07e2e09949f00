import type { ReplyFault } from '../../model/reply-fault.ts'
import { inLanguage } from '../../model/text.ts'
import type { Context } from '../context.ts'

/** Why a reply is not an answer, in words. */
export function faultWords(fault: ReplyFault, { messages, language }: Context): string {
  const { faults } = messages.visit
  switch (fault.kind) {
    case 'no-option':
      return faults['no-option'](fault)
    case 'alone':
      return faults.alone(inLanguage(fault.option.text, language))
    case 'not-a-number':
      return faults['not-a-number'](fault.typed)
    case 'too-small':
      return faults['too-small'](fault.min)
    case 'too-large':
      return faults['too-large'](fault.max)
    case 'too-long':
      return faults['too-long'](fault.most)
    case 'bad-form':
      return faults['bad-form'](fault.form, fault.length)
    default:
      return faults[fault.kind]
  }
}
