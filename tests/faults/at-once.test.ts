import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { heldIn } from '../support/held.ts'
import { newVisit } from '../support/line-visit.ts'
import { Piped } from '../support/piped.ts'
import { newFolder, program, type Ran, run } from '../support/run-program.ts'
import { answerPlaces, consent, type Way } from '../support/visitor.ts'

const way: Way = { language: 'fr', simple: true }
const header = 'id,submitdate,PRF-NOM,PRF-REG,PER-COMP-1,PER-ADAP-1,DIR-VISI-1,CON-ACCE-1'

/** An export of so many businesses, whose names begin with this. */
function writeExport(cwd: string, name: string, count: number): readonly string[] {
  const rows = Array.from({ length: count }, (_, row) => `${row},2026-06-05 10:00:00,${name} ${row},02,2,3,1,4`)
  writeFileSync(join(cwd, `${name}.csv`), `${[header, ...rows].join('\n')}\n`)
  return ['batch', `${name}.csv`, '-q', 'pme-express', '--consent-in-survey']
}

/** The program, to be waited for while others run. */
function running(args: readonly string[], cwd: string): Promise<Ran> {
  const child = spawn(process.execPath, [program, ...args], {
    cwd,
    env: { ...process.env, VIRAGE_DATA: join(cwd, 'data') },
  })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })))
}

async function sitDown(cwd: string, business: string): Promise<Piped> {
  const piped = new Piped({ args: ['visit', business, '--simple'], cwd })
  await consent(piped, way)
  await answerPlaces(piped, 2, way)
  return piped
}

async function leave(piped: Piped): Promise<void> {
  piped.line('/q')
  expect(await piped.ended()).toBe(0)
}

const runs = process.env.VIRAGE_TEST_POINTS === 'Infinity' ? 50 : 1

describe('several programs at once', () => {
  test(`eight imports, ${runs} times: every row is kept once, none is refused`, {
    timeout: 60_000 * runs,
  }, async () => {
    for (let time = 0; time < runs; time += 1) {
      const cwd = newFolder()
      const names = ['Alma', 'Baie', 'Chute', 'Dune', 'Est', 'Fjord', 'Gare', 'Gare']
      const imports = names.map((name) => writeExport(cwd, name, 40))
      const ran = await Promise.all(imports.map((args) => running(args, cwd)))
      expect(ran.map(({ code, err }) => (code === 0 ? code : err))).toEqual(names.map(() => 0))
      expect(heldIn(cwd)?.rows).toMatchObject({ lot: 7, lot_row: 280 })
      const database = new Database(join(cwd, 'data', 'virage.db'), { readonly: true })
      expect(database.prepare('SELECT open FROM store').pluck().get()).toBe(0)
      database.close()
    }
  })

  test('two visits on two businesses both go on; a second on the same one is refused, and says who has it', async () => {
    const cwd = newFolder()
    const [roy, nord] = [await sitDown(cwd, 'Roy'), await sitDown(cwd, 'Garage Nord')]
    const refused = run(['visit', 'Roy', '--simple'], { cwd, input: '/q\n' })
    expect(refused.code).toBe(6)
    expect(refused.err).toContain(String(roy.child.pid))
    await leave(roy)
    await leave(nord)
    expect(heldIn(cwd)?.rows).toMatchObject({ subject: 2, assessment: 2, trail: 6 })
    expect(run(['visit', 'Roy', '--simple'], { cwd, input: '/q\n' }).code).toBe(0)
  })

  test('an import during a visit: both end, and the visit goes on', async () => {
    const cwd = newFolder()
    const roy = await sitDown(cwd, 'Roy')
    const imported = await running(writeExport(cwd, 'Alma', 300), cwd)
    expect(imported.code, imported.err).toBe(0)
    roy.line('2')
    await leave(roy)
    expect(heldIn(cwd)?.rows).toMatchObject({ lot_row: 300, trail: 4 })
  })

  test('reports during imports are whole, and two of the same plan are one', async () => {
    const cwd = newFolder()
    newVisit(['Vendre', '2', '2', '2', '/q'], { cwd })
    const imports = ['Alma', 'Baie', 'Chute'].map((name) => running(writeExport(cwd, name, 300), cwd))
    const reports = ['a.pdf', 'b.pdf', 'b.pdf'].map((out) => running(['report', 'Roy', '--out', out, '--force'], cwd))
    const codes = (await Promise.all([...imports, ...reports])).map(({ code, err }) => (code === 0 ? code : err))
    expect(codes).toEqual([0, 0, 0, 0, 0, 0])
    for (const name of ['a.pdf', 'b.pdf']) expect(readFileSync(join(cwd, name), 'latin1').trimEnd()).toMatch(/%%EOF$/)
    expect(heldIn(cwd)?.rows).toMatchObject({ lot_row: 900 })
  })
})
