import { completeness } from '../../plan/completeness.ts'
import { planCheckWords } from '../../text/plan-check-words.ts'
import type { Context } from '../context.ts'
import { decisionsOf } from '../decide/shown-plan.ts'
import { type ExitCode, exit } from '../exit.ts'
import { sayLines } from '../explain/say-lines.ts'
import { openProgrammes, theProgramme } from '../find-programme.ts'
import { sayAssessmentLine } from '../follow-up/say-comparison.ts'
import { withStore } from '../open-store.ts'
import { type CheckTelling, tellCheck } from '../plan-book/tell-check.ts'
import { findTold, type ToldPlan, tellingOf } from '../plan-book/told-plan.ts'

/** `virage plan check`: whether a plan has all that a programme requires; 1 when something is missing. */
export async function planCheck(which: string, sections: string | undefined, context: Context): Promise<ExitCode> {
  const words = await planCheckWords(context.language)
  const programmes = await openProgrammes(context)
  const found = programmes && theProgramme(programmes, sections, words)
  if (found === undefined) return exit.inputWrong
  if ('refusal' in found) {
    context.talk.err({ text: found.refusal, style: 'bad' })
    return exit.inputWrong
  }
  const { programme } = found
  return withStore(context, 'read', async (store) => {
    const told = findTold(store, which, context)
    if (told === undefined) return exit.inputWrong
    const { kept, planned, shown, scores } = told
    const { profile } = kept.assessment
    const decisions = decisionsOf(planned)
    const file = { scores, profile, plan: shown, decisions, library: planned.actions }
    const checked = completeness(programme.sections, file)
    const { id, version } = programme
    if (context.flags.json) context.talk.json(checkJson(checked, { told, programme: { id, version } }))
    else say(checked, told, { words, telling: tellingOf(told, context), context })
    return missingIn(checked) === 0 ? exit.done : exit.problemsFound
  })
}

type Checked = ReturnType<typeof completeness>

function missingIn(checked: Checked): number {
  return checked.flatMap(({ findings }) => findings).filter(({ isMet }) => !isMet).length
}

function say(checked: Checked, { kept }: ToldPlan, around: CheckTelling): void {
  const { words, context } = around
  context.talk.out({ text: kept.assessment.subject.name, style: 'title' })
  sayAssessmentLine(kept, context)
  sayLines(tellCheck(checked, around), context)
  const missing = missingIn(checked)
  context.talk.out('')
  if (missing === 0) context.talk.out({ text: words.complete, style: 'good' })
  else context.talk.out({ text: words.count(missing), style: 'bad' })
}

/** What was looked for, as `virage/plan-check@1`: per section, each need, whether it is met, and what lacks it. */
function checkJson(
  checked: Checked,
  { told, programme }: Readonly<{ told: ToldPlan; programme: Readonly<{ id: string; version: string }> }>,
): Readonly<Record<string, unknown>> {
  const { id, subject, stage } = told.kept.assessment
  const sections = checked.map(({ section, findings }) => ({
    section: section.id,
    name: section.name,
    needs: findings.map(({ need, isMet, lacking }) => ({ need, met: isMet, lacking })),
  }))
  const complete = missingIn(checked) === 0
  return { format: 'virage/plan-check@1', assessment: id, subject, stage, programme, complete, sections }
}
