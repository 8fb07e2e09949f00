import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newFolder, run } from '../support/run-program.ts'
import { Terminal } from '../support/terminal.ts'
import { consent, nextPlace, type Way } from '../support/visitor.ts'

const bakery = join(import.meta.dirname, '../../templates/demo/boulangerie.yaml')
const business = 'Boulangerie du Grand Portage'

const ways: readonly Way[] = [
  { language: 'fr', simple: false },
  { language: 'en', simple: false },
  { language: 'fr', simple: true },
  { language: 'en', simple: true },
]

const words = {
  fr: {
    consents: ['plan d’accompagnement.', 'avant l’envoi.', 'le programme.', 'approuvé le texte.'],
    asked: '(o ou n)',
    yes: 'o',
    present: 'Entrée seule pour passer',
    title: 'Vos actions, depuis la dernière fois Le plan de l’étape T0, ',
    action: (number: number, of: number) => `Action ${number} de ${of}`,
    since: 'proposée, ',
    choices: '1 Acceptée, pas encore commencée 2 En cours 3 Faite 4 Abandonnée 5 Telle quelle : rien à noter',
    keys: {
      rich: 'Un chiffre; Entrée seule la laisse telle quelle · s passer aux questions · b revenir · q enregistrer et quitter',
      simple:
        'Un numéro; Entrée seule la laisse telle quelle · /s passer aux questions · /b revenir · /q enregistrer et quitter',
    },
    evidence: 'Qu’est-ce qui le montre? (Entrée pour passer) >',
    why: 'Une raison à noter? (Entrée pour passer) >',
    saved: 'Tout est enregistré. Pour reprendre : virage visite',
    outcome: 'Où en est le plan : 1 faite, 3 proposées.',
    review: 'Vos actions, depuis',
  },
  en: {
    consents: ['support plan.', 'anything is sent.', 'the programme.', 'approved the text.'],
    asked: '(y or n)',
    yes: 'y',
    present: 'Enter alone to skip',
    title: 'Your actions, since last time The plan of stage T0, ',
    action: (number: number, of: number) => `Action ${number} of ${of}`,
    since: 'proposed, ',
    choices: '1 Accepted, not begun yet 2 Under way 3 Done 4 Dropped 5 As it is: nothing to record',
    keys: {
      rich: 'A digit; Enter alone leaves it as it is · s go on to the questions · b back · q save and quit',
      simple: 'A number; Enter alone leaves it as it is · /s go on to the questions · /b back · /q save and quit',
    },
    evidence: 'What shows it? (Enter to skip) >',
    why: 'A reason to record? (Enter to skip) >',
    saved: 'Everything is saved. To resume: virage visit',
    outcome: 'Where the plan stands: 1 done, 3 proposed.',
    review: 'Your actions, since',
  },
} as const

/** A text wherever its lines are folded. */
function spaced(text: string): RegExp {
  return new RegExp(text.replaceAll(/[.?()/]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`))
}

function onOneLine(text: string): string {
  return text.replaceAll(/^> /gm, '  ').replaceAll(/\s+/g, ' ').trim()
}

/** A bakery whose first visit is over: its plan has four actions to do now. */
function visited(): string {
  const cwd = newFolder()
  expect(run(['visit', '--answers', bakery], { cwd }).code).toBe(0)
  return cwd
}

type Told = Readonly<{
  action: string
  place: string
  status: string
  evidence: string | null
  name: Readonly<Record<Way['language'], string>>
}>

/** The actions to do now of the bakery's plan. */
function actions(cwd: string): readonly Told[] {
  const { actions: all } = JSON.parse(run(['plan', 'status', business, '--json'], { cwd }).out)
  return all.filter(({ place }: Told) => place === 'active')
}

function statuses(cwd: string): readonly string[] {
  return actions(cwd).map(({ status }) => status)
}

function sitDown(cwd: string, { language, simple }: Way, columns?: number): Terminal {
  const args = ['visit', business, ...(simple ? ['--simple'] : [])]
  return new Terminal({ args, cwd, language, ...(columns === undefined ? {} : { columns }) })
}

/** The consents of a follow-up, and nobody said to be present. */
async function agree(terminal: Terminal, { language, simple }: Way): Promise<void> {
  const { consents, asked, yes, present } = words[language]
  for (const text of consents) {
    await terminal.see(spaced(`${text} ${asked}`))
    terminal.line(yes)
  }
  await terminal.see(spaced(present))
  if (simple) await terminal.see(/> $/)
  terminal.line('')
}

/** Waits for this action of so many, then for the place to answer; gives what was shown of it. */
async function reviewed(terminal: Terminal, number: number, of: number, way: Way): Promise<string> {
  const { action, keys } = words[way.language]
  const heading = await terminal.see(spaced(action(number, of)))
  const shown = await terminal.see(way.simple ? / > $/ : spaced(keys.rich))
  return heading + shown
}

function choose(terminal: Terminal, number: number, { simple }: Way): void {
  if (simple) terminal.line(String(number))
  else terminal.type(String(number))
}

/** The first action is done; gives the screen of the second, which acknowledges it. */
async function doFirst(terminal: Terminal, of: number, way: Way): Promise<string> {
  await reviewed(terminal, 1, of, way)
  choose(terminal, 3, way)
  await terminal.see(spaced(words[way.language].evidence))
  terminal.line('une photo')
  return reviewed(terminal, 2, of, way)
}

/** Takes the visit up again: only what remains is asked, then the questions come. */
async function resumes(cwd: string, way: Way): Promise<void> {
  const { outcome, title } = words[way.language]
  const [first, second] = actions(cwd)
  const again = sitDown(cwd, way)
  const shown = onOneLine(await reviewed(again, 1, 3, way))
  expect(onOneLine(again.text)).toContain(title)
  expect(shown).toContain(second?.name[way.language])
  expect(onOneLine(again.text)).not.toContain(first?.name[way.language])
  again.type(way.simple ? '/s\r' : 's')
  await again.see(spaced(outcome))
  await nextPlace(again, way)
  again.line('/q')
  expect(await again.ended()).toBe(0)
  expect(actions(cwd)[0]).toMatchObject({ status: 'done', evidence: 'une photo' })
}

describe.each(ways)('the review of a plan in $language (line by line: $simple)', (way) => {
  const { saved, why } = words[way.language]

  test('interrupted, keeps what was acknowledged, nothing of the action being told, and resumes at what remains', async () => {
    const cwd = visited()
    const terminal = sitDown(cwd, way)
    await agree(terminal, way)
    await doFirst(terminal, 4, way)
    choose(terminal, 2, way)
    await terminal.see(spaced(why))
    terminal.type('\u0003')
    await terminal.see(spaced(saved))
    expect(await terminal.ended()).toBe(130)
    expect(statuses(cwd)).toEqual(['done', 'proposed', 'proposed', 'proposed'])
    await resumes(cwd, way)
  })

  test('killed, has lost nothing that was acknowledged, and asks only what remains', async () => {
    const cwd = visited()
    const terminal = sitDown(cwd, way)
    await agree(terminal, way)
    await doFirst(terminal, 4, way)
    terminal.kill('SIGKILL')
    expect(await terminal.ended()).toBe(128 + 9)
    expect(statuses(cwd)).toEqual(['done', 'proposed', 'proposed', 'proposed'])
    await resumes(cwd, way)
  })
})

describe.each([40, 80, 120])('on a screen of %i columns', (columns) => {
  test.each(ways)('an action is read whole, no line is cut, in $language (line by line: $simple)', async (way) => {
    const { title, action, since, choices, keys } = words[way.language]
    const cwd = visited()
    const [first, second] = actions(cwd)
    const terminal = sitDown(cwd, way, columns)
    await agree(terminal, way)
    const screen = await reviewed(terminal, 1, 4, way)
    const shown = onOneLine(screen)
    expect(shown).toContain(title)
    const [, ofFirst = ''] = shown.split(action(1, 4))
    const under = keys[way.simple ? 'simple' : 'rich']
    expect(ofFirst).toMatch(spaced(`${first?.name[way.language]} `))
    const [, after = ''] = ofFirst.split(since)
    expect(after).toContain(`${choices} ${under}`)
    terminal.line('')
    const nextScreen = await reviewed(terminal, 2, 4, way)
    const next = onOneLine(nextScreen)
    expect(next).toContain(second?.name[way.language])
    expect(next).toContain(choices)
    expect(next.includes(under)).toBe(!way.simple)
    const lines = [screen, nextScreen].flatMap((text) => text.split('\n'))
    expect(lines.filter((line) => [...line].length > columns)).toEqual([])
    expect(terminal.raw.includes('\u001b')).toBe(!way.simple)
  })
})

describe('the review', () => {
  /** The files of the program that a visit loaded, left at its first place to answer. */
  async function loadedBy(cwd: string, args: readonly string[], begin: (terminal: Terminal) => Promise<void>) {
    const folder = newFolder()
    const terminal = new Terminal({
      args: ['visit', business, '--simple', ...args],
      cwd,
      variables: { NODE_V8_COVERAGE: folder },
    })
    await begin(terminal)
    terminal.line('/q')
    expect(await terminal.ended()).toBe(0)
    const scripts = readdirSync(folder).flatMap((name): readonly string[] =>
      JSON.parse(readFileSync(join(folder, name), 'utf8')).result.map(({ url }: { url: string }) => url),
    )
    const isLoaded = (chunk: string) => scripts.some((url) => url.includes(`/${chunk}-`))
    return { isLoaded, text: onOneLine(terminal.text) }
  }

  const way: Way = { language: 'fr', simple: true }
  async function firstVisit(terminal: Terminal): Promise<void> {
    await consent(terminal, way)
    await nextPlace(terminal, way)
  }

  test('is neither shown nor loaded at the first stage, the first time or again', async () => {
    for (const [cwd, args] of [
      [newFolder(), []],
      [visited(), ['--new', '-q', 'pme-express', '--stage', 'T0']],
    ] as const) {
      const { isLoaded, text } = await loadedBy(cwd, args, firstVisit)
      expect(isLoaded('carry-on')).toBe(true)
      expect(isLoaded('review-actions')).toBe(false)
      expect(text).not.toContain(words.fr.review)
    }
  })

  test('is both at the next one', async () => {
    const { isLoaded, text } = await loadedBy(visited(), [], async (terminal) => {
      await agree(terminal, way)
      await reviewed(terminal, 1, 4, way)
    })
    expect(isLoaded('review-actions')).toBe(true)
    expect(text).toContain(words.fr.review)
  })
})
