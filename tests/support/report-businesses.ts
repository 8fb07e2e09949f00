import type { Answer, Evidence, Response } from '../../src/model/answer.ts'
import { allQuestions, type Option, type Question } from '../../src/model/questionnaire.ts'
import type { Language } from '../../src/model/text.ts'
import type { ReportInput } from '../../src/report/telling.ts'
import { demoSheet, found, shipped, shippedInput } from './report-shipped.ts'

/** Businesses a report must serve, on the shipped content: the smallest, the usual one, the longest, the worst. */
export const businesses = {
  empty: (language: Language) =>
    shippedInput({ questionnaire: 'pme-express', name: 'Sans réponse', answers: new Map() }, language, { draft: true }),
  typical: (language: Language) => shippedInput(demoSheet(), language),
  complete: (language: Language) =>
    everythingAnswered(language, 'Scierie des Pins', (index) => `Vu à l’atelier, au poste ${index}.`),
  huge: (language: Language) => everythingAnswered(language, 'Aciérie du Haut-Saguenay et filles', longNote),
  hostile: (language: Language) =>
    everythingAnswered(language, `${hostile[0]} ${hostile[3]}`, (index) => hostile[index % hostile.length] ?? '', {
      advisor: { name: `J\u0000ulie ${hostile[1]}`, organisation: `MRC </w> & ${hostile[2]}` },
    }),
} as const satisfies Readonly<Record<string, (language: Language) => ReportInput>>

/** What people type, paste, or try. */
export const hostile: readonly string[] = [
  'Chez </w> & <b>Fils</b> "inc." \'x\' ]]> <?xpacket end="w"?>',
  'contr\u0000ôle\u0007 \u001b[31mrouge\u001b[0m \u0008\u007f\u0085suite',
  'abc\u202egnirts desrever\u202c \u2066isolé\u2069 \u200fmarque\u200e',
  `mot${'trèslong'.repeat(38)}`,
  'emoji 😀 👩‍👩‍👧‍👦 🇨🇦 et 日本語, עברית, العربية, ไทย',
  'seul \ud800 et \udfff, non-caractère \uffff \ufdd0, BOM \ufeff, trait d’union\u00ad conditionnel',
  'lignes\r\nune\rdeux\u2028trois\u2029quatre\n\n\n\ncinq\t\ttabulée',
  'a\u0301e\u0300 i\u0302 cumul Z\u0351\u036b\u0343\u036a\u0302 et Å ﬁ ligature',
  '(parenthèse \\ barre) %PDF-1.7 endstream endobj /MCID 0 BDC EMC << >> [',
  '   ',
  '',
  'https://exemple.invalid/hameçon?a=1&b=<2> mailto:moi@exemple.invalid',
]

function longNote(index: number): string {
  return `Observation ${index} : ${'on a vu la feuille de route, le tableau au mur et le cahier près du four; '.repeat(12 + (index % 25))}`
}

/** Every question answered, one way or another, with evidence and a note at each. */
export function everythingAnswered(
  language: Language,
  name: string,
  textOf: (index: number) => string,
  more: Partial<ReportInput> = {},
): ReportInput {
  const questions = allQuestions(found(shipped.questionnaires, 'pme-complet'))
  const answers = new Map(questions.map((question, index) => [question.id, responseTo(question, index, textOf)]))
  const respondents = { o: 'owner', f: 'front-line' }
  return shippedInput({ questionnaire: 'pme-complet', name, answers, respondents }, language, more)
}

const evidences: readonly Evidence[] = [0, 1, 2, 3]

function responseTo(question: Question, index: number, textOf: (index: number) => string): Response {
  const evidence = evidences[index % evidences.length] ?? 0
  const around = { evidence, note: textOf(index), other: textOf(index + 1) }
  if (question.kind !== 'single') return { answer: answerTo(question, index, textOf), ...around }
  return {
    answer: answerTo(question, index, textOf),
    ...around,
    by: { o: answerTo(question, index, textOf), f: answerTo(question, index + 2, textOf) },
  }
}

function answerTo(question: Question, index: number, textOf: (index: number) => string): Answer {
  if (question.profile === undefined && index % 11 === 5) return { state: 'unknown' }
  if (question.profile === undefined && index % 13 === 6) return { state: 'later' }
  if (question.profile === undefined && index % 17 === 7) return { state: 'not-applicable', reason: textOf(index) }
  switch (question.kind) {
    case 'single':
      return { state: 'answered', value: pick(question.options, index) }
    case 'multi':
      return {
        state: 'answered',
        value: question.options.filter((_, at) => (at + index) % 2 === 0).map(({ id }) => id),
      }
    case 'grid':
      return {
        state: 'answered',
        value: Object.fromEntries(question.rows.map(({ id }, at) => rowOf(question, id, at))),
      }
    case 'number':
    case 'computed':
      return { state: 'answered', value: 12 }
    case 'date':
      return { state: 'answered', value: '2025-02-28' }
    case 'text':
      return { state: 'answered', value: textOf(index) }
  }
}

function rowOf(question: Extract<Question, { kind: 'grid' }>, row: string, at: number): [string, Answer] {
  if (at === 1) return [row, { state: 'not-applicable', reason: 'on n’en fait pas' }]
  return [row, { state: 'answered', value: pick(question.options, at) }]
}

function pick(options: readonly Option[], index: number): string {
  return options[index % options.length]?.id ?? ''
}
