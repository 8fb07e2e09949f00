import { Standing } from '../../model/standing.ts'
import { inLanguage } from '../../model/text.ts'
import type { Explained, ExplainedLine } from '../../report/compose-annex.ts'
import { derive } from '../../scoring/derive.ts'
import { prepare } from '../../scoring/prepare.ts'
import { pin } from '../../store/digest.ts'
import { explainWords } from '../../text/explain-words.ts'
import type { Context } from '../context.ts'
import { tellAsked, tellOverview } from '../explain/tell-tree.ts'
import { type Line, openTelling } from '../explain/telling.ts'
import { openPlan } from '../plan-book/opened-plan.ts'
import { tellWholePlan } from '../plan-book/tell-whole-plan.ts'
import { planOf } from '../plan-status/find-followed.ts'
import type { Scored } from '../result-of.ts'
import type { ToPrint } from './report-input.ts'

/** All that the advisor's annex explains. */
export async function explainedBy(toPrint: Omit<ToPrint, 'planned'>, context: Context): Promise<Explained> {
  const [scores, plan] = await Promise.all([explainedScores(toPrint.kept, context), explainedPlan(toPrint, context)])
  return { ...scores, plan }
}

/** The same of the scores alone. */
export async function explainedScores(
  kept: Scored,
  { language }: Pick<Context, 'language'>,
): Promise<Omit<Explained, 'plan'>> {
  const { questionnaire, framework, assessment } = kept
  const pinned = { questionnaire: pin(questionnaire), framework: pin(framework) }
  const scorer = prepare({ questionnaire, framework, pinned })
  const content = {
    derivation: derive(scorer, assessment),
    questionnaire,
    framework,
    facts: new Standing(scorer.asking, assessment).facts,
    respondents: assessment.respondents,
  }
  const telling = openTelling(content, await explainWords(language), language)
  const dimensions = framework.root.children.map(({ id, name }) => ({
    heading: inLanguage(name, language),
    lines: linesOf(tellAsked(telling, { kind: 'criterion', id })),
  }))
  return { whole: linesOf(tellOverview(telling)), dimensions }
}

/** Why each action is in the plan, where it stands, or why it is not there; nothing while no plan is kept. */
async function explainedPlan(
  { store, kept, result }: Omit<ToPrint, 'planned'>,
  context: Context,
): Promise<readonly ExplainedLine[]> {
  const followed = planOf(store, kept.assessment)
  if (followed === undefined) return []
  const opened = await openPlan({ ...followed, scores: result.scores }, context)
  return linesOf(tellWholePlan(opened))
}

/** A title that stands inside what is named is only a name. Words are not kept in columns on paper, as on a screen. */
function linesOf(lines: Iterable<Line>): readonly ExplainedLine[] {
  return [...lines].map(({ depth, text, style }) => {
    const isNamed = style === 'strong' || style === 'title'
    const kind = isNamed ? (style === 'title' && depth === 0 ? 'title' : 'name') : 'line'
    return { kind, text: text.replaceAll(/ {2,}/g, ' ') }
  })
}
