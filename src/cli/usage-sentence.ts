import type { CommanderError } from 'commander'
import type { CliWords } from '../text/cli-words.ts'
import { visible } from '../text/visible.ts'

/**
 * Commander's error in our words: what is wrong, the nearest right word, where help is.
 *
 * Its sentences are English; its code says which one, and the words at fault stand between quotes in it.
 */
export function usageSentence(error: CommanderError, { usage }: CliWords): string {
  const word = visible(/'([^']+)'/.exec(error.message)?.[1] ?? '')
  const near = /Did you mean (?:one of )?([^?]+)\?/.exec(error.message)?.[1]
  return `${sentence(error.code, word, usage)}${near ? usage.didYouMean(near) : ''}\n${usage.seeHelp('virage')}`
}

/** `--lang` in a language the program does not speak. */
export function languageSentence(language: string, { usage }: CliWords): string {
  return usage.badLanguage(visible(language))
}

function sentence(code: string, word: string, usage: CliWords['usage']): string {
  switch (code) {
    case 'commander.unknownOption':
      return usage.unknownOption(word)
    case 'commander.unknownCommand':
      return usage.unknownCommand(word)
    case 'commander.missingArgument':
      return usage.missingArgument(word)
    case 'commander.optionMissingArgument':
      return usage.optionMissingArgument(word)
    case 'commander.excessArguments':
      return usage.excessArguments
    case 'commander.conflictingOption':
      return usage.conflictingOption
    default:
      return usage.invalid
  }
}
