import type { CriterionDerivation, LensDerivation, RuleDerivation } from '../../model/derivation.ts'
import { inLanguage } from '../../model/text.ts'
import type { Asked } from './find-node.ts'
import { conditionInWords } from './tell-condition.ts'
import { tellCriterion, tellWeight, tellWords } from './tell-criterion.ts'
import { headOf, headOfCriterion, tellMade } from './tell-made.ts'
import { tellQuestion } from './tell-question.ts'
import { type Line, lensName, type Telling } from './telling.ts'

/** The overall score whole, then each dimension by its calculation and level, further means, and the rules. */
export function* tellOverview(telling: Telling): Generator<Line> {
  const { derivation, words } = telling
  const [root] = derivation.criteria
  if (root !== undefined) {
    yield { depth: 0, text: headOfCriterion(telling, root), style: 'strong' }
    for (const text of tellCriterion(telling, root)) yield { depth: 1, text }
    for (const node of childrenOf(telling, root)) {
      yield { depth: 1, text: headOfCriterion(telling, node), style: 'strong' }
      for (const text of [...tellWords(telling, node), ...tellWeight(telling, node)]) yield { depth: 2, text }
    }
  }
  if (derivation.lenses.length > 0) yield { depth: 0, text: words.lenses, style: 'title' }
  for (const lens of derivation.lenses) yield* tellLens(telling, lens)
  yield* tellRules(telling, derivation.rules)
}

function childrenOf({ criterionAt }: Telling, { parts }: CriterionDerivation): readonly CriterionDerivation[] {
  return parts.flatMap(({ kind, id }) => (kind === 'criterion' ? (criterionAt(id) ?? []) : []))
}

/** A criterion whole: all that makes it, then each of its parts the same way, down to the answers. */
function* tellWhole(telling: Telling, node: CriterionDerivation, depth = 0): Generator<Line> {
  yield { depth, text: headOfCriterion(telling, node), style: 'strong' }
  for (const text of tellCriterion(telling, node)) yield { depth: depth + 1, text }
  for (const { kind, id } of node.parts) {
    const question = kind === 'question' ? telling.questionAt(id) : undefined
    if (question !== undefined) yield* tellQuestion(telling, question, depth + 1)
  }
  for (const child of childrenOf(telling, node)) yield* tellWhole(telling, child, depth + 1)
  if (depth > 0) return
  const caps = telling.derivation.rules.filter(({ effect }) => isCapOf(effect, node.criterion))
  yield* tellRules(telling, caps)
}

function isCapOf(effect: RuleDerivation['effect'], criterion: string): boolean {
  return effect.kind === 'cap-level' && effect.criterion === criterion
}

function* tellLens(telling: Telling, lens: LensDerivation): Generator<Line> {
  yield { depth: 0, text: headOf(telling, lensName(telling, lens.lens), lens, []), style: 'strong' }
  for (const text of tellMade(telling, lens, [])) yield { depth: 1, text }
}

function* tellRules(telling: Telling, rules: readonly RuleDerivation[]): Generator<Line> {
  const { words, language } = telling
  if (rules.length > 0) yield { depth: 0, text: words.rules, style: 'title' }
  for (const { rule, why, condition } of rules) {
    yield { depth: 0, text: words.rule(rule, conditionInWords(telling, condition)) }
    if (condition.outcome === true) yield { depth: 1, text: inLanguage(why, language), style: 'faint' }
  }
}

/** What a person asked about, whole. */
export function* tellAsked(telling: Telling, { kind, id }: Asked): Generator<Line> {
  switch (kind) {
    case 'criterion': {
      const node = telling.criterionAt(id)
      if (node !== undefined) yield* tellWhole(telling, node)
      return
    }
    case 'question': {
      const question = telling.questionAt(id)
      if (question !== undefined) yield* tellQuestion(telling, question, 0)
      return
    }
    case 'lens': {
      const lens = telling.derivation.lenses.find((one) => one.lens === id)
      if (lens !== undefined) yield* tellLens(telling, lens)
    }
  }
}
