// A typical report of ten pages: that of the demonstration's bakery, its last annexes left out.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assess } from '../../../dist/cli/assess.js'
import { allShippedFiles } from '../../../dist/cli/content.js'
import { readAnswers } from '../../../dist/content/read-answers.js'
import { readLibrary } from '../../../dist/content/read-library.js'
import { askingOf } from '../../../dist/model/asking.js'
import { Standing } from '../../../dist/model/standing.js'
import { compose } from '../../../dist/report/compose.js'
import { toPdf } from '../../../dist/report/pdf.js'
import { pin } from '../../../dist/store/digest.js'

const pages = 10

/** Composed, ready to be drawn; `fonts` are those of the product. */
export async function typicalReport(root, fonts) {
  const report = compose(input(root))
  let blocks = [...report.blocks]
  while ((await toPdf({ ...report, blocks }, fonts)).pages > pages) blocks = blocks.slice(0, -1)
  return { ...report, blocks }
}

function input(root) {
  const library = known(readLibrary(allShippedFiles(root)))
  const name = 'templates/demo/boulangerie.yaml'
  const sheet = known(readAnswers({ name, text: readFileSync(join(root, name)) }, library))
  const { business, answers, respondents } = sheet
  const { content: questionnaire } = library.questionnaires.get(referenceOf(sheet.questionnaire))
  const { content: framework } = library.frameworks.get(referenceOf(questionnaire.framework))
  const standing = new Standing(askingOf(questionnaire), { answers, profile: business.profile, respondents })
  const profile = standing.profile()
  const { scores, planned } = assess({ questionnaire, framework, answers, profile, respondents }, library)
  const [startedAt, closedAt] = ['2026-11-03T14:00:00.000Z', '2026-11-03T15:10:00.000Z']
  return {
    assessment: {
      id: '01900000-0000-7000-8000-000000000001',
      subject: {
        id: '01900000-0000-7000-8000-000000000002',
        kind: 'business',
        name: business.name,
        createdAt: startedAt,
      },
      stage: 'T0',
      questionnaire: pin(questionnaire),
      framework: pin(framework),
      ...{ startedAt, closedAt, respondents, profile, answers },
      consents: [],
      digest: pin(questionnaire).digest,
    },
    ...{ questionnaire, framework, scores },
    plan: planned.plan,
    library: planned.actions,
    language: 'fr',
    advisor: { name: 'Julie Tremblay', organisation: 'MRC du Domaine-du-Roy' },
  }
}

const referenceOf = ({ id, version }) => `${id}@${version}`

function known(read) {
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}
