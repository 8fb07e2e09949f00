import { type Differences, differencesBetween } from '../../content/differences/differences.ts'
import { askingOf } from '../../model/asking.ts'
import { changedParts } from '../../model/meaning.ts'
import { differencesWords } from '../../text/differences-words.ts'
import type { Context } from '../context.ts'
import { differencesJson } from '../differences/differences-json.ts'
import { sayDifferences } from '../differences/say-differences.ts'
import { type ExitCode, exit } from '../exit.ts'
import { findContent, type Named } from '../find-content.ts'

/** Two contents, and the files that they refer to. */
export type Asked = Readonly<{ before: string; after: string; questionnaire?: readonly string[] }>

/** `virage questionnaire diff A B`: what changed from one content to another, meaning apart from words. */
export async function questionnaireDiff(asked: Asked, context: Context): Promise<ExitCode> {
  const { talk, flags, language } = context
  const words = await differencesWords(language)
  const beside = asked.questionnaire ?? []
  const before = await findContent({ name: asked.before, beside }, words.contents, context)
  const after = before && (await findContent({ name: asked.after, beside }, words.contents, context))
  if (before === undefined || after === undefined) return exit.inputWrong
  if (before.kind !== after.kind) {
    talk.err({
      text: words.otherKind(words.contents.kinds[before.kind], words.contents.kinds[after.kind]),
      style: 'bad',
    })
    return exit.inputWrong
  }
  const differences = differencesBetween(before.content, after.content)
  const told = { differences, broken: brokenQuestions(before, after) }
  if (flags.json) {
    talk.json(differencesJson(before, after, told))
    return exit.done
  }
  talk.out({ text: words.title(referenceOf(before), referenceOf(after)), style: 'title' })
  if (hasAny(differences)) sayDifferences(told, words, context)
  else talk.out(before.digest === after.digest ? words.same : words.onlyVersion)
  return exit.done
}

function hasAny({ added, removed, changed }: Differences): boolean {
  return added.length + removed.length + changed.length > 0
}

function referenceOf({ content: { id, version } }: Named): string {
  return `${id}@${version}`
}

/** The questions on both sides whose answers no longer mean the same. */
function brokenQuestions(before: Named, after: Named): ReadonlySet<string> {
  if (before.kind !== 'questionnaire' || after.kind !== 'questionnaire') return new Set()
  const [first, second] = [askingOf(before.content), askingOf(after.content)]
  const shared = [...first.asked.keys()].filter((id) => second.asked.has(id))
  return new Set(shared.filter((id) => changedParts(id, first, second).length > 0))
}
