import { quoted } from './quoted.ts'

/** Les commentaires d’une ébauche de correspondance, à compléter par une personne. */
export const draftMapping = {
  head: (file: string) => [
    `Ébauche de correspondance pour ${quoted(file)}.`,
    'Chaque colonne mène à une question, à une clé du profil (profile), à un rôle (role) ou à « ignore ».',
    'Corrigez ce qui ne va pas, complétez ce qui manque, puis : virage batch … --mapping ce-fichier.yaml',
    'Les clés sont expliquées dans questionnaires/README.md, sous « Une correspondance ».',
  ],
  dates:
    'Des dates ne disent pas lequel est le jour, lequel est le mois. Retirez le # et choisissez : dmy, mdy ou ymd.',
  titled: (title: string, said: string) => `${quoted(title)}\u00a0: ${said}`,
  by: {
    mapping: 'donnée par la correspondance',
    code: 'reconnue à son code',
    text: 'reconnue à son texte',
    part: 'reconnue à un choix ou à une ligne',
  },
  role: 'ne répond à aucune question, mais sert à lire',
  added: 'ajoutée par l’outil',
  personal: 'renseignement sur la personne : jamais conservé',
  doubled: 'déjà lue dans d’autres colonnes',
  computed: 'cette question est calculée',
  ambiguous: (candidates: readonly string[]) => `à préciser : ${candidates.join(' ou ')}`,
  unknown: 'aucune question ne porte ce nom',
  nearest: (question: string) => `la plus proche : ${question}`,
  seen: (cells: readonly string[], more: number) =>
    `Cellules vues : ${cells.join(', ')}${more > 0 ? `, et ${more} autres` : ''}.`,
  unread: 'Ces cellules ne se lisent pas. Dites ce que chacune veut dire :',
  options: (options: readonly string[]) => `Choix : ${options.join('; ')}.`,
  missing: 'Questions sans colonne :',
}
