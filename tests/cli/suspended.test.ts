import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { newFolder } from '../support/run-program.ts'
import { Terminal } from '../support/terminal.ts'
import { answerPlaces, consent, stored, type Way } from '../support/visitor.ts'

const rich: Way = { language: 'fr', simple: false }

test.skipIf(!existsSync('/proc/self/fd/0'))(
  'a visit suspended, then taken up again by the shell, still reads single keys and echoes none',
  async () => {
    const cwd = newFolder()
    const terminal = new Terminal({ args: ['visit', 'Roy'], cwd })
    await consent(terminal, rich)
    await answerPlaces(terminal, 2, rich)
    terminal.suspendAndResume()
    await pause(300)
    terminal.type('\u001b[B')
    await terminal.see('>  1  Fabrication')
    terminal.type('\r')
    await terminal.see('Question 5')
    terminal.type('\u0003')
    expect(await terminal.ended()).toBe(130)
    expect(terminal.text).not.toContain('^[[B')
    expect(stored(cwd).trail).toHaveLength(4)
  },
)
