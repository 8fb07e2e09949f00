import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { newFolder, run } from '../support/run-program.ts'
import { atTerminal, type Person } from '../support/terminal.ts'
import { rawDatabase } from '../support/raw-sqlite.ts'

const root = join(import.meta.dirname, '../..')

/** Line by line, or with keys: how a person does the same thing at each. */
type Hand = Readonly<{
  args: readonly string[]
  /** A choice by its number. */
  choose: (person: Person, rank: string) => void
  line: (person: Person, text: string) => void
  key: (person: Person, key: string) => void
  /** Enter alone. */
  skip: (person: Person) => void
}>

const hands: Readonly<Record<'simple' | 'rich', Hand>> = {
  simple: {
    args: ['--simple'],
    choose: (person, rank) => person.type(`${rank}\r`),
    line: (person, text) => person.type(`${text}\r`),
    key: (person, key) => person.type(`/${key}\r`),
    skip: (person) => person.type('\r'),
  },
  rich: {
    args: [],
    choose: (person, rank) => {
      person.type(rank)
      person.type('\r')
    },
    line: (person, text) => person.type(`${text}\r`),
    key: (person, key) => person.type(key),
    skip: (person) => person.type('\r'),
  },
}

/** Says the name, reads the notice, agrees to the first purpose only, names nobody: the first question is on the screen. */
async function begin(person: Person, hand: Hand): Promise<void> {
  for (const answer of ['o', 'n', 'n']) {
    await person.sees('(o ou n)')
    hand.line(person, answer)
  }
  await person.sees('Qui est présent')
  await person.sees('pour passer')
  hand.skip(person)
  await person.sees('Question 1 de')
  await ready(person)
}

/** The prompt of the question is drawn. */
async function ready(person: Person): Promise<void> {
  await person.sees(/(reprendre ces touches|revoir ces touches|enregistrer et quitter|Votre choix|Votre réponse|Vos choix)/)
}

/** The questions that remain, each with the choice that ends it soonest. */
async function answerAll(person: Person, hand: Hand): Promise<void> {
  for (;;) {
    await person.sees(/(Question|Ligne) \d+ de \d+|La visite est faite/)
    const tail = person.screen().split('\n').slice(-60).join('\n')
    if (tail.lastIndexOf('La visite est faite') > tail.lastIndexOf('Question ')) return
    hand.choose(person, '2')
  }
}

function answersIn(data: string): Readonly<Record<string, unknown>> {
  const database = rawDatabase(join(data, 'virage.db'))
  const rows = database.prepare('SELECT question, response FROM trail WHERE question IS NOT NULL ORDER BY seq').all()
  database.close()
  return Object.fromEntries(rows.map((row: any) => [row.question, row.response === null ? null : JSON.parse(row.response)]))
}

export { answerAll, answersIn, begin, execFileSync, existsSync, newFolder, parse, readFileSync, ready, root, run, atTerminal, hands, describe, expect, test }
