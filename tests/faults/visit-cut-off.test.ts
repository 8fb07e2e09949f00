import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { newFolder, program, run } from '../support/run-program.ts'
import { Terminal } from '../support/terminal.ts'
import { answerPlaces, consent, placeShown, stored, type Way } from '../support/visitor.ts'

const ways: readonly Way[] = [
  { language: 'fr', simple: false },
  { language: 'en', simple: false },
  { language: 'fr', simple: true },
  { language: 'en', simple: true },
]

const howToResume = {
  fr: 'Tout est enregistré. Pour reprendre : virage visite "Roy"',
  en: 'Everything is saved. To resume: virage visit "Roy"',
} as const

function sitDown(cwd: string, { language, simple }: Way): Terminal {
  return new Terminal({ args: ['visit', 'Roy', ...(simple ? ['--simple'] : [])], cwd, language })
}

/** A visit at its fourth question: the name and two answers are kept. */
async function underWay(cwd: string, way: Way): Promise<Terminal> {
  const terminal = sitDown(cwd, way)
  await consent(terminal, way)
  await answerPlaces(terminal, 2, way)
  return terminal
}

/** The last word of the terminal about its cursor is that it is shown; line by line, it never says any. */
function expectCursor(terminal: Terminal): void {
  const hidden = terminal.raw.lastIndexOf('\u001b[?25l')
  expect(terminal.raw.lastIndexOf('\u001b[?25h')).toBeGreaterThanOrEqual(hidden)
}

async function expectResumed(cwd: string, way: Way): Promise<void> {
  expect(stored(cwd).trail).toHaveLength(3)
  const place = await placeShown(sitDown(cwd, way), way)
  expect(place).toMatchObject({ heading: expect.stringContaining('4') })
}

describe.each(ways)('a visit in $language (line by line: $simple)', (way) => {
  test('interrupted twice in a row, says once how to resume, shows the cursor again and exits 130', async () => {
    const cwd = newFolder()
    const terminal = await underWay(cwd, way)
    terminal.type('\u0003\u0003')
    expect(await terminal.ended()).toBe(130)
    expect(terminal.fresh.split(howToResume[way.language])).toHaveLength(2)
    expectCursor(terminal)
    await expectResumed(cwd, way)
  })

  test('asked to end by the system (SIGTERM), says how to resume, shows the cursor again and exits 130', async () => {
    const cwd = newFolder()
    const terminal = await underWay(cwd, way)
    terminal.kill('SIGTERM')
    expect(await terminal.ended()).toBe(130)
    expect(terminal.fresh).toContain(howToResume[way.language])
    expectCursor(terminal)
    await expectResumed(cwd, way)
  })

  test('whose terminal is closed (SIGHUP) has lost nothing', async () => {
    const cwd = newFolder()
    const terminal = await underWay(cwd, way)
    terminal.kill('SIGHUP')
    expect(await terminal.ended()).toBe(128 + 1)
    await expectResumed(cwd, way)
  })

  test('whose keyboard is gone (Ctrl-D) says how to resume, and shows the cursor again', async () => {
    const cwd = newFolder()
    const terminal = await underWay(cwd, way)
    terminal.type('\u0004')
    expect(await terminal.ended()).toBe(0)
    expect(terminal.fresh).toContain(howToResume[way.language])
    expectCursor(terminal)
    await expectResumed(cwd, way)
  })

  test('suspended for two seconds in the middle of a question (SIGSTOP, SIGCONT), goes on', async () => {
    const cwd = newFolder()
    const terminal = await underWay(cwd, way)
    terminal.kill('SIGSTOP')
    await pause(2000)
    terminal.kill('SIGCONT')
    terminal.line('2')
    expect(await placeShown(terminal, way)).toMatchObject({ heading: expect.stringContaining('5') })
    terminal.line('/q')
    expect(await terminal.ended()).toBe(0)
    expect(stored(cwd).trail).toHaveLength(4)
  })
})

/** A visit line by line with its outputs where this says, in the shell: what is typed is all there from the start. */
function visitTo(cwd: string, outputs: string) {
  return spawnSync('sh', ['-c', `"$0" "$1" visit Roy --simple ${outputs}`, process.execPath, program], {
    cwd,
    env: { ...process.env, VIRAGE_DATA: join(cwd, 'data') },
    input: 'o\nn\nn\n\nVendre\n2\n/q\n',
    encoding: 'utf8',
  })
}

describe('a visit whose outputs fail', () => {
  test.each(['2>&-', '2>&1 | head -1', '>&-', ...(existsSync('/dev/full') ? ['2>/dev/full'] : [])])(
    '%s keeps every answer',
    (outputs) => {
      const cwd = newFolder()
      const { status, stderr } = visitTo(cwd, outputs)
      expect(status).toBe(0)
      expect(stderr).not.toMatch(/^ {4}at /m)
      expect(stored(cwd).trail).toHaveLength(3)
      expect(run(['list'], { cwd }).out).toContain('3 réponses')
    },
  )

  test.runIf(existsSync('/dev/full'))('stdout on a full disk keeps every answer, and exits 74', () => {
    const cwd = newFolder()
    const { status, stderr } = visitTo(cwd, '>/dev/full')
    expect(status).toBe(74)
    expect(stderr).toContain('ENOSPC')
    expect(stored(cwd).trail).toHaveLength(3)
  })
})
