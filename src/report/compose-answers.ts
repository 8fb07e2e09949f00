import type { Response } from '../model/answer.ts'
import type { Question, Section } from '../model/questionnaire.ts'
import { reconciled } from '../model/respondents.ts'
import { answerLines, answerWords } from './answer-words.ts'
import { voicesOn } from './compose-voices.ts'
import { isAsked } from './is-asked.ts'
import { type Block, labelled, plain } from './report.ts'
import type { Telling } from './telling.ts'
import { questionText } from './wording.ts'

/** Every question put to this business, as it was worded, with its answer in full and what supports it. */
export function answersAnnex(telling: Telling): readonly Block[] {
  const { words, questionnaire } = telling
  return [
    { kind: 'heading', level: 2, text: words.answers.heading },
    { kind: 'paragraph', words: plain(words.answers.text) },
    ...questionnaire.sections.flatMap((section) => sectionBlocks(telling, section)),
  ]
}

function sectionBlocks(telling: Telling, section: Section): readonly Block[] {
  const asked = section.questions.filter((question) => isAsked(telling, question))
  if (asked.length === 0) return []
  return [
    { kind: 'heading', level: 3, text: telling.say(section.name) },
    ...asked.flatMap((question) => questionBlocks(telling, question)),
  ]
}

function questionBlocks(telling: Telling, question: Question): readonly Block[] {
  const response = telling.assessment.answers.get(question.id)
  const asked = { kind: 'paragraph', words: [{ text: questionText(telling, question), strong: true }] } as const
  const isApart = response !== undefined && reconciled(response) === undefined
  const answered = isApart ? [] : answerBlocks(telling, question, response)
  return [
    { kind: 'together', blocks: [{ ...asked, leads: true }, ...answered, ...evidence(telling, response)] },
    ...(response === undefined ? [] : around(telling, question, response)),
  ]
}

/** A grid's rows and several choices make a list; anything else is a quote, of any length. */
function answerBlocks(telling: Telling, question: Question, response: Response | undefined): readonly Block[] {
  const lines = response === undefined ? [] : answerLines(telling, question, response.answer, response.other)
  if (lines.length > 1) return [{ kind: 'list', items: lines.map(plain) }]
  return [{ kind: 'quote', text: answerWords(telling, question, response) }]
}

function evidence({ words }: Telling, response: Response | undefined): readonly Block[] {
  const grade = response?.evidence === undefined ? undefined : words.answers.grades[response.evidence]
  return grade === undefined ? [] : [small(words.answers.evidence, grade)]
}

function around(telling: Telling, question: Question, response: Response): readonly Block[] {
  const { words } = telling
  const voices = voicesOn(telling, question.id)
  const note = response.note?.trim() ?? ''
  return [
    ...(note === '' ? [] : [small(words.answers.note, note)]),
    ...(voices.length === 0
      ? []
      : [
          { ...small(words.answers.voices, ''), leads: true } as const,
          { kind: 'list', items: voices, compact: true } as const,
        ]),
  ]
}

function small(label: string, text: string): Extract<Block, { kind: 'paragraph' }> {
  return { kind: 'paragraph', words: labelled(label, text), tone: 'small' }
}
