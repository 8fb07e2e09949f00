import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assess } from '../../src/cli/assess.ts'
import { readAnswers } from '../../src/content/read-answers.ts'
import { readLibrary } from '../../src/content/read-library.ts'
import type { Answers } from '../../src/model/answer.ts'
import { askingOf } from '../../src/model/asking.ts'
import type { Library } from '../../src/model/library.ts'
import type { Profile } from '../../src/model/profile.ts'
import { Standing } from '../../src/model/standing.ts'
import type { Language } from '../../src/model/text.ts'
import type { ReportInput } from '../../src/report/telling.ts'
import { derive } from '../../src/scoring/derive.ts'
import { prepare } from '../../src/scoring/prepare.ts'
import { pin } from '../../src/store/digest.ts'

const root = join(import.meta.dirname, '../..')

/** What was answered to a shipped questionnaire, by whom. */
export type ShippedSheet = Readonly<{
  questionnaire: string
  name: string
  answers: Answers
  profile?: Profile
  respondents?: Readonly<Record<string, string>>
}>

export const shipped: Library = open()

/** The shipped content before a business: answers through scoring and plan, as `virage report` does. */
export function shippedInput(sheet: ShippedSheet, language: Language, more: Partial<ReportInput> = {}): ReportInput {
  const questionnaire = found(shipped.questionnaires, sheet.questionnaire)
  const framework = found(shipped.frameworks, questionnaire.framework?.id ?? '')
  const { name, answers, profile: known = new Map(), respondents = {} } = sheet
  const profile = new Standing(askingOf(questionnaire), { answers, profile: known, respondents }).profile()
  const { scores, planned } = assess({ questionnaire, framework, answers, profile, respondents }, shipped)
  if (planned === undefined) throw new Error('no library of actions for this framework')
  return {
    assessment: {
      id: '01900000-0000-7000-8000-000000000001',
      subject: {
        id: '01900000-0000-7000-8000-000000000002',
        kind: 'business',
        name,
        createdAt: '2026-11-03T14:00:00.000Z',
      },
      stage: 'T0',
      questionnaire: pin(questionnaire),
      framework: pin(framework),
      startedAt: '2026-11-03T14:00:00.000Z',
      closedAt: '2026-11-03T15:10:00.000Z',
      respondents,
      profile,
      answers,
      consents: [],
      digest: pin(questionnaire).digest,
    },
    questionnaire,
    framework,
    scores,
    derivation: derive(prepare({ questionnaire, framework, pinned: scores }), { answers, profile, respondents }),
    plan: planned.plan,
    library: planned.actions,
    language,
    advisor: { name: 'Julie Tremblay', organisation: 'MRC du Domaine-du-Roy' },
    ...more,
  }
}

/** The fictional bakery of the demonstration: nine people, retail, the short questionnaire. */
export function demoSheet(): ShippedSheet {
  return answeredIn('templates/demo/boulangerie.yaml')
}

/** A file of answers to a shipped questionnaire, read as the product reads it. */
export function answeredIn(path: string): ShippedSheet {
  const read = readAnswers({ name: path, text: readFileSync(join(root, path)) }, shipped)
  if (!read.ok) throw new Error(`${path} has problems: ${JSON.stringify(read.problems)}`)
  const { questionnaire, business, answers, respondents } = read.value
  return { questionnaire: questionnaire.id, name: business.name ?? '', answers, profile: business.profile, respondents }
}

/** The content of this id, whatever its version. */
export function found<T>(contents: ReadonlyMap<string, Readonly<{ content: T }>>, id: string): T {
  const entry = [...contents].find(([reference]) => reference.startsWith(`${id}@`))
  if (entry === undefined) throw new Error(`no content ${id}`)
  return entry[1].content
}

function open(): Library {
  const folders = ['questionnaires', 'questionnaires/lists', 'templates']
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(root, folder, name)) })),
  )
  const read = readLibrary(files)
  if (!read.ok) throw new Error(`the shipped content has problems: ${JSON.stringify(read.problems)}`)
  return read.value
}
