import { audiences } from './preparation-audiences.ts'

const hours = (minutes: number) => {
  const rest = minutes % 60
  const whole = `${Math.floor(minutes / 60)}\u00a0h`
  return rest === 0 ? whole : `${whole}\u00a0${String(rest).padStart(2, '0')}`
}
const counted = (count: number) => (count < 2 ? `${count} question` : `${count} questions`)

/** Ce qui suit un intitulé, qui peut être une question. */
const after = (label: string, text: string) => (label.endsWith('?') ? `${label} ${text}` : `${label}\u00a0: ${text}`)

/** Ce qu’on remet avant la rencontre : la feuille de préparation, et celle où répondre à la main. */
export const preparation = {
  audiences,
  titleOf: (over: string, name: string) => `${over}\u00a0: ${name}`,
  setAside: (minutes: number) => (minutes < 60 ? `Prévoyez ${minutes}\u00a0minutes` : `Prévoyez ${hours(minutes)}`),
  questions: counted,
  at: (day: string, time: string) => {
    const [hour = '', minute = ''] = time.split(':')
    return `${day}, ${Number(hour)}\u00a0h${minute === '00' ? '' : `\u00a0${minute}`}`
  },
  meeting: { when: 'Quand', where: 'Où' },
  topics: {
    depends: 'Selon vos réponses',
    named: (name: string, count: number) => `${name} (${count})`,
  },
  actions: {
    heading: 'Les actions de votre plan, à nous raconter',
    standing: (status: string) => ` (${status})`,
  },
  people: { heading: 'Qui devrait être là' },
  bring: { heading: 'À avoir sous la main, si vous l’avez' },
  sheet: {
    over: 'Feuille de réponses',
    titleOf: (name: string) => `Feuille de réponses\u00a0: ${name}`,
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
    columnIn: (column: string, unit: string) => `${column} (${unit})`,
    key: (column: string, choices: string) => after(column, `${choices}.`),
    keyOfSeveral: (column: string, choices: string) =>
      column.endsWith('?')
        ? `${column} Plusieurs choix possibles\u00a0: ${choices}.`
        : `${column}, plusieurs choix possibles\u00a0: ${choices}.`,
    helpOf: (column: string, help: string) => after(column, help),
    notApplicableIn: (names: readonly string[]) =>
      names.length === 0
        ? 'Sans objet? Écrivez «\u00a0s.\u00a0o.\u00a0» et pourquoi.'
        : `Sans objet? Écrivez «\u00a0s.\u00a0o.\u00a0» et pourquoi. Permis pour\u00a0: ${names.join(', ')}.`,
    choice: (number: number, text: string) => `${number}\u00a0=\u00a0${text}`,
    writeNumber: 'Écrivez le numéro du choix.',
    other: 'Précisez',
  },
}
