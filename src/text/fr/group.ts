/** Un questionnaire anonyme : un groupe, jamais une personne. */
export const group = {
  promise:
    'Ce questionnaire est anonyme. Vos réponses s’ajoutent à des totaux\u00a0: aucune feuille n’est gardée, ni qui a répondu, ni quand. Rien n’est enregistré avant la fin.',
  least: (minimum: number) => `Rien n’est montré à moins de ${numberWord(minimum)} réponses à chaque question.`,
  add: 'Ajouter vos réponses à celles du groupe? Elles ne pourront plus être relues ni retirées.',
  added: 'C’est compté. Merci.',
  show: (name: string) => `Le résultat du groupe\u00a0: virage montrer "${name}"`,
  quit: 'quitter sans rien garder',
  noVoices:
    'Ce questionnaire est anonyme\u00a0: une feuille est celle d’une seule personne. Retirez «\u00a0by\u00a0» et «\u00a0respondents\u00a0».',
  noReport: 'Ce questionnaire est anonyme\u00a0: il n’a pas de plan d’accompagnement. Retirez --report.',
  noFollowed:
    'Ce questionnaire est anonyme\u00a0: il ne suit aucun plan d’accompagnement. Retirez «\u00a0followed\u00a0».',
  heading: (questionnaire: string, stage: string) => `${questionnaire} · ${stage}`,
  nothing: (minimum: number) => `moins de ${numberWord(minimum)} réponses\u00a0: rien n’est montré`,
  people: (people: number) =>
    `${people} personnes. Les réponses qui suivent ne s’ajoutent que par groupes, jamais une à une.`,
  worth: (value: string) => `valeur\u00a0: ${value}`,
}

function numberWord(count: number): string {
  return count === 5 ? 'cinq' : String(count)
}
