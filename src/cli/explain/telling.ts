import { allWithColumns, pieceOf } from '../../model/columns.ts'
import type { CriterionDerivation, Derivation, QuestionDerivation } from '../../model/derivation.ts'
import type { Facts } from '../../model/expression.ts'
import { allCriteria, type Criterion, type Framework } from '../../model/framework.ts'
import { optionsOf, type Question, type Questionnaire } from '../../model/questionnaire.ts'
import type { RoleOf } from '../../model/respondents.ts'
import { inLanguage, type Language } from '../../model/text.ts'
import { asWorded } from '../../model/wording.ts'
import { resultNumber, shortNumber } from '../../text/arithmetic.ts'
import type { ExplainWords } from '../../text/explain-words.ts'
import { type Edge, edgesOfLevels, formatShare } from '../../text/format.ts'
import type { Style } from '../talk.ts'

/** A line on the screen, and how far it is set in. */
export type Line = Readonly<{ depth: number; text: string; style?: Style }>

/** A derivation with what names it: everything that telling it needs. */
export type Telling = Readonly<{
  derivation: Derivation
  questionnaire: Questionnaire
  framework: Framework
  respondents: RoleOf
  words: ExplainWords
  language: Language
  criteria: ReadonlyMap<string, Criterion>
  questions: ReadonlyMap<string, Question>
  criterionAt: (id: string) => CriterionDerivation | undefined
  questionAt: (id: string) => QuestionDerivation | undefined
  /** A number as short as it can be; one that is a result has two decimals, one of little weight at most two. */
  figure: (value: number, edges?: readonly Edge[]) => string
  result: (value: number, edges?: readonly Edge[]) => string
  rounded: (value: number) => string
  share: (share: number, edges?: readonly number[]) => string
}>

/** What is told, and who has which role. */
type Content = Readonly<{
  derivation: Derivation
  questionnaire: Questionnaire
  framework: Framework
  facts: Facts
  respondents?: RoleOf | undefined
}>

/** Questions are worded as they were put to this business, by the names their conditions read. */
export function openTelling(content: Content, words: ExplainWords, language: Language): Telling {
  const { derivation, questionnaire, framework } = content
  const criteria = new Map(derivation.criteria.map((one) => [one.criterion, one]))
  const questions = new Map(derivation.questions.map((one) => [one.question, one]))
  return {
    ...content,
    respondents: content.respondents ?? {},
    words,
    language,
    criteria: new Map(allCriteria(framework.root).map((criterion) => [criterion.id, criterion])),
    questions: new Map(
      allWithColumns(questionnaire).map((question) => [question.id, asWorded(question, content.facts)]),
    ),
    criterionAt: (id) => criteria.get(id),
    questionAt: (id) => questions.get(id),
    figure: (value, edges = []) => shortNumber(value, language, { edges }),
    result: (number, edges = []) => resultNumber({ number, edges }, language),
    rounded: (value) => shortNumber(value, language, { decimals: 2 }),
    share: (share, edges = []) => formatShare(share, language, edges),
  }
}

/** The edges that a criterion's number must not seem to cross: those of its levels, and its target. */
export function edgesOf({ criteria, criterionAt }: Telling, id: string): readonly Edge[] {
  const levels = criteria.get(id)?.levels ?? []
  const target = criterionAt(id)?.target
  return [...edgesOfLevels(levels), ...(target === undefined ? [] : [target])]
}

/** A criterion by its code and name. */
export function criterionName({ criteria, framework, words, language }: Telling, id: string): string {
  if (id === framework.root.id) return words.overall
  return words.named(id, inLanguage(criteria.get(id)?.name ?? {}, language))
}

/** A further mean by its name. */
export function lensName({ framework, language }: Telling, id: string): string {
  return inLanguage(framework.lenses.find((lens) => lens.id === id)?.name ?? {}, language) || id
}

/** A level of a criterion by its name. */
export function levelName({ criteria, language }: Telling, criterion: string, level: string): string {
  const found = criteria.get(criterion)?.levels.find(({ id }) => id === level)
  return found === undefined ? level : inLanguage(found.name, language)
}

/** An option by its code, and its words where it has some. */
export function optionName({ questions, words, language }: Telling, question: string, option: string): string {
  const asked = questions.get(question)
  const found = asked && optionsOf(pieceOf(asked)).find(({ id }) => id === option)
  const text = found?.full ?? found?.text
  const said = text === undefined ? '' : inLanguage(text, language)
  return said === '' ? option : words.named(option, words.quoted(said))
}
