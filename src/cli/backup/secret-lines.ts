import { StringDecoder } from 'node:string_decoder'
import type { Environment } from '../environment.ts'
import { Interrupted } from '../visit/desk.ts'

/** Asks, at a terminal, for lines that are never shown, not even as stars. */
export type SecretLines = Readonly<{ ask: (prompt: string) => Promise<string>; close: () => void }>

const key = { interrupt: '\u0003', end: '\u0004', erase: '\u0008', wipe: '\u0015', rubout: '\u007f' } as const

/** Raw mode from the first line to the last: what is typed ahead is neither echoed nor lost. */
export function openSecretLines({ stdin, stderr }: Pick<Environment, 'stdin' | 'stderr'>): SecretLines {
  const decoder = new StringDecoder('utf8')
  const typed: string[] = []
  let wake: () => void = () => undefined
  let isOver = false
  const take = (bytes: Buffer) => {
    typed.push(...decoder.write(bytes))
    wake()
  }
  const end = () => {
    isOver = true
    wake()
  }
  stdin.setRawMode(true)
  stdin.on('data', take).on('end', end)
  const next = async (): Promise<string> => {
    while (typed.length === 0 && !isOver) await new Promise<void>((resolve) => (wake = resolve))
    return typed.shift() ?? key.end
  }
  return {
    ask: async (prompt) => {
      stderr.write(`${prompt}\u00a0: `)
      try {
        return await line(next)
      } finally {
        stderr.write('\n')
      }
    },
    close: () => {
      stdin.off('data', take).off('end', end)
      stdin.setRawMode(false)
      stdin.pause()
    },
  }
}

async function line(next: () => Promise<string>): Promise<string> {
  const held: string[] = []
  for (;;) {
    const character = await next()
    if (character === '\r' || character === '\n') return held.join('')
    if (character === key.interrupt || character === key.end) throw new Interrupted()
    if (character === key.erase || character === key.rubout) held.pop()
    else if (character === key.wipe) held.length = 0
    else if (character >= ' ') held.push(character)
  }
}
