import type { Terminal } from './terminal.ts'
import type { Way } from './visitor.ts'

/** What the menu says under its lists. */
const leave = { fr: 'q quitter', en: 'q leave' } as const

/** A person at the menu, whose screen may fold any sentence. */
export class AtMenu {
  readonly #terminal: Terminal
  readonly #way: Way

  constructor(terminal: Terminal, way: Way) {
    this.#terminal = terminal
    this.#way = way
  }

  /** Takes a line of the list under `title`, by its number. */
  async pick(title: string, entry: string): Promise<void> {
    const number = (await this.list(title)).findLast(({ text }) => text.startsWith(entry))?.number
    if (number === undefined) throw new Error(`« ${entry} » is not under « ${title} »`)
    this.#terminal.line(number)
  }

  /** The lines of the list under `title`. */
  async list(title: string): Promise<readonly Readonly<{ number: string; text: string }>[]> {
    // What was chosen before stays on the screen, after its mark: a title is a line of its own.
    await this.#terminal.see(new RegExp(`(?:^|\\n)${folding(title).source}\\n`))
    const shown = await this.#terminal.see(this.#way.simple ? / > $/ : folding(leave[this.#way.language]))
    const lines = shown.matchAll(/^ *(\d+) {2}(.*(?:\n {5,}\S.*)*)/gm)
    return [...lines].map(([, number = '', text = '']) => ({ number, text: text.replaceAll(/\s+/g, ' ') }))
  }

  /** Answers a field. */
  async say(asked: string, text: string): Promise<void> {
    await this.see(asked)
    await this.#terminal.see(this.#way.simple ? / > $/ : '>')
    this.#terminal.line(text)
  }

  async see(words: string): Promise<string> {
    return this.#terminal.see(folding(words))
  }
}

/** The same words, wherever the lines are folded. */
function folding(words: string): RegExp {
  const each = words.split(' ').map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(each.join('\\s+'))
}
