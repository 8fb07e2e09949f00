import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { chances } from '../support/chance.ts'
import { points, seed } from '../support/faulted.ts'
import { heldBy, heldIn } from '../support/held.ts'
import { newVisit } from '../support/line-visit.ts'
import { Piped } from '../support/piped.ts'
import { newFolder, run } from '../support/run-program.ts'

const header = 'id,submitdate,PRF-NOM,PRF-REG,PER-COMP-1,PER-ADAP-1,DIR-VISI-1,CON-ACCE-1'
const count = 20_000
const importing = ['batch', 'export.csv', '-q', 'pme-express', '--consent-in-survey', '--scores', 'scores.csv']

/** A folder with a visit that is kept and an export long enough to be cut. */
function withExport(): string {
  const cwd = newFolder()
  newVisit(['Vendre', '2', '/q'], { cwd })
  const rows = Array.from({ length: count }, (_, row) => `${row},2026-06-05 10:00:00,Boulangerie ${row},02,2,3,1,4`)
  writeFileSync(join(cwd, 'export.csv'), `${[header, ...rows].join('\n')}\n`)
  return cwd
}

const names = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const
const moments = Math.max(1, Math.round(Math.min(points, 50) / 4))

describe.skipIf(process.platform === 'win32')('a signal at any moment', () => {
  test.each(names)(
    '%s in an import leaves none of its rows or all, no score file that is not whole, and it can be done again',
    {
      timeout: 60_000 * (moments + 1),
    },
    async (signal) => {
      const chance = chances(seed + names.indexOf(signal))
      for (let moment = 0; moment < moments; moment += 1) {
        const cwd = withExport()
        const piped = new Piped({ args: importing, cwd })
        await piped.see('Export reconnu')
        await pause(chance() * 1500)
        piped.kill(signal)
        await piped.ended()
        const held = heldIn(cwd)
        expect([0, count]).toContain(held?.rows.lot_row)
        expect(held?.trail).toHaveLength(3)
        const isWritten = readdirSync(cwd).includes('scores.csv')
        if (isWritten) expect(held?.rows.lot_row).toBe(count)
        const again = run([...importing, '--force'], { cwd })
        expect(again.code, again.err).toBe(0)
        expect(heldIn(cwd)?.rows.lot_row).toBe(count)
      }
    },
  )

  test.each(names)('%s in a report leaves no plan that is not whole under its name', async (signal) => {
    const chance = chances(seed + names.indexOf(signal))
    const cwd = newFolder()
    newVisit(['Vendre', '2', '/q'], { cwd })
    const before = heldIn(cwd)
    for (let moment = 0; moment < moments * 2; moment += 1) {
      const piped = new Piped({ args: ['report', 'Roy', '--out', 'plan.pdf', '--force'], cwd })
      await pause(100 + chance() * 700)
      piped.kill(signal)
      await piped.ended()
      expect(heldBy(join(cwd, 'data', 'virage.db'))).toEqual(before)
    }
    expect(run(['report', 'Roy', '--out', 'plan.pdf', '--force'], { cwd }).code).toBe(0)
  })

  test('an import that is suspended and taken up again (SIGSTOP, SIGCONT) goes to its end', async () => {
    const cwd = withExport()
    const piped = new Piped({ args: importing, cwd })
    await piped.see('Export reconnu')
    piped.kill('SIGSTOP')
    await pause(1000)
    piped.kill('SIGCONT')
    expect(await piped.ended()).toBe(0)
    expect(heldIn(cwd)?.rows.lot_row).toBe(count)
  })
})
