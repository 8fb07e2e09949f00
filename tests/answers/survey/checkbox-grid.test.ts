import { describe, expect, test } from 'vitest'
import { allQuestions, type Question } from '../../../src/model/questionnaire.ts'
import { cellSays, inShort } from '../../support/survey-reading.ts'
import { surveyed } from '../../support/survey-sheets.ts'

/** The survey, whose grid of software asks on each row which tools are used there. */
function withBoxes() {
  const survey = surveyed('enquete@1.0.0')
  const tools = allQuestions(survey).find(({ kind }) => kind === 'multi')
  const boxed = (question: Question): Question =>
    question.kind === 'grid' && question.columns !== undefined && tools?.kind === 'multi'
      ? { ...question, columns: [{ ...tools, id: 'E-LOG-OUTILS' }] }
      : question
  const sections = survey.sections.map((section) => ({ ...section, questions: section.questions.map(boxed) }))
  return { questionnaire: { ...survey, sections } }
}

const ticked = (...options: readonly string[]) => ({ 'E-LOGICIELS': { compta: { 'E-LOG-OUTILS': options } } })

describe('a grid of boxes to tick', () => {
  test.each([
    ['Vos logiciels [Comptabilité]', 'Site Web, Gestionnaire (SLURM, PBS, SGE…)', ['web', 'grappe']],
    ['Vos logiciels [Comptabilité]', 'Site Web;', ['web']],
    ['E-LOGICIELS[compta]', 'web', ['web']],
    ['Vos logiciels [Comptabilité] [Site Web]', '1', ['web']],
    ['E-LOGICIELS_compta_web', 'Y', ['web']],
  ])('is read of its rows, or of each box: %s « %s »', (header, cell, options) => {
    expect(cellSays(header, cell, withBoxes())).toEqual(ticked(...options))
  })

  test('is read of SurveyMonkey, whose row of headers names the row and the box', () => {
    const rows = [
      ['Respondent ID', 'Vos logiciels', '', 'E-NOM'],
      ['', 'Comptabilité - Site Web', 'Paie - Site Web', 'Response'],
      ['1', 'Site Web', '', 'Roy'],
    ]
    expect(inShort(rows, withBoxes())).toEqual([{ 'E-NOM': 'Roy', ...ticked('web') }])
  })
})
