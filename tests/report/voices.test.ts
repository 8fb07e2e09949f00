import { describe, expect, test } from 'vitest'
import type { Answer, Response } from '../../src/model/answer.ts'
import { compose } from '../../src/report/compose.ts'
import type { ReportInput } from '../../src/report/telling.ts'
import { reportInput } from '../support/report-input.ts'
import { texts } from '../support/report-reading.ts'

const said = (value: string): Answer => ({ state: 'answered', value })
const by = { chantal: said('4'), ghislain: said('2') }
const respondents = { chantal: 'owner', ghislain: 'front-line' }

function reportWith(
  response: Response,
  { roles = respondents, ...more }: Partial<ReportInput> & Readonly<{ roles?: Readonly<Record<string, string>> }> = {},
): readonly string[] {
  const input = reportInput('fr', more)
  const answers = new Map([...input.assessment.answers, ['people-1', response]])
  const report = compose({ ...input, assessment: { ...input.assessment, respondents: roles, answers } })
  return texts(report.blocks).map((text) => text.replaceAll('\u00a0', ' '))
}

describe('« deux regards » in the report', () => {
  test('names people by their role, never by what they are called in the file', () => {
    for (const answer of [said('3'), { state: 'later' }] as const) {
      const all = reportWith({ answer, by }).join('\n')
      expect(all).not.toMatch(/chantal|ghislain/i)
      expect(all).toMatch(/Deux regards/)
    }
    expect(reportWith({ answer: said('3'), by }, { roles: {} }).join('\n')).not.toMatch(/chantal|ghislain/i)
  })

  test('says what was agreed on, where something was', () => {
    expect(reportWith({ answer: said('3'), by }).join('\n')).toContain('Retenu ensemble')
    expect(reportWith({ answer: { state: 'later' }, by }).join('\n')).not.toContain('Retenu ensemble')
  })

  test('an answer that each gave apart is no answer put off, and still explains an action', () => {
    const input = reportInput('fr')
    const causes = [{ kind: 'trigger', questions: ['people-1'] }] as const
    const plan = { ...input.plan, active: input.plan.active.map((action) => ({ ...action, causes })) }
    const apart = reportWith({ answer: { state: 'later' }, by }, { plan }).join('\n')
    expect(apart).toMatch(
      /chaque personne a répondu de son côté : Propriétaire ou direction : « .+ »; Personne du terrain : « .+ »/,
    )
    expect(apart).not.toContain('vous avez répondu : « plus tard »')
    const answersPut = (response: Response) => reportWith(response).filter((text) => text === 'Plus tard').length
    expect(answersPut({ answer: { state: 'later' }, by })).toBe(answersPut({ answer: said('3'), by }))
  })
})
