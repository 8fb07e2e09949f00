import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { readExpression } from '../../src/content/read-expression.ts'
import type { Scope } from '../../src/content/scope.ts'
import type { Action, ActionLibrary, PlanRule, PlanRules, Term } from '../../src/model/actions.ts'
import type { Expression } from '../../src/model/expression.ts'
import { words } from './content.ts'

/** A node of the YAML file as it is written. */
class Written {
  readonly #data: unknown

  constructor(data: unknown) {
    this.#data = data
  }

  at(key: string): Written {
    const data = this.#data
    return new Written(isRecord(data) ? data[key] : undefined)
  }

  get isGiven(): boolean {
    return this.#data !== undefined
  }

  get list(): readonly Written[] {
    return Array.isArray(this.#data) ? this.#data.map((item) => new Written(item)) : []
  }

  get texts(): readonly string[] {
    return this.list.map((item) => item.text)
  }

  get entries(): readonly (readonly [string, Written])[] {
    return isRecord(this.#data)
      ? Object.entries(this.#data).map(([key, data]) => [key, new Written(data)] as const)
      : []
  }

  get text(): string {
    return String(this.#data)
  }

  get number(): number {
    return Number(this.#data)
  }

  get words() {
    return words(this.at('fr').text, this.at('en').text)
  }
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}

/** The actions and rules that ship, read as they are: `scope` gives the names their conditions may use. */
export function shippedActions(scope: Scope): ActionLibrary {
  const file = new Written(parse(readFileSync(new URL('../../templates/actions-pme.yaml', import.meta.url), 'utf8')))
  const terms = (key: string): readonly Term[] =>
    file.at(key).list.map((term) => ({ id: term.at('id').text, text: term.at('text').words }))
  return {
    id: file.at('id').text,
    version: file.at('version').text,
    languages: ['fr', 'en'],
    framework: { id: 'cadre-pme', version: '1.0.0' },
    roles: terms('roles'),
    horizons: terms('horizons'),
    costs: terms('costs'),
    topics: terms('topics'),
    training: terms('training'),
    referral: terms('referral'),
    plan: planOf(file.at('plan'), scope),
    actions: file.at('actions').list.map((action) => actionOf(action, scope)),
  }
}

function expressionIn(written: Written, scope: Scope): Expression {
  const { expression, faults } = readExpression(written.text, scope)
  if (expression === undefined) throw new Error(`${written.text}: ${JSON.stringify(faults)}`)
  return expression
}

function planOf(plan: Written, scope: Scope): PlanRules {
  const limits = plan.at('limits')
  const [people, quick, expensive] = [limits.at('people'), limits.at('quick'), limits.at('expensive')]
  return {
    rank: plan.at('rank').list.map((rank) => expressionIn(rank, scope)),
    effort: {
      bands: plan
        .at('effort')
        .at('bands')
        .list.map((band) => ({
          ...(band.at('up_to').isGiven ? { upTo: band.at('up_to').number } : {}),
          factor: band.at('factor').number,
        })),
      sizes: Object.fromEntries(
        plan
          .at('effort')
          .at('sizes')
          .entries.map(([size, factor]) => [size, factor.number]),
      ),
    },
    limits: {
      active: limits.at('active').number,
      next: limits.at('next').number,
      people: { tag: people.at('tag').text, atLeast: people.at('at_least').number },
      quick: {
        horizon: quick.at('horizon').text,
        cost: quick.at('cost').text,
        days: quick.at('days').number,
        atLeast: quick.at('at_least').number,
      },
      expensive: { cost: expensive.at('cost').text, atMost: expensive.at('at_most').number },
    },
    rules: plan.at('rules').list.map((rule) => ({
      id: rule.at('id').text,
      when: expressionIn(rule.at('when'), scope),
      effect: effectOf(rule.at('effect')),
      why: rule.at('why').words,
    })),
  }
}

function effectOf(written: Written): PlanRule['effect'] {
  const [[kind, effect] = ['', written]] = written.entries
  switch (kind) {
    case 'duty':
    case 'first':
      return { kind, actions: effect.texts }
    case 'before':
      return {
        kind,
        tag: effect.at('tag').text,
        count: effect.at('count').number,
        beforeTag: effect.at('than').text,
      }
    case 'limit':
      return { kind, active: effect.number }
    case 'defer':
      return { kind, cost: effect.text }
    default:
      throw new Error(`unknown effect ${written.text}`)
  }
}

function actionOf(action: Written, scope: Scope): Action {
  const days = action.at('days')
  const texts = (key: string) => action.at(key).texts
  return {
    id: action.at('id').text,
    name: action.at('name').words,
    moves: action.at('moves').list.map((move) => ({
      criterion: move.at('criterion').text,
      from: move.at('from').number,
      to: move.at('to').number,
    })),
    ...(action.at('when').isGiven ? { when: expressionIn(action.at('when'), scope) } : {}),
    horizon: action.at('horizon').text,
    days: days.at('max').isGiven
      ? { min: days.at('min').number, max: days.at('max').number }
      : { min: days.number, max: days.number },
    cost: action.at('cost').text,
    after: texts('after'),
    who: texts('who'),
    steps: action.at('steps').list.map((step) => step.words),
    sign: action.at('sign').words,
    training: texts('training'),
    referral: texts('referral'),
    topics: texts('topics'),
    tags: texts('tags'),
  }
}
