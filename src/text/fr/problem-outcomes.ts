import type { ConditionPlace, OutcomeWarning, PossibleValues } from '../../model/outcome-fault.ts'
import type { Sentences } from '../sentences.ts'
import { listed, number, quoted } from './problem-words.ts'

const never: Readonly<Record<ConditionPlace, string>> = {
  show_if: 'Cette condition n’est jamais vraie\u00a0: rien ne sera montré.',
  na: 'Cette condition n’est jamais vraie\u00a0: «\u00a0sans objet\u00a0» ne sera jamais offert.',
  when: 'Cette condition n’est jamais vraie\u00a0: ce qu’elle annonce n’aura jamais d’effet.',
  that: 'Cette condition n’est jamais vraie\u00a0: toute réponse sera mise en doute.',
}

const always: Readonly<Record<ConditionPlace, string>> = {
  show_if: 'Cette condition est toujours vraie\u00a0: elle ne cache rien. Corrigez-la, ou retirez-la.',
  na: `Cette condition est toujours vraie. Corrigez-la, ou écrivez ${quoted('na: true')}.`,
  when: 'Cette condition est toujours vraie\u00a0: elle ne distingue personne. Corrigez-la, ou retirez-la.',
  that: 'Cette condition n’est jamais fausse\u00a0: la mise en garde ne sera jamais dite. Corrigez-la, ou retirez-la.',
}

/** Ce que peut valoir le nom lu, s’il est seul; précédé d’une espace. */
function possible(values: PossibleValues | undefined): string {
  if (values === undefined) return ''
  const { name, min, max, options } = values
  if (options !== undefined) return listed(`Choix de ${quoted(name)}`, options)
  if (min !== undefined && max !== undefined) return ` ${quoted(name)} va de ${number(min)} à ${number(max)}.`
  if (min !== undefined) return ` ${quoted(name)} vaut au moins ${number(min)}.`
  return max === undefined ? '' : ` ${quoted(name)} vaut au plus ${number(max)}.`
}

/** Des conditions qui donnent toujours la même chose, quoi qu’on réponde. */
export const outcomeSentences: Sentences<OutcomeWarning> = {
  'never-visible': ({ values }) => `${never.show_if}${possible(values)} Corrigez-la, ou retirez ce qu’elle cache.`,
  'never-true': ({ place, values }) => `${never[place]}${possible(values)} Corrigez-la, ou retirez-la.`,
  'always-true': ({ place, values }) => `${always[place]}${possible(values)}`,
  'part-without-effect': ({ value, values }) =>
    `Cette partie est toujours ${value ? 'vraie' : 'fausse'} ici\u00a0: elle ne change rien au résultat.${possible(values)} Corrigez-la, ou retirez-la.`,
  'variant-unreachable': () =>
    'Cette variante ne servira jamais\u00a0: quand sa condition est vraie, celle d’une variante placée avant l’est aussi. Placez-la avant, ou retirez-la.',
}
