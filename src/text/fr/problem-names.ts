import type { NameFault } from '../../model/fault.ts'
import type { Sentences } from '../sentences.ts'
import { didYouMean, nouns, quoted } from './problem-words.ts'

const languages: Readonly<Record<string, string>> = { fr: 'français', en: 'anglais' }

/** Des noms qui se heurtent, qui manquent ou qui ne mènent nulle part. */
export const nameSentences: Sentences<NameFault> = {
  'unknown-name': ({ noun, name, suggestion }) =>
    `${nouns[noun]} ${quoted(name)} est introuvable.${didYouMean(suggestion)}`,
  'duplicate-id': ({ id, line }) =>
    `L’identifiant ${quoted(id)} sert déjà à la ligne ${line}. Donnez-en un autre\u00a0: un identifiant ne sert qu’une fois.`,
  'same-but-for-case': ({ id, other, line }) =>
    `L’identifiant ${quoted(id)} ne diffère de ${quoted(other)} (ligne ${line}) que par les majuscules. Donnez-en un autre.`,
  'same-in-expressions': ({ id, other, line }) =>
    `Les identifiants ${quoted(id)} et ${quoted(other)} (ligne ${line}) s’écrivent de la même façon dans une condition, où le tiret devient ${quoted('_')}. Changez-en un.`,
  'repeated-item': ({ item }) => `${quoted(item)} est déjà dans cette liste. Retirez-le.`,
  'content-twice': ({ reference, file }) =>
    `${quoted(reference)} est déjà défini dans ${quoted(file)}. Changez l’identifiant ou la version de l’un des deux.`,
  'profile-key-twice': ({ key, line }) =>
    `La clé de profil ${quoted(key)} est déjà remplie par la question de la ligne ${line}. Une seule question peut la remplir.`,
  cycle: ({ path }) =>
    `Ces éléments s’attendent l’un l’autre, sans fin\u00a0: ${path.map(quoted).join(' → ')}. Retirez l’un de ces liens.`,
  'taken-without': ({ question, needs }) =>
    `La question ${quoted(question)} dépend de ${quoted(needs)}, qui n’est pas reprise. Reprenez aussi ${quoted(needs)}.`,
  'missing-translation': ({ language }) =>
    `Le texte manque en ${languageName(language)}. Ajoutez ${quoted(`${language}: …`)}, ou retirez ${quoted(language)} de ${quoted('languages')}.`,
  'undeclared-language': ({ language }) =>
    `Le texte est donné en ${languageName(language)}, une langue que le fichier n’annonce pas. Ajoutez ${quoted(language)} à ${quoted('languages')}, ou retirez ce texte.`,
}

function languageName(language: string): string {
  return languages[language] ?? quoted(language)
}
