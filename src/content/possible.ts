import { type Expression, type Name, namesIn, type Space } from '../model/expression.ts'
import type { Range } from '../model/number.ts'
import type { PossibleValues } from '../model/outcome-fault.ts'
import { boundsOfQuestion } from '../model/question-measure.ts'
import { optionsOf, type Questionnaire } from '../model/questionnaire.ts'
import { AskedSomewhere } from './asked-somewhere.ts'
import { answerCells, numberCells, profileCells } from './cells.ts'
import { type Cut, combinations } from './combinations.ts'
import { foresee, type Sight } from './foresee.ts'
import { given } from './given.ts'
import { addMentions, type Mentions, nameKey, noMentions } from './mentions.ts'
import { anything, certain, impossible, type Outcome, truthOf, unknown } from './outcome.ts'

/** Past so many combinations of answers the names met last are left uncut: a warning is not worth a wait. */
const mostCombinations = 4096

/** How far behind a name its conditions and computations are followed. */
const mostDeep = 12

/** How many parts of expressions are worked out for one file; past that nothing more is claimed. */
const mostSteps = 1_000_000

/** What conditions are read beside: the questionnaires that ask, and what they are scored with. */
export type World = Readonly<{
  questionnaires: readonly Questionnaire[]
  /** The range of a question's value. */
  scale?: Range | undefined
  /** Criterion → what it can reach. */
  criteria?: ReadonlyMap<string, Readonly<{ range: Range | undefined }>> | undefined
}>

/** What conditions can come out as, whatever is answered to the questions they read. */
export class Possible {
  readonly #world: World
  readonly #asked: AskedSomewhere
  #steps = 0

  constructor(world: World) {
    this.#world = world
    this.#asked = new AskedSomewhere(world.questionnaires)
  }

  /** Whether work had to stop: nothing found since can be relied on. */
  get isSpent(): boolean {
    return this.#steps > mostSteps
  }

  /** Every combination of answers, by cells, in which the givens can all be true; none once work had to stop. */
  *sights(givens: readonly Expression[], expressions: readonly Expression[]): Generator<Sight> {
    if (this.isSpent) return
    const read = this.#reach([...givens, ...expressions])
    for (const chosen of combinations(this.#cut(read))) {
      const sight = this.#sightOf(chosen)
      if (givens.every((given) => truthOf(foresee(given, sight)).yes)) yield sight
      if (this.isSpent) return
    }
  }

  /** Whether some answers make every condition true, and none of the others. */
  canBeTrue(conditions: readonly Expression[], others: readonly Expression[] = []): boolean {
    for (const sight of this.sights(conditions, others)) {
      const truths = others.map((other) => truthOf(foresee(other, sight)))
      if (truths.every(({ yes, no }) => no || !yes)) return true
    }
    return this.isSpent
  }

  /** What a name can be, where it is bounds or a row of options. */
  valuesOf(name: Name): Omit<PossibleValues, 'name'> | undefined {
    const range = this.#rangeOf(name)
    if (range !== undefined) return range
    const question = this.#asked.questionOf(name)
    if (question === undefined || isMeasured(name.space)) return undefined
    if (question.kind === 'number') return { ...given('min', question.min), ...given('max', question.max) }
    const options = optionsOf(question).filter(({ state }) => state === undefined)
    return options.length === 0 ? undefined : { options: options.map(({ id }) => id) }
  }

  /** Whether the conditions only read the profile and choices: what tells one kind of business from another. */
  isClosed(conditions: readonly Expression[]): boolean {
    const { names, mentions } = this.#reach(conditions)
    return names.every((name) => {
      if (this.#asked.isComputed(name)) return true
      const question = this.#asked.questionOf(name)
      const isOfKind = question !== undefined && ('options' in question || question.profile !== undefined)
      return isOfKind && this.#cells(name, mentions) !== undefined
    })
  }

  /** The names that decide an expression, nearest first: those it reads, those that these are made from or shown by. */
  #reach(expressions: readonly Expression[]): Readonly<{ names: readonly Name[]; mentions: Map<string, Mentions> }> {
    const names = new Map<string, Name>()
    const mentions = new Map<string, Mentions>()
    let wave = expressions
    for (let depth = 0; depth < mostDeep && !this.isSpent; depth += 1) {
      const next: Expression[] = []
      for (const expression of wave) {
        this.#step()
        addMentions(expression, mentions)
        for (const name of namesIn(expression)) {
          const key = nameKey(name)
          if (names.has(key)) continue
          names.set(key, name)
          next.push(...this.#behind(name))
        }
      }
      wave = next
    }
    return { names: [...names.values()], mentions }
  }

  #behind(name: Name): readonly Expression[] {
    const question = this.#asked.questionOf(name)
    const guard = this.#asked.guardOf(name)
    return this.#asked.isComputed(name) && question?.kind === 'computed' ? [question.compute, ...guard] : guard
  }

  #cut({ names, mentions }: Readonly<{ names: readonly Name[]; mentions: Map<string, Mentions> }>): readonly Cut[] {
    const cuts: Cut[] = []
    let count = 1
    for (const name of names) {
      const cells = this.#asked.isComputed(name) ? undefined : this.#cells(name, mentions)
      this.#steps += cells?.length ?? 0
      if (cells === undefined || count * cells.length > mostCombinations) continue
      count *= cells.length
      cuts.push({ key: nameKey(name), cells })
    }
    return cuts
  }

  #cells(name: Name, mentions: ReadonlyMap<string, Mentions>): readonly Outcome[] | undefined {
    const beside = mentions.get(nameKey(name)) ?? noMentions()
    if (name.space === 'at_target') return [certain, impossible]
    const range = this.#rangeOf(name)
    if (range !== undefined) return numberCells({ range, whole: false }, beside)
    const question = this.#asked.questionOf(name)
    if (question === undefined || isMeasured(name.space)) return undefined
    return name.space === 'profile' ? profileCells(question, beside) : answerCells(question, beside)
  }

  /** What a value on a scale can reach; undefined of any other name, or where it cannot be told. */
  #rangeOf(name: Name): Range | undefined {
    const { scale, criteria } = this.#world
    if (name.space === 'value') return criteria?.get(name.id)?.range
    const question = this.#asked.questionOf(name)
    if (scale === undefined || question === undefined) return undefined
    if (name.space === 'score') return boundsOfQuestion(question, scale)
    return name.space === 'spread' ? { min: 0, max: scale.max - scale.min } : undefined
  }

  #sightOf(chosen: ReadonlyMap<string, Outcome>): Sight {
    const known = new Map<string, Outcome>()
    let depth = 0
    const sight: Sight = {
      instead: new Map(),
      step: () => this.#step(),
      outcomeOf: (space, id) => {
        const key = nameKey({ space, id })
        const before = known.get(key)
        if (before !== undefined || depth > mostDeep) return before ?? anything
        known.set(key, anything)
        depth += 1
        const outcome = this.#isShown({ space, id }, sight) ? this.#seen({ space, id }, chosen, sight) : unknown
        depth -= 1
        known.set(key, outcome)
        return outcome
      },
    }
    return sight
  }

  #isShown(name: Name, sight: Sight): boolean {
    return this.#asked.guardOf(name).every((condition) => truthOf(foresee(condition, sight)).yes)
  }

  #seen(name: Name, chosen: ReadonlyMap<string, Outcome>, sight: Sight): Outcome {
    const question = this.#asked.questionOf(name)
    if (this.#asked.isComputed(name) && question?.kind === 'computed') return foresee(question.compute, sight)
    return chosen.get(nameKey(name)) ?? anything
  }

  #step(): void {
    this.#steps += 1
  }
}

function isMeasured(space: Space): boolean {
  return space !== 'answer' && space !== 'profile'
}
