import type { Answer, Response } from './answer.ts'
import { own } from './own.ts'
import type { Question, Questionnaire } from './questionnaire.ts'
import type { RoleOf } from './respondents.ts'
import { inLanguage, type Language } from './text.ts'

const notYet: Answer = { state: 'later' }

/** A response with what one respondent answers, in place of what they answered before; an agreed answer stands. */
export function withVoice(response: Response | undefined, who: string, answer: Answer): Response {
  return { ...response, answer: response?.answer ?? notYet, by: { ...response?.by, [who]: answer } }
}

/** The same without what one respondent answered. */
export function withoutVoice({ by = {}, ...response }: Response, who: string): Response {
  const others = Object.entries(by).filter(([one]) => one !== who)
  return others.length === 0 ? response : { ...response, by: Object.fromEntries(others) }
}

/** The answer given so far becomes that of one respondent: nothing is agreed on yet. */
export function givenTo(response: Response, who: string): Response {
  const { other: _, ...around } = response
  return { ...withVoice(around, who, response.answer), answer: notYet }
}

/** A code for one more respondent of a role: the role's own id, else the first of `role-2`, `role-3`… that is free. */
export function newRespondent(role: string, taken: Iterable<string>): string {
  const codes = new Set([...taken].map((code) => code.toLowerCase()))
  if (!codes.has(role.toLowerCase())) return role
  let count = 2
  const code = (): string => `${role.slice(0, 60)}-${count}`
  while (codes.has(code().toLowerCase())) count += 1
  return code()
}

type Named = Readonly<{ questionnaire: Pick<Questionnaire, 'roles'>; respondents: RoleOf; language: Language }>

/**
 * How respondents are called: by their role, never by a code that could be a name; numbered where several have the same.
 *
 * `someone` calls one whose role is not known.
 */
export function voiceNames(
  codes: readonly string[],
  { questionnaire, respondents, language }: Named,
  someone: string,
): ReadonlyMap<string, string> {
  const roleOf = (code: string): string => own(respondents, code) ?? code
  const all = [...new Set([...Object.keys(respondents), ...codes])]
  return new Map(
    codes.map((code) => {
      const role = questionnaire.roles.find(({ id }) => id === roleOf(code))
      const same = all.filter((one) => roleOf(one) === roleOf(code))
      const name = role === undefined ? someone : inLanguage(role.name, language)
      return [code, same.length > 1 && role !== undefined ? `${name} ${same.indexOf(code) + 1}` : name]
    }),
  )
}

/** Whether several people may be heard on a question, one by one. */
export function hearsSeveral({ roles, respondents }: Questionnaire, { kind }: Question): boolean {
  return roles.length > 0 && !respondents.anonymous && kind !== 'computed'
}
