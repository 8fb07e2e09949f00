import { type ExplainWords, explainWords } from '../../text/explain-words.ts'
import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { fromAnswers, fromStore } from '../explain/explained.ts'
import { tellExplained } from '../explain/tell-explained.ts'

/** What `virage explain` is asked: whose numbers, which one, and answers changed to see what they would move. */
export type Explaining = Readonly<{
  /** The assessment, then what is to be explained; the latter alone with a file of answers. */
  names: readonly string[]
  answers?: string
  questionnaire?: readonly string[]
  if?: readonly string[]
}>

/** `virage explain`: where every number comes from, from an assessment or from a file of answers. Nothing is kept. */
export async function explain(asked: Explaining, context: Context): Promise<ExitCode> {
  const words = await explainWords(context.language)
  const { answers, names, if: changes = [] } = asked
  const [whose, node] = answers === undefined ? names : [undefined, ...names]
  const refused = refusalOf(asked, words)
  if (refused !== undefined) {
    context.talk.err({ text: refused, style: 'bad' })
    return exit.usage
  }
  const explained =
    answers === undefined ? await fromStore(whose ?? '', context) : await fromAnswers(answers, asked, context)
  if (explained === undefined) return exit.inputWrong
  return tellExplained({ explained, changes, words, ...(node === undefined ? {} : { node }) }, context)
}

/** Nobody's numbers, a name too many, or a change that is not written as one. */
function refusalOf({ names, answers, if: changes = [] }: Explaining, words: ExplainWords): string | undefined {
  const bad = changes.find((change) => !/^[^=\s]+\s*=/.test(change))
  if (bad !== undefined) return words.badIf(bad)
  if (answers === undefined) return names.length === 0 ? words.whose : undefined
  return names.length > 1 ? words.tooMany(names[1] ?? '') : undefined
}
