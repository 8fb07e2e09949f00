import { withColumns } from '../model/columns.ts'
import type { Expression, Name } from '../model/expression.ts'
import { allQuestions, type Question, type Questionnaire } from '../model/questionnaire.ts'

/** A question and the conditions without which it has no answer. */
type Asked = Readonly<{ question: Question; guard: readonly Expression[] }>

/** The questions behind the names of conditions, wherever they are asked; none where two of one id differ. */
export class AskedSomewhere {
  readonly #asked = new Map<string, Asked>()
  readonly #keys = new Map<string, Question>()
  readonly #unclear = new Set<string>()

  constructor(questionnaires: readonly Questionnaire[]) {
    for (const questionnaire of questionnaires) this.#ask(questionnaire)
  }

  questionOf({ space, id }: Name): Question | undefined {
    if (space === 'profile') return this.#unclear.has(`profile.${id}`) ? undefined : this.#keys.get(id)
    return this.#unclear.has(id) ? undefined : this.#asked.get(id)?.question
  }

  isComputed(name: Name): boolean {
    return (name.space === 'answer' || name.space === 'profile') && this.questionOf(name)?.kind === 'computed'
  }

  /** What must be true for a name to be known: what shows its question. A profile is known otherwise too. */
  guardOf({ space, id }: Name): readonly Expression[] {
    if (space !== 'answer' && space !== 'score' && space !== 'spread') return []
    return this.#unclear.has(id) ? [] : (this.#asked.get(id)?.guard ?? [])
  }

  #ask(questionnaire: Questionnaire): void {
    for (const section of questionnaire.sections) {
      for (const question of section.questions.flatMap(withColumns)) {
        const guard = [section.showIf, question.showIf].filter((condition) => condition !== undefined)
        this.#add({ question, guard })
      }
    }
    for (const question of allQuestions(questionnaire)) {
      if (question.profile !== undefined) this.#fill(question.profile, question)
    }
  }

  /** A question asked in several questionnaires is shown under conditions that are not all known. */
  #add(asked: Asked): void {
    const { id } = asked.question
    const before = this.#asked.get(id)
    if (before !== undefined && !isSameAsked(before.question, asked.question)) this.#unclear.add(id)
    else this.#asked.set(id, before === undefined ? asked : { ...asked, guard: [] })
  }

  #fill(key: string, question: Question): void {
    const before = this.#keys.get(key)
    if (before !== undefined && before !== question) this.#unclear.add(`profile.${key}`)
    this.#keys.set(key, question)
  }
}

/** One question taken in several questionnaires; a column is made anew each time it is looked at. */
function isSameAsked(left: Question, right: Question): boolean {
  if (left === right) return true
  if (left.kind !== 'grid' || right.kind !== 'grid') return false
  return left.rows === right.rows && left.columns?.[0] === right.columns?.[0]
}
