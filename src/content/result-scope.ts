import { allQuestions, type Questionnaire } from '../model/questionnaire.ts'
import { storeKeys } from './profile-keys.ts'
import { askedIn, namesOf } from './question-names.ts'
import { type Name, type Scope, scopeOf } from './scope.ts'
import type { FrameworkOutline } from './surroundings.ts'

/**
 * The names that rules of a framework and of a plan may read: its criteria, and the questions of every questionnaire
 * scored with it. Weights and targets (`'profile'`) read the profile only.
 *
 * Where the questionnaires are not at hand, any of their names is taken; so is any criterion of a framework that is not.
 */
export function resultScope(
  of: FrameworkOutline | 'profile' | undefined,
  questionnaires: readonly Questionnaire[] | undefined,
): Scope {
  const asked = (questionnaires ?? []).flatMap((one) => allQuestions(one)).flatMap(askedIn)
  const isProfile = of === 'profile'
  const names = [...namesOf(asked), ...storeNames].filter(({ space }) => !isProfile || space === 'profile')
  const open = questionnaires === undefined ? (isProfile ? profileOnly : questionSpaces) : []
  if (isProfile) return scopeOf(names, open)
  if (of === undefined) return scopeOf(names, [...open, 'value', 'at_target'])
  return scopeOf([...names, ...criterionNames(of)], open)
}

const profileOnly = ['profile'] as const
const questionSpaces = ['answer', 'score', 'spread', 'profile'] as const
const storeNames: readonly Name[] = [...storeKeys].map((id) => ({ space: 'profile', id }))

function* criterionNames({ criteria }: FrameworkOutline): Generator<Name> {
  for (const id of criteria.keys()) {
    yield { space: 'value', id, value: { type: 'number' } }
    yield { space: 'at_target', id, value: { type: 'boolean' } }
  }
}

/** What the expressions of a rank may read of the action they rank. */
export const rankScope: Scope = scopeOf([
  ...(['duty', 'first', 'linked'] as const).map((id): Name => ({ space: 'action', id, value: { type: 'boolean' } })),
  ...(['target', 'value', 'weight', 'effort', 'days'] as const).map(
    (id): Name => ({ space: 'action', id, value: { type: 'number' } }),
  ),
])
