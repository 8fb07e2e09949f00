import { quoted, several } from './quoted.ts'

/** Le répertoire de qui peut aider, à l’écran. */
export const directory = {
  found: (count: number) => several(count, 'fiche', 'fiches'),
  nothing: 'Aucune fiche ne correspond. Essayez moins de mots, ou sans --region ni --kind.',
  nothingStale: 'Toutes ces fiches ont été vérifiées il y a moins d’un an.',
  everywhere: 'tout le Québec',
  status: { active: 'actif', 'to-verify': 'à vérifier', closed: 'fermé' },
  closed: 'Fermé\u00a0: cette fiche est gardée pour les plans passés, et n’est jamais proposée.',
  labels: {
    kind: 'Ce que c’est',
    host: 'Relève de',
    offers: 'Ce qui y est offert',
    doors: 'Portes',
    fields: 'Domaines',
    regions: 'Régions',
    elsewhere: 'Proposé ailleurs aussi, quand rien de plus proche n’est du domaine',
    status: 'Statut',
    verified: 'Vérification',
    reach: 'Pour joindre',
    noReach: 'le répertoire n’a pas encore de coordonnées; votre région ajoute les siennes',
    sources: 'D’où on le tient',
  },
  pair: (label: string, value: string) => `${label}\u00a0: ${value}`,
  errors: {
    none: 'Aucun répertoire n’est livré.',
    region: (typed: string) => `La région ${quoted(typed)} n’existe pas.`,
    kind: (typed: string) => `La sorte ${quoted(typed)} n’existe pas.`,
    known: (known: string) => `Celles qui existent\u00a0: ${known}.`,
  },
}
