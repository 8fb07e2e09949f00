import { type Answers, isList, isRows, type Response } from '../model/answer.ts'
import type { Fact, Facts } from '../model/expression.ts'
import { optionFact } from '../model/option-facts.ts'
import type { Profile } from '../model/profile.ts'
import { optionsOf, type Question } from '../model/questionnaire.ts'
import { settle } from '../model/settle.ts'

type Known = Readonly<{ questions: ReadonlyMap<string, Question>; answers: Answers; profile: Profile }>

/** What a condition of the questionnaire may read: the profile and the answers. All the rest is not known here. */
export function knownFacts({ questions, answers, profile }: Known): Facts {
  return (space, id) => {
    if (space === 'profile') return profile.get(id)
    return space === 'answer' ? answerFact(questions.get(id), answers.get(id)) : undefined
  }
}

function answerFact(question: Question | undefined, response: Response | undefined): Fact | undefined {
  if (question === undefined || response === undefined) return undefined
  const answer = settle(question, response.answer)
  if (answer.state !== 'answered' || isRows(answer.value)) return undefined
  const { value } = answer
  const factOf = (option: string): Fact => optionFact(optionsOf(question), option)
  if (isList(value)) return value.map(factOf)
  return typeof value === 'string' ? factOf(value) : value
}
