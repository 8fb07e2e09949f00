import type { Question, Section } from '../model/questionnaire.ts'
import { answerSpace } from './answer-space.ts'
import {
  aboutPaper,
  type PreparationInput,
  type PreparationTelling,
  putTo,
  tellPreparation,
} from './preparation-telling.ts'
import { countOfQuestions } from './preparation-topics.ts'
import { type Block, labelled, plain, type Report } from './report.ts'
import { questionText } from './wording.ts'

/** The whole questionnaire on paper, to be answered by hand: boxes to tick, room to write, what to look at. */
export function composeAnswerSheet(input: PreparationInput): Report {
  const telling = tellPreparation(input)
  const { own, words, say, questionnaire, stage, messages, name } = telling
  const facts = [
    say(questionnaire.name),
    ...(stage === undefined ? [] : [messages.report.stage(stage)]),
    words.questions(countOfQuestions(telling)),
  ]
  const [business = '', ...others] = own.about
  const known = name === undefined ? { label: business } : { label: business, words: plain(name) }
  return {
    ...aboutPaper(telling),
    title: words.sheet.titleOf(name ?? own.anyone),
    blocks: [
      { kind: 'title', over: words.sheet.over, name: name ?? own.anyone, facts },
      { kind: 'paragraph', words: plain(own.how) },
      { kind: 'fields', fields: [known, ...others.map((label) => ({ label }))] },
      ...sectionsOf(telling),
    ],
  }
}

/** Questions are numbered from one end of the sheet to the other. */
function sectionsOf(telling: PreparationTelling): readonly Block[] {
  let number = 0
  return telling.questionnaire.sections.flatMap((section) => {
    const put = putTo(telling, section.questions)
    const blocks = put.flatMap((question) => {
      number += 1
      return questionBlock(telling, question, number)
    })
    return put.length === 0 ? [] : [...sectionHead(telling, section), ...blocks]
  })
}

function sectionHead({ say }: PreparationTelling, { name, text }: Section): readonly Block[] {
  const told: readonly Block[] = text === undefined ? [] : [{ kind: 'paragraph', words: plain(say(text)), leads: true }]
  return [{ kind: 'heading', level: 2, text: say(name) }, ...told]
}

function questionBlock(telling: PreparationTelling, question: Question, number: number): Block {
  const { words, say, standing, messages, language } = telling
  const text = questionText({ say, standing, words: messages.report, language }, question)
  const isPending = standing.visibility(question.id) === 'pending'
  const told = [
    ...(isPending ? [words.sheet.pending] : []),
    ...(question.help === undefined ? [] : [say(question.help)]),
  ]
  return {
    kind: 'together',
    blocks: [
      { kind: 'heading', level: 3, text, number },
      ...told.map((one): Block => ({ kind: 'paragraph', words: plain(one), tone: 'small', leads: true })),
      ...answerSpace(telling, question),
      ...around(telling, question),
    ],
  }
}

/**
 * What is said around an answer: that it is not known, what shows it, a note.
 *
 * A hand can be known: no note is asked of an anonymous group.
 */
function around({ words, say, standing, isAnonymous }: PreparationTelling, question: Question): readonly Block[] {
  const { unknown, notApplicable, evidence, grades, note } = words.sheet
  const states = [unknown, ...(standing.offersNotApplicable(question) ? [notApplicable] : [])]
  const look: readonly Block[] =
    question.evidence === undefined
      ? []
      : [
          { kind: 'paragraph', words: labelled(evidence, say(question.evidence)), tone: 'small', leads: true },
          { kind: 'choices', items: grades.map(plain), columns: 4 },
        ]
  if (question.kind === 'text' || question.kind === 'date') return look
  const written: readonly Block[] = isAnonymous ? [] : [{ kind: 'writing', label: note, lines: 1 }]
  return [{ kind: 'choices', items: states.map(plain), columns: 4 }, ...look, ...written]
}
