import { expect, test } from 'vitest'
import { newVisit } from '../support/line-visit.ts'

test('the guide and the probes are for the advisor: nothing of them is shown until they are asked for', () => {
  const silent = newVisit(['/g exp-sujet', '/q'])
  expect(silent).not.toMatch(/Pour vous|Pour relancer|Montrez-moi/)
  const asked = newVisit(['/g exp-sujet', '/h', '/q'])
  expect(asked).toContain('Pour vous : Relisez d’abord le souhait du début.')
  expect(asked).toContain('\nPour relancer : Montrez-moi comment vous faites. · Racontez la dernière fois. · ')
})

test('a question without a guide still has the probes, in the language of the screen', () => {
  const asked = newVisit(['/h', '/q'], { language: 'en' })
  expect(asked).toContain('To hear more: Show me how you do it. · Tell me about the last time. · ')
})
