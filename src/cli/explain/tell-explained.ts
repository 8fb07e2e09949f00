import { readChanges } from '../../content/read-changes.ts'
import { Standing } from '../../model/standing.ts'
import { inLanguage } from '../../model/text.ts'
import { derive } from '../../scoring/derive.ts'
import { prepare, type Scorer } from '../../scoring/prepare.ts'
import { score } from '../../scoring/score.ts'
import { type Difference, differenceOf, sheetWith } from '../../scoring/what-if.ts'
import { pin } from '../../store/digest.ts'
import type { ExplainWords } from '../../text/explain-words.ts'
import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { sayProblems } from '../say-problems.ts'
import { derivationJson } from './derivation-json.ts'
import type { Explained } from './explained.ts'
import { type Asked, findNode } from './find-node.ts'
import { sayLines } from './say-lines.ts'
import { tellDifference } from './tell-difference.ts'
import { tellAsked, tellOverview } from './tell-tree.ts'
import { openTelling, type Telling } from './telling.ts'

/** What is to be told: whose numbers, the node asked if any, the answers to change. */
export type ToTell = Readonly<{
  explained: Explained
  node?: string
  changes: readonly string[]
  words: ExplainWords
}>

/** Works the derivation out, the changes made, and says it: on the screen or as JSON. */
export async function tellExplained(toTell: ToTell, context: Context): Promise<ExitCode> {
  const { explained, node, changes, words } = toTell
  const { questionnaire, framework, sheet, kept } = explained
  const scorer = prepare({
    questionnaire,
    framework,
    pinned: { questionnaire: pin(questionnaire), framework: pin(framework) },
  })
  const scores = score(scorer, sheet)
  if (kept !== undefined && differenceOf(kept, scores).criteria.length > 0)
    context.talk.err({ text: words.recomputed, style: 'warning' })
  const changed = await withChanges(sheet, { scorer, changes }, context)
  if (changed === undefined) return exit.inputWrong
  const difference = changes.length === 0 ? undefined : differenceOf(scores, score(scorer, changed))
  const { facts } = new Standing(scorer.asking, changed)
  const derivation = derive(scorer, changed)
  const telling = openTelling(
    { derivation, questionnaire, framework, facts, respondents: changed.respondents },
    words,
    context.language,
  )
  const found = node === undefined ? undefined : findNode(telling, node)
  if (found?.refusal !== undefined) {
    for (const line of found.refusal) context.talk.err(line)
    return exit.inputWrong
  }
  say(telling, { title: explained.title, changes, ...given(found?.asked, difference) }, context)
  return exit.done
}

function given(asked: Asked | undefined, difference: Difference | undefined) {
  return { ...(asked === undefined ? {} : { asked }), ...(difference === undefined ? {} : { difference }) }
}

type Changing = Readonly<{ scorer: Scorer; changes: readonly string[] }>

/** The sheet with its answers changed; undefined once the problems of the changes are said. */
async function withChanges(sheet: Explained['sheet'], { scorer, changes }: Changing, context: Context) {
  if (changes.length === 0) return sheet
  const { questionnaire } = scorer.asking
  const respondents = [...Object.keys(sheet.respondents), ...questionnaire.roles.map(({ id }) => id)]
  const name = '--if'
  const read = readChanges(changes, { asking: scorer.asking, answers: sheet.answers, respondents, name })
  await sayProblems(read.ok ? read.warnings : read.problems, [{ name, text: Buffer.from(changes.join('\n')) }], context)
  return read.ok ? sheetWith(scorer, sheet, read.value) : undefined
}

type Saying = Readonly<{ title: string; changes: readonly string[]; asked?: Asked; difference?: Difference }>

function say(telling: Telling, { title, changes, asked, difference }: Saying, context: Context): void {
  const { derivation, questionnaire, words, language, figure } = telling
  const { talk, flags } = context
  if (flags.json) {
    const change = difference === undefined ? {} : { change: { if: changes, difference } }
    talk.json(derivationJson(derivation, { ...(asked === undefined ? {} : { asked }), ...change }))
    return
  }
  talk.out({ text: title, style: 'title' })
  sayLines([{ depth: 0, text: words.title(inLanguage(questionnaire.name, language)), style: 'faint' }], context)
  const margin = questionnaire.shows?.margin ?? 0
  if (margin > 0) sayLines([{ depth: 0, text: words.margin(figure(margin)), style: 'faint' }], context)
  talk.out('')
  if (difference !== undefined) {
    const note = `${words.what.title(words.joined(changes))}. ${words.what.note}`
    sayLines([{ depth: 0, text: note }, ...tellDifference(telling, difference)], context)
    if (asked !== undefined) talk.out('')
  }
  if (asked !== undefined) sayLines(tellAsked(telling, asked), context)
  else if (difference === undefined) {
    sayLines(tellOverview(telling), context)
    sayLines([{ depth: 0, text: words.more, style: 'faint' }], context)
  }
}
