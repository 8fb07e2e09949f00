import { explainedScores } from '../../src/cli/reports/explained-by.ts'
import { referenceKey } from '../../src/model/library.ts'
import type { PlannedAction } from '../../src/model/plan.ts'
import { allQuestions } from '../../src/model/questionnaire.ts'
import type { Language } from '../../src/model/text.ts'
import { compose } from '../../src/report/compose.ts'
import { type AnnexInput, composeAnnex } from '../../src/report/compose-annex.ts'
import { composeAnswerSheet } from '../../src/report/compose-answer-sheet.ts'
import { composePlan } from '../../src/report/compose-plan.ts'
import { composePreparation } from '../../src/report/compose-preparation.ts'
import { composeProgress } from '../../src/report/compose-progress.ts'
import { composeSummary } from '../../src/report/compose-summary.ts'
import type { PreparationInput } from '../../src/report/preparation-telling.ts'
import type { ProgressInput } from '../../src/report/progress-input.ts'
import type { Report } from '../../src/report/report.ts'
import { type ReportInput, tell } from '../../src/report/telling.ts'
import { businesses, everythingAnswered } from './report-businesses.ts'
import { lower } from './report-former.ts'
import { progressWith } from './report-progress.ts'
import { found, shipped } from './report-shipped.ts'

/** What is told of a business, from nothing to the worst; `answers` is what people said of it, to be found on the paper. */
export type Told = Readonly<{ input: ReportInput; preparation: PreparationInput; answers: readonly string[] }>

/**
 * Every kind of paper, by the function of `src/report` that composes it: a test fails when one is missing here. `hasAnswers`:
 * it prints what people answered.
 */
export const kinds = {
  compose: { hasAnswers: true, papers: ({ input }) => [compose(input)] },
  composeAnnex: { hasAnswers: false, papers: async ({ input }) => [composeAnnex(await annexOf(input))] },
  composeAnswerSheet: { hasAnswers: false, papers: ({ preparation }) => [composeAnswerSheet(preparation)] },
  composePlan: { hasAnswers: false, papers: ({ input }) => [composePlan(tell(input))] },
  composePreparation: { hasAnswers: false, papers: ({ preparation }) => composePreparation(preparation) },
  composeProgress: { hasAnswers: false, papers: ({ input }) => [composeProgress(progressOf(input))] },
  composeSummary: { hasAnswers: false, papers: ({ input }) => composeSummary(input) },
} as const satisfies Readonly<
  Record<
    string,
    Readonly<{ hasAnswers: boolean; papers: (told: Told) => readonly Report[] | Promise<readonly Report[]> }>
  >
>

export const situations = {
  empty: (language: Language) => told(businesses.empty(language), {}),
  typical: (language: Language) => told(businesses.typical(language), usual),
  huge: (language: Language) => told(vast(language), { ...usual, place: longWord, contact: 'à joindre '.repeat(30) }),
  hostile: (language: Language) =>
    told(everythingAnswered(language, naughty[0] ?? '', pickOf(naughty)), meetingOf(naughty)),
} as const satisfies Readonly<Record<string, (language: Language) => Told>>

async function annexOf(input: ReportInput): Promise<AnnexInput> {
  const { whole, dimensions } = await explainedScores(input, input)
  return { ...input, explained: { whole, dimensions, plan: [] }, isRecomputed: true }
}

/** The business at three stages, some answers lower at the second. */
function progressOf(input: ReportInput): ProgressInput {
  const less = new Map([...input.assessment.answers, ...lower(input)])
  return progressWith(input, [less, input.assessment.answers], { language: input.language })
}

const usual = { day: '2026-12-03', time: '09:30', place: 'À la boulangerie', advisor: 'Julie Tremblay' }
const meetingOf = ([place = '', advisor = '', contact = '']: readonly string[]) => ({ place, advisor, contact })

/** Sixty letters without a place to break them. */
const longWord = 'anticonstitutionnellement'.repeat(3).slice(0, 60)
/** Ten thousand characters. */
const longNote = 'On a vu la feuille de route, le tableau au mur et le cahier près du four; '
  .repeat(140)
  .slice(0, 10_000)

/** What breaks programs: signs of other formats, other scripts, marks that reorder, letters in two pieces, nothing at all. */
const naughty: readonly string[] = [
  'undefined null NaN true -1e309 0x0 #{7*7} {{7*7}} %s%n %00',
  '<script>alert(1)</script> <img src=x onerror=alert(2)> &lt;b&gt; ]]> <?xpacket end="w"?> <!--',
  `Robert'); DROP TABLE subject;-- " OR ''=' \\'; \\\\`,
  '田中さんにあげて下さい パーティーへ行かないか 和製漢語 部落格 사회과학원',
  'אֳשיוֹר שֶל אדם الكل في المجمو عة ثم نفس سقطت وبالتحديد \u202eعكس\u202c \u2067ab\u2069',
  '😍 👩🏽 👨‍🦰 🏳️‍🌈 🇨🇦 1️⃣ (╯°□°)╯︵ ┻━┻ ヽ༼ຈل͜ຈ༽ﾉ',
  'E\u0301coute l\u2019e\u0301te\u0301, a\u0300 Que\u0301bec\u00a0: c\u0327a va? Å Å ﬁ ﬂ ŒŒ œ ß İı',
  'Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤ ̖t̝͕̳̣̻̪͞h̼͓̲̦̳̘̲e͇̣̰̦̬͎ ̢̼̻̱̘h͚͎͙̜̣̲ͅi̦̲̣̰̤v̻͍e̺̭̳̪̰',
  '\u0000\u0001\u0008\u000b\u001b[31m\u007f\u0085\u00ad\u200b\u200f\u2028\u2029\u2060\ufeff\ufffe\ud800\udfff',
  'test\u2060test\u200btest‫test‬ 𝐓𝐡𝐞 𝓺𝓾𝓲𝓬𝓴 ʇunpᴉpᴉɔuᴉ ¯\\_(ツ)_/¯ ⅛⅜⅝⅞ ￼ ﷽',
  '/dev/null; touch /tmp/blns.fail ; echo `id` $(id) ../../../etc/passwd C:\\con\\con',
  'endstream endobj xref trailer %%EOF /MCID 0 BDC EMC Q q (ouvert [ << /JS (app.alert) >>',
  '',
  '   \t\r\n  ',
  'mot'.repeat(400),
]

const pickOf = (texts: readonly string[]) => (index: number) => texts[index % texts.length] ?? ''

/** A hundred answers and more, a note of ten thousand characters, a word of sixty letters, sixty actions kept. */
function vast(language: Language): ReportInput {
  const input = everythingAnswered(language, `Aciérie ${longWord}`, (index) =>
    index === 30 ? longNote : `${index} ${longWord} vu à l’atelier.`,
  )
  const [like] = input.plan.active
  if (like === undefined) throw new Error('no action to take after')
  const active = input.library.actions.slice(0, 60).map(({ id }): PlannedAction => ({ ...like, action: id, after: [] }))
  return { ...input, plan: { ...input.plan, active, next: [], later: [], reserve: [], waiting: [] } }
}

function told(input: ReportInput, meeting: PreparationInput['meeting']): Told {
  const { questionnaire, language, assessment, plan, library } = input
  const notice = questionnaire.notice && shipped.notices.get(referenceKey(questionnaire.notice))?.content
  const names = new Map(library.actions.map(({ id, name }) => [id, name]))
  const actions = plan.active.map(({ action }) => ({ name: names.get(action) ?? {}, status: 'under-way' as const }))
  const date = assessment.startedAt
  const preparation: PreparationInput = {
    questionnaire: found(shipped.questionnaires, questionnaire.id),
    ...(notice && { notice }),
    ...{ language, name: assessment.subject.name, profile: assessment.profile, actions, meeting, date },
  }
  return { input, preparation, answers: answersOf(input) }
}

/** Notes and reasons of what was asked, question after question. */
function answersOf({ assessment, questionnaire, scores }: ReportInput): readonly string[] {
  const hidden = new Set(scores.questions.filter(({ state }) => state === 'hidden').map(({ question }) => question))
  return allQuestions(questionnaire).flatMap(({ id }) => {
    const response = hidden.has(id) ? undefined : assessment.answers.get(id)
    const reason = response?.answer.state === 'not-applicable' ? [response.answer.reason] : []
    return [...(response?.note === undefined ? [] : [response.note]), ...reason]
  })
}
