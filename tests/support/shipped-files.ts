import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Answer } from '../../src/model/answer.ts'
import type { Asking } from '../../src/model/asking.ts'
import { askingOf } from '../../src/model/asking.ts'
import { type Library, referenceKey } from '../../src/model/library.ts'
import { optionsOf, type Question } from '../../src/model/questionnaire.ts'
import { prepare } from '../../src/scoring/prepare.ts'
import { score } from '../../src/scoring/score.ts'

const root = join(import.meta.dirname, '../..')

/** The YAML files that ship, by name. */
export const shippedFiles = ['questionnaires', 'questionnaires/lists', 'templates', 'templates/reference'].flatMap(
  (folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(root, folder, name), 'utf8') })),
)

/** The answers file of the demonstration. */
export const demoFile = {
  name: 'templates/demo/boulangerie.yaml',
  text: readFileSync(join(root, 'templates/demo/boulangerie.yaml'), 'utf8'),
}

/** Scores, with every questionnaire of a library that has a framework, a sheet where everything is answered. */
export function scoreFullSheets(library: Library): number {
  let scored = 0
  for (const { content: questionnaire, digest } of library.questionnaires.values()) {
    const framework = library.frameworks.get(questionnaire.framework ? referenceKey(questionnaire.framework) : '')
    if (framework === undefined) continue
    const pinned = {
      questionnaire: { id: questionnaire.id, version: questionnaire.version, digest },
      framework: { id: framework.content.id, version: framework.content.version, digest: framework.digest },
    }
    const scorer = prepare({ questionnaire, framework: framework.content, pinned })
    scored += score(scorer, { answers: fullSheet(askingOf(questionnaire)) }).criteria.length
  }
  return scored
}

/** A sheet where everything is answered, with the first answer there is. */
export function fullSheet({ asked }: Asking) {
  return new Map(
    [...asked].flatMap(([id, { question }]) => {
      const answer = answerTo(question)
      return answer === undefined ? [] : [[id, { answer }] as const]
    }),
  )
}

function answerTo(question: Question): Answer | undefined {
  const first = optionsOf(question)[0]?.id ?? ''
  switch (question.kind) {
    case 'single':
      return { state: 'answered', value: first }
    case 'multi':
      return { state: 'answered', value: [first] }
    case 'grid': {
      const cell: Answer = { state: 'answered', value: first }
      return { state: 'answered', value: Object.fromEntries(question.rows.map(({ id }) => [id, cell])) }
    }
    case 'number':
      return { state: 'answered', value: question.min ?? question.max ?? 1 }
    case 'text':
      return { state: 'answered', value: 'Un mot' }
    case 'date':
      return { state: 'answered', value: '2026-05-01' }
    case 'computed':
      return undefined
  }
}
