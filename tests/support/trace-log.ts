/** One call of a traced program: its name, its texts as bytes, its numbers, what it gave back. */
export type Call = Readonly<{
  name: string
  texts: readonly Buffer[]
  numbers: readonly number[]
  words: string
  result: number
}>

/** The calls of a log of `strace -f -xx`, in the order they ended; a call that another thread cut in two is joined. */
export function* callsIn(log: string): Generator<Call> {
  const begun = new Map<string, string>()
  for (const line of log.split('\n')) {
    const [, thread = '', rest = ''] = /^(\d+)\s+(.*)$/.exec(line) ?? []
    if (rest.endsWith('<unfinished ...>')) {
      begun.set(thread, rest.slice(0, -'<unfinished ...>'.length))
      continue
    }
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(rest)
    const call = callOf(resumed === null ? rest : `${begun.get(thread) ?? ''}${resumed[1]}`)
    if (call !== undefined) yield call
  }
}

const quoted = /"((?:\\x[0-9a-f]{2})*)"(?:\.\.\.)?/g

function callOf(text: string): Call | undefined {
  const [, name = '', given = '', result = ''] = /^(\w+)\((.*)\)\s+= (-?\d+)/.exec(text) ?? []
  if (name === '') return undefined
  const texts = [...given.matchAll(quoted)].map(([, hex = '']) => Buffer.from(hex.replaceAll('\\x', ''), 'hex'))
  const words = given.replaceAll(quoted, '""')
  const numbers = [...words.matchAll(/(?<![\w"])-?\d+(?![\w"])/g)].map(([number]) => Number(number))
  return { name, texts, numbers, words, result: Number(result) }
}
