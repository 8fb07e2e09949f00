import type { AcrossWarning } from '../../model/across-fault.ts'
import type { DeadWarning } from '../../model/dead-fault.ts'
import type { Warning } from '../../model/fault.ts'
import type { OutcomeWarning } from '../../model/outcome-fault.ts'
import type { Sentences } from '../sentences.ts'
import { quoted } from './problem-words.ts'

/** Ce qui fonctionne, mais que l’auteur ne veut sans doute pas. */
export const warningSentences: Sentences<Exclude<Warning, AcrossWarning | OutcomeWarning | DeadWarning>> = {
  'text-cut-by-comment': () =>
    `Le texte s’arrête à ${quoted('#')}, qui ouvre un commentaire. Mettez-le entre guillemets pour le garder en entier.`,
  'numbers-differ': ({ left, right, languages: [one, other] }) =>
    `Les nombres ne sont pas les mêmes d’une langue à l’autre\u00a0: ${numbers(one, left)}, ${numbers(other, right)}. Corrigez l’une des deux.`,
  'options-not-monotone': () =>
    'Les valeurs des choix montent puis descendent. Rangez les choix du plus faible au plus fort, ou l’inverse.',
  'exclusive-worth-more': ({ option, other }) =>
    `Le choix ${quoted(option)}, qui se prend seul, vaut plus que ${quoted(other)}. Vérifiez leurs valeurs.`,
  'negative-not-marked': () =>
    `Ce choix enlève des points sans être marqué comme défavorable. Ajoutez ${quoted('negative: true')}, ou corrigez ${quoted('points')}.`,
  'mean-of-ticks': () =>
    `La moyenne des choix cochés baisse quand on en coche un de plus, s’il vaut moins. La règle ${quoted('share')} convient mieux.`,
  'asked-later': ({ question }) =>
    `Cette condition lit ${quoted(question)}, qui est posée plus loin. Placez ${quoted(question)} avant.`,
  'unused-scale': ({ scale }) => `L’échelle ${quoted(scale)} ne sert à aucune question. Retirez-la.`,
  'unmeasured-criterion': ({ criterion, profile }) =>
    `Aucune question ne mesure le critère ${quoted(criterion)}${profile.length === 0 ? '' : ` dans ce cas\u00a0: ${profile.map(quoted).join(', ')}`}. Ajoutez-en une, ou acceptez-le dans ${quoted('accept')}.`,
  'no-way-in': ({ action }) =>
    `Rien ne peut faire entrer l’action ${quoted(action)} dans un plan. Ajoutez ${quoted('moves')}, ${quoted('when')} ou une règle.`,
  'accepted-for-nothing': ({ accepted, at }) =>
    `${quoted('accept')} admet ${quoted(accepted)} à ${quoted(at)}, mais cet avertissement n’y est plus. Retirez cette ligne.`,
  'unused-source': ({ source }) => `Aucune fiche ne cite la source ${quoted(source)}. Citez-la, ou retirez-la.`,
  'untrained-competency': ({ competency }) =>
    `Aucun module ne développe la compétence ${quoted(competency)}. Ajoutez-la au ${quoted('builds')} d’un module, ou corrigez-la.`,
  'unmapped-criterion': ({ criterion }) =>
    `La carte ne dit rien du critère ${quoted(criterion)}. Ajoutez-le à ${quoted('needs')}, ou acceptez-le dans ${quoted('accept')}.`,
}

function numbers(language: string, row: string): string {
  return row === '' ? `aucun en ${quoted(language)}` : `${row} en ${quoted(language)}`
}
