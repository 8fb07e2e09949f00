// What the bench's survey asks and measures: 60 questions of one choice, 5 dimensions of 4 competencies of 3 questions.
export const dimensions = ['A', 'B', 'C', 'D', 'E']
export const questions = Array.from({ length: 60 }, (_, at) => `Q${String(at + 1).padStart(2, '0')}`)
export const sectors = ['FAB', 'DET', 'AGR', 'TOU', 'SER', 'CST']
export const sizes = ['XS', 'S', 'M', 'L']
export const regions = Array.from({ length: 17 }, (_, at) => String(at + 1).padStart(2, '0'))

/** The first columns of the export, which answer no scored question. */
export const metadata = ['id', 'submitdate', 'startlanguage', 'NAME', 'REGION', 'SECTOR', 'SIZE', 'COMMENT']

/** An answer that is « Je ne sais pas ». */
export const unknown = '9'

/** The competency a question measures: `A1` for the first three. */
export function competencyOf(at) {
  return `${dimensions[Math.floor(at / 12)]}${(Math.floor(at / 3) % 4) + 1}`
}

/** The files of the framework and the questionnaire. */
export function contentFiles() {
  return { 'bench-cadre.yaml': framework(), 'bench.yaml': questionnaire() }
}

const head = (kind, id) => `format: virage/${kind}@1
id: ${id}
version: "1.0.0"
languages: [fr]
name: { fr: "Relevé du banc d’essai" }
`

function framework() {
  const criteria = dimensions.map((id) => {
    const under = [1, 2, 3, 4].map((rank) => `{ id: ${id}${rank}, name: { fr: "Compétence ${id}${rank}" } }`)
    return `  - { id: ${id}, name: { fr: "Dimension ${id}" }, criteria: [${under.join(', ')}] }\n`
  })
  return `${head('framework', 'bench-cadre')}scale: { min: 1, max: 5 }
tiers: [{ id: dimension, name: { fr: "Dimension" } }, { id: competence, name: { fr: "Compétence" } }]
criteria:
${criteria.join('')}`
}

function questionnaire() {
  const scored = questions.map((id, at) => {
    return `      - { id: ${id}, kind: single, text: { fr: "Question ${id}?" }, scale: five, measures: ${competencyOf(at)} }\n`
  })
  return `${head('questionnaire', 'bench')}accept: [{ code: no-golden-case, at: bench, why: "Un banc d’essai." }]
purpose: { fr: "Mesurer le temps que prend un relevé" }
framework: bench-cadre@1.0.0
subject: business
stages: [T0]
scales:
  five:
    options:
      - { text: { fr: "Pas du tout" } }
      - { text: { fr: "Un peu" } }
      - { text: { fr: "En partie" } }
      - { text: { fr: "Presque" } }
      - { text: { fr: "Tout à fait" } }
      - { id: "${unknown}", text: { fr: "Je ne sais pas" }, state: unknown }
sections:
  - id: profil
    name: { fr: "Profil" }
    questions:
      - { id: NAME, kind: text, text: { fr: "Nom de l’entreprise" }, profile: name }
${[choice('REGION', 'region', regions), choice('SECTOR', 'sector', sectors), choice('SIZE', 'size', sizes)].join('')}\
      - { id: COMMENT, kind: text, text: { fr: "Commentaire" } }
  - id: cotes
    name: { fr: "Cotes" }
    questions:
${scored.join('')}`
}

function choice(id, key, codes) {
  const options = codes.map((code) => `{ id: "${code}", text: { fr: "${key} ${code}" } }`)
  return `      - { id: ${id}, kind: single, text: { fr: "${id}?" }, profile: ${key}, options: [${options.join(', ')}] }\n`
}
