import type { DeadWarning, IdleReason } from '../../model/dead-fault.ts'
import type { Sentences } from '../sentences.ts'
import { number, quoted } from './problem-words.ts'

const reasons: Readonly<Record<IdleReason, string>> = {
  single: 'dans une question à un seul choix, tout choix se prend seul. Retirez-la.',
  state: `ce choix est un état (${quoted('state')}), qui n’a pas de valeur. Retirez l’une des deux clés.`,
  named: `seules des réponses anonymes ont un minimum. Ajoutez ${quoted('anonymous: true')}, ou retirez-la.`,
  unscored: `cette question ne mesure rien. Ajoutez ${quoted('measures')}, ou retirez-la.`,
}

/** Ce qui est écrit et ne comptera jamais, ou qui dit deux fois la même chose. */
export const deadSentences: Sentences<DeadWarning> = {
  'key-without-effect': ({ key, reason }) => `La clé ${quoted(key)} est sans effet ici\u00a0: ${reasons[reason]}`,
  'point-out-of-reach': ({ edge, min, max }) =>
    `Aucune réponse ne se sert du point ${number(edge)}\u00a0: ${bounds(min, max)}. Corrigez-le, ou retirez-le.`,
  'same-text': ({ of, line }) =>
    of === 'option'
      ? `Ce choix se lit comme celui de la ligne ${line}\u00a0: on ne saurait lequel prendre. Changez le texte de l’un des deux.`
      : `Cette question se lit comme celle de la ligne ${line}. Changez le texte de l’une des deux, ou retirez-en une.`,
  'weights-all-zero': () =>
    'Tous ces poids sont à 0\u00a0: rien ne compte. Donnez-en un plus grand que 0 à l’un d’eux au moins.',
  'unused-tier': ({ tier }) => `Aucun critère n’est à l’étage ${quoted(tier)}. Ajoutez-en un, ou retirez l’étage.`,
  'role-never-asked': ({ role }) =>
    `Aucune question n’est posée au rôle ${quoted(role)}. Ajoutez-le à un ${quoted('ask')}, ou retirez-le.`,
  'level-out-of-reach': ({ criterion, level, min, max }) =>
    `Le niveau ${quoted(level)} du critère ${quoted(criterion)} ne peut pas être atteint\u00a0: ses questions donnent de ${number(min)} à ${number(max)}. Vérifiez les valeurs des choix, ou acceptez-le dans ${quoted('accept')}.`,
}

function bounds(min: number | undefined, max: number | undefined): string {
  if (min === undefined) return `elles vont jusqu’à ${number(max ?? 0)}`
  return max === undefined ? `elles partent de ${number(min)}` : `elles vont de ${number(min)} à ${number(max)}`
}
