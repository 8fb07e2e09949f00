/** Les commandes du plan et de l’agenda, à la ligne de commande. */
export const planCommands = {
  options: {
    step: 'une étape de l’action, dans l’ordre (option répétée)',
    sign: 'à quoi l’entreprise saura que ça marche',
    format: 'md (à lire), json (tout le plan) ou csv (une ligne par étape)',
    exportOut: 'fichier à écrire; sans lui, sur la sortie standard',
    excel: 'csv pour Excel en français\u00a0: points-virgules et accents reconnus',
    within: 'ce qui vient d’ici tant de jours; par défaut, 30',
    ics: 'écrit aussi un calendrier (iCalendar) dans ce fichier',
    names: 'met le nom des entreprises dans le calendrier',
    sections: 'liste de sections exigées\u00a0: son code; par défaut, la seule qui soit livrée',
  },
  commands: {
    planShow: 'Montre un plan tel qu’il est aujourd’hui\u00a0: maintenant, ensuite, plus tard, décisions et suivi.',
    planExplain: 'Explique pourquoi une action est dans le plan, à cette place; ou pourquoi elle n’y est pas.',
    planAdd: 'Ajoute au plan une action à vous, qui n’est d’aucune bibliothèque.',
    planExport: 'Écrit le plan en Markdown, en JSON, ou ses tâches en CSV.',
    planHistory: 'Montre chaque version d’un plan\u00a0: ce qui a changé, quand, et qui l’a noté.',
    planCheck: 'Vérifie qu’un plan a tout ce qu’un programme exige, et dit où remplir ce qui manque.',
    agenda: 'Montre les dates de toutes les entreprises\u00a0: retards, points de contrôle, suivis T1 et T2.',
  },
  valueNames: { days: 'jours', format: 'md|json|csv', file: 'fichier' },
  argumentNames: { added: '<action>' },
  argumentsHelp: {
    explainedAction: 'le code ou le nom d’une action; sans elle, tout le plan',
    added: 'ce qu’on fera, en quelques mots, entre guillemets',
  },
  examples: {
    planShow: ['virage plan montrer "Boulangerie Roy"', 'virage plan montrer roy --json'],
    planExplain: ['virage plan expliquer "Boulangerie Roy"', 'virage plan expliquer roy CODE'],
    planAdd: [
      'virage plan ajouter roy "Fermer la vieille boutique en ligne" --who Éloïse --by 2027-03-31',
      'virage plan ajouter roy "Ranger les photos" --step "Tout trier" --step "Nommer les fichiers"',
    ],
    planExport: [
      'virage plan exporter roy --format md --out plan.md',
      'virage plan exporter roy --format csv --excel --out taches.csv',
    ],
    planHistory: ['virage plan historique "Boulangerie Roy"'],
    planCheck: ['virage plan verifier "Boulangerie Roy"', 'virage plan verifier roy --sections CODE'],
    agenda: ['virage agenda', 'virage agenda --within 14', 'virage agenda --ics agenda.ics'],
  },
}
