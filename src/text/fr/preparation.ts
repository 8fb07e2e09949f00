const hours = (minutes: number) => {
  const rest = minutes % 60
  const whole = `${Math.floor(minutes / 60)}\u00a0h`
  return rest === 0 ? whole : `${whole}\u00a0${String(rest).padStart(2, '0')}`
}
const counted = (count: number) => (count < 2 ? `${count} question` : `${count} questions`)

/** Ce qu’on remet avant la rencontre : la feuille de préparation, et celle où répondre à la main. */
export const preparation = {
  over: 'Pour préparer notre rencontre',
  anyone: 'Votre entreprise, de près',
  titleOf: (name: string) => `Pour préparer notre rencontre\u00a0: ${name}`,
  setAside: (minutes: number) => (minutes < 60 ? `Prévoyez ${minutes}\u00a0minutes` : `Prévoyez ${hours(minutes)}`),
  questions: counted,
  at: (day: string, time: string) => {
    const [hour = '', minute = ''] = time.split(':')
    return `${day}, ${Number(hour)}\u00a0h${minute === '00' ? '' : `\u00a0${minute}`}`
  },
  meeting: { when: 'Quand', where: 'Où', advisor: 'Avec qui', contact: 'Pour nous joindre, ou changer de date' },
  topics: {
    heading: 'De quoi nous parlerons, et en combien de questions',
    depends: 'Selon vos réponses',
    named: (name: string, count: number) => `${name} (${count})`,
  },
  actions: {
    heading: 'Les actions de votre plan, à nous raconter',
    standing: (status: string) => ` (${status})`,
  },
  people: { heading: 'Qui devrait être là' },
  bring: { heading: 'À avoir sous la main, si vous l’avez' },
  notice: {
    heading: 'Vos renseignements, vos choix',
    read: 'L’avis complet vous sera lu avant la première question\u00a0: vous pourrez dire non, sans vous expliquer.',
  },
  sheet: {
    over: 'Feuille de réponses',
    titleOf: (name: string) => `Feuille de réponses\u00a0: ${name}`,
    how: 'Cochez ce qui ressemble le plus à votre quotidien. Passez ce que vous ne savez pas\u00a0: on le regardera ensemble. Rien n’est enregistré tant que l’avis n’a pas été lu et accepté.',
    about: ['Entreprise', 'Date', 'Qui répond (son rôle)', 'Qui note'],
    several: 'Plusieurs choix possibles.',
    pending: 'À poser seulement si les réponses précédentes y mènent.',
    unknown: 'Ne sait pas',
    notApplicable: 'Sans objet (pourquoi?)',
    evidence: 'À regarder\u00a0:',
    grades: ['Dit', 'Confirmé', 'Vu', 'Mesuré'],
    answer: 'Réponse',
    answerIn: (unit: string) => `Réponse (${unit})`,
    note: 'Notes',
    row: 'Ligne',
    key: (column: string, choices: string) => `${column}\u00a0: ${choices}.`,
    choice: (number: number, text: string) => `${number}\u00a0=\u00a0${text}`,
    writeNumber: 'Écrivez le numéro du choix.',
    other: 'Précisez',
  },
}
