import { userInfo } from 'node:os'
import { describe, expect, test } from 'vitest'
import { newFolder } from '../support/run-program.ts'
import { Terminal } from '../support/terminal.ts'
import { answerPlaces, consent, stored, type Way } from '../support/visitor.ts'

const way: Way = { language: 'fr', simple: false }

/** A visit with this business, its first two questions answered, still at the table. */
async function visitUnderWay(cwd: string, business: string): Promise<Terminal> {
  const terminal = new Terminal({ args: ['visit', business], cwd })
  await consent(terminal, way)
  await answerPlaces(terminal, 2, way)
  return terminal
}

describe('the file of a business is in one visit at a time', () => {
  test('a second visit with it is told who has it, since when, and changes nothing', async () => {
    const cwd = newFolder()
    await visitUnderWay(cwd, 'Boulangerie Roy')
    const before = stored(cwd).trail.length
    const second = new Terminal({ args: ['visit', 'boulangerie roy'], cwd })
    await second.see(/Le dossier « Boulangerie Roy » est ouvert dans une autre session de virage, celle de (\S+), /)
    expect(second.text).toContain(`celle de ${userInfo().username}, depuis le 20`)
    await second.see(/\(processus \d+\)/)
    expect(await second.ended()).toBe(6)
    expect(stored(cwd).trail).toHaveLength(before)
  })

  test('another one of it, begun anew, is refused as well before a consent is asked', async () => {
    const cwd = newFolder()
    await visitUnderWay(cwd, 'Boulangerie Roy')
    const second = new Terminal({ args: ['visit', 'boulangerie roy', '--new', '--simple', '--lang', 'en'], cwd })
    await second.see('is open in another session of virage')
    expect(await second.ended()).toBe(6)
    expect(second.text).not.toContain('(y or n)')
    expect(stored(cwd).count('assessment')).toBe(1)
  })

  test('a session that was killed holds nothing any more', async () => {
    const cwd = newFolder()
    const first = await visitUnderWay(cwd, 'Boulangerie Roy')
    first.kill()
    await first.ended()
    const second = new Terminal({ args: ['visit', 'boulangerie roy'], cwd })
    await second.see('Diagnostic repris')
    await second.see(/Question 4 de /)
  })

  test('visits with two businesses run together', async () => {
    const cwd = newFolder()
    const visits = ['Boulangerie Roy', 'Scierie du Nord'].map(async (business) => {
      const terminal = new Terminal({ args: ['visit', business], cwd })
      await consent(terminal, way)
      await answerPlaces(terminal, 5, way)
    })
    await Promise.all(visits)
    expect(stored(cwd).count('assessment')).toBe(2)
    expect(stored(cwd).trail).toHaveLength(12)
  })
})
