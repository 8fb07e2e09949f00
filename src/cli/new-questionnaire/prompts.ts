import type { NewQuestionnaireWords } from '../../text/new-questionnaire-words.ts'
import type { Context } from '../context.ts'

type Choice = Readonly<{ value: string; name: string; checked?: boolean }>

/** Fields and lists, for who has a terminal. */
export type Prompts = Readonly<{
  /** A line of text; `wrong` says why what was typed cannot be taken, nothing when it can. */
  input: (message: string, proposed: string, wrong?: (typed: string) => string | undefined) => Promise<string>
  select: (message: string, choices: readonly Choice[]) => Promise<string>
  /** One or more of a list. */
  checkbox: (message: string, choices: readonly Choice[]) => Promise<readonly string[]>
}>

/** Opens the prompts; inquirer takes a tenth of a second to load, so that only who is asked something waits for it. */
export async function openPrompts(
  { prompts: words }: NewQuestionnaireWords,
  { environment }: Context,
): Promise<Prompts> {
  const { default: inquirer } = await import('inquirer')
  const prompt = inquirer.createPromptModule({ input: environment.stdin, output: environment.stderr })
  const keys = (tip: string) => ({ style: { keysHelpTip: () => tip } })
  return {
    input: async (message, proposed, wrong) => {
      const validate = (typed: string) => wrong?.(typed) ?? true
      const { reply } = await prompt<{ reply: string }>([
        { type: 'input', name: 'reply', message, default: proposed, validate },
      ])
      return reply
    },
    select: async (message, choices) => {
      const { reply } = await prompt<{ reply: string }>([
        { type: 'select', name: 'reply', message, choices, theme: keys(words.select) },
      ])
      return reply
    },
    checkbox: async (message, choices) => {
      const validate = (ticked: readonly unknown[]) => ticked.length > 0 || words.atLeastOne
      const { reply } = await prompt<{ reply: readonly string[] }>([
        { type: 'checkbox', name: 'reply', message, choices, validate, theme: keys(words.tick) },
      ])
      return reply
    },
  }
}
