import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newFolder, run } from '../support/run-program.ts'
import { Terminal } from '../support/terminal.ts'
import { answerPlaces, confirmPlan, consent, type Way } from '../support/visitor.ts'

const ways: readonly Way[] = [
  { language: 'fr', simple: false },
  { language: 'en', simple: false },
  { language: 'fr', simple: true },
  { language: 'en', simple: true },
]

const words = {
  fr: {
    decide: 'decider',
    title: 'c’est vous qui choisissez',
    proposed: 'Plan proposé',
    about: 'Que faites-vous de «',
    drop: 'La retirer',
    why: 'Pourquoi la retirer?',
    dropped: 'Actions retirées',
    duty: 'le risque, ou l’obligation,',
    swap: 'L’échanger contre une autre',
    which: 'Laquelle?',
    instead: 'à la place de',
    done: 'C’est décidé, et enregistré.',
    later: 'Pour décider plus tard',
    pdf: 'en PDF maintenant? (o ou n)',
    yes: 'o',
    who: 'Dire qui s’en charge',
    by: 'Dire pour quand',
    past: 'Cette date est passée',
    waiting:
      /Le plan de l’étape T0 \(\d+(er)? \S+ \d{4}\) attend une décision\..+virage plan decider "Boulangerie Éloïse"/,
  },
  en: {
    decide: 'decide',
    title: 'the choice is yours',
    proposed: 'Proposed plan',
    about: 'What do you do with “',
    drop: 'Drop it',
    why: 'Why drop it?',
    dropped: 'Dropped actions',
    duty: 'the risk, or the obligation,',
    swap: 'Swap it for another',
    which: 'Which one?',
    instead: 'instead of',
    done: 'It is decided, and saved.',
    later: 'To decide later',
    pdf: 'PDF now? (y or n)',
    yes: 'y',
    who: 'Say who sees to it',
    by: 'Say by when',
    past: 'This date is past',
    waiting: /The plan of stage T0 \(\S+ \d+, \d{4}\) awaits a decision\..+virage plan decide "Boulangerie Éloïse"/,
  },
} as const

/** A shop whose plan is proposed. */
function shop(): string {
  const cwd = newFolder()
  const sheet = readFileSync(join(import.meta.dirname, '../fixtures/answers/micro-commerce.yaml'), 'utf8')
  writeFileSync(join(cwd, 'reponses.yaml'), sheet)
  expect(run(['visit', '--answers', 'reponses.yaml'], { cwd }).code).toBe(0)
  return cwd
}

type Plan = Readonly<{
  decided: boolean
  actions: readonly Readonly<Record<string, unknown>>[]
  dropped: readonly Readonly<Record<string, unknown>>[]
}>

function planIn(cwd: string): Plan {
  return JSON.parse(run(['plan', 'decide', 'laine', '--json'], { cwd }).out)
}

function sitDown(cwd: string, { language, simple }: Way, columns = 220): Terminal {
  const args = ['plan', words[language].decide, 'laine', ...(simple ? ['--simple'] : [])]
  return new Terminal({ args, cwd, language, columns })
}

/** Waits for the list of actions, then for the place to answer. */
async function seeActions(terminal: Terminal, way: Way): Promise<string> {
  const { title } = words[way.language]
  const shown = await terminal.see(title)
  return shown + (await terminal.see(way.simple ? / > $/ : /o\s(tout\sconfirmer|confirm\sall)[^>]*\sq\s/))
}

/** Chooses the line that says this, of a list that is shown. */
async function choose(terminal: Terminal, text: string, way: Way): Promise<void> {
  const shown = await terminal.see(way.simple ? / > $/ : /b\s(revenir|go\sback)[^>]*\sq\s/)
  const rank = new RegExp(`(\\d+) {2}${text.replace('?', '\\?')}`).exec(shown)?.[1]
  expect(rank, text).toBeDefined()
  terminal.line(rank ?? '')
}

test.each(ways.filter(({ simple }) => !simple))(
  'from the last answer to the plan on paper, ten keys at most are enough ($language)',
  async (way) => {
    const cwd = newFolder()
    const { title, pdf, yes } = words[way.language]
    const terminal = new Terminal({ args: ['visit', 'Boulangerie Éloïse'], cwd, language: way.language })
    await consent(terminal, way)
    expect(await answerPlaces(terminal, 60, way)).toBe('closing')
    let keys = 0
    const press = (typed: string): void => {
      keys += [...typed].length
      terminal.type(typed)
    }
    await terminal.see('3  ')
    press('1\r')
    await terminal.see(title)
    await terminal.see(way.language === 'fr' ? 'o tout confirmer' : 'o confirm all')
    press('o')
    await terminal.see(pdf)
    press(`${yes}\r`)
    expect(await terminal.ended()).toBe(0)
    expect(keys).toBeLessThanOrEqual(10)
    expect(readdirSync(cwd).filter((name) => name.endsWith('.pdf'))).toHaveLength(1)
    const { decided, actions } = JSON.parse(run(['plan', 'decide', 'Boulangerie', '--json'], { cwd }).out)
    expect(decided).toBe(true)
    expect(actions.length).toBeGreaterThan(0)
  },
)

test('the end of a visit says what is missing, what holds back, the intervals, what to lean on and the gaps', async () => {
  const cwd = newFolder()
  const way = { language: 'fr', simple: true } as const
  const terminal = new Terminal({ args: ['visit', 'Boulangerie Éloïse', '--simple'], cwd })
  await consent(terminal, way)
  await answerPlaces(terminal, 60, way)
  const shown = terminal.text
  expect(shown).toContain('Toutes les questions ont une réponse.')
  expect(shown).toContain('Ce que vous voulez changer : Vendre en ligne')
  expect(shown).toMatch(/Vos ambitions : .+\nCe qui vous freine : .+\n/)
  expect(shown).toMatch(/#+\.* 2,0 \(1,5 à 2,5\) {2}/)
  expect(shown).toMatch(/Vos points d’appui\n.+\n/)
  expect(shown).toMatch(/Vos plus grands écarts\n {2}.+ : vous êtes à \d,\d; votre cible est \d,\d\.\n/)
})

test.each(ways.filter(({ language, simple }) => simple === (language === 'en')))(
  'a visit killed once it is finished, before the plan is decided: the next one says so first ($language, line by line: $simple)',
  async (way) => {
    const cwd = newFolder()
    const { title, waiting, decide, yes } = words[way.language]
    const sit = () =>
      new Terminal({
        args: ['visit', 'Boulangerie Éloïse', ...(way.simple ? ['--simple'] : [])],
        cwd,
        language: way.language,
      })
    const first = sit()
    await consent(first, way)
    expect(await answerPlaces(first, 60, way)).toBe('closing')
    await first.see(way.simple ? / > $/ : '3  ')
    first.type('1\r')
    await first.see(title)
    first.kill('SIGKILL')
    await first.ended()

    const next = sit()
    const told = await next.see(/\((o ou n|y or n)\)/)
    expect(told).toMatch(waiting)
    next.kill()
    expect(run(['plan', decide, 'Boulangerie', '--accept', 'all'], { cwd, language: way.language }).code).toBe(0)
    const later = sit()
    expect(await later.see(`(${yes} `)).not.toMatch(/attend une décision|awaits a decision/)
    later.kill()
  },
)

describe.each(ways)('a plan before its owner in $language (line by line: $simple)', (way) => {
  const said = words[way.language]

  test('killed between two decisions, has lost none that was acknowledged, and goes on with them', async () => {
    const cwd = shop()
    const terminal = sitDown(cwd, way)
    await seeActions(terminal, way)
    terminal.line('3')
    await terminal.see(said.about)
    await choose(terminal, said.drop, way)
    await terminal.see(said.why)
    terminal.line('déjà \u0007faite')
    await terminal.see(said.dropped)
    await terminal.see(way.simple ? / > $/ : /o\s(tout\sconfirmer|confirm\sall)/)
    terminal.kill('SIGKILL')
    await terminal.ended()
    const { actions, dropped, decided } = planIn(cwd)
    expect(decided).toBe(false)
    expect(actions).toHaveLength(4)
    expect(dropped).toHaveLength(1)

    const again = sitDown(cwd, way)
    const shown = await seeActions(again, way)
    expect(again.text).toContain(said.dropped)
    expect(shown).toContain(said.duty)
    again.line('4')
    await again.see(said.about)
    await choose(again, said.swap, way)
    await again.see(said.which)
    await choose(again, '', way)
    await again.see(said.instead)
    await confirmPlan(again, way)
    await again.see(said.done)
    expect(await again.ended()).toBe(0)
    expect(planIn(cwd)).toMatchObject({ decided: true })
    expect(planIn(cwd).actions[3]).toMatchObject({ instead_of: 'A02', accepted: true })
    expect(again.raw.includes('\u001b')).toBe(!way.simple)
  })

  test('takes a name and a day, asks again for a day that is past, and interrupted keeps the plan proposed', async () => {
    const cwd = shop()
    const terminal = sitDown(cwd, way)
    await seeActions(terminal, way)
    terminal.line('1')
    await terminal.see(said.about)
    await choose(terminal, said.who, way)
    await terminal.see(/(un nom ou un rôle|a name or a role)\) >/)
    terminal.line('Éloïse')
    await seeActions(terminal, way)
    terminal.line('1')
    await terminal.see(said.about)
    await choose(terminal, said.by, way)
    await terminal.see(/2026-11-02\) >/)
    terminal.line('2020-01-01')
    await terminal.see(said.past)
    await terminal.see(/2026-11-02\) >/)
    terminal.line('2099-01-30')
    await seeActions(terminal, way)
    terminal.type('\u0003')
    await terminal.see(said.later)
    expect(await terminal.ended()).toBe(130)
    expect(planIn(cwd)).toMatchObject({ decided: false, dropped: [] })
    expect(planIn(cwd).actions[0]).toMatchObject({ who: 'Éloïse', by: '2099-01-30', accepted: false })
  })
})

describe.each([40, 80, 120])('on a screen of %i columns', (columns) => {
  test.each(ways)('no line of the plan is cut, in $language (line by line: $simple)', async (way) => {
    const cwd = shop()
    const terminal = sitDown(cwd, way, columns)
    const shown = await seeActions(terminal, way)
    expect(shown.replaceAll(/\s+/g, ' ')).toContain(words[way.language].proposed)
    const long = terminal.text.split('\n').filter((line) => [...line].length > columns)
    expect(long).toEqual([])
    terminal.line(way.simple ? '/q' : 'q')
    expect(await terminal.ended()).toBe(0)
  })
})

test.each(ways)(
  'an action of one’s own is said at the table, step by step ($language, line by line: $simple)',
  async (way) => {
    const cwd = shop()
    const isFrench = way.language === 'fr'
    const terminal = sitDown(cwd, way)
    const shown = await seeActions(terminal, way)
    const rank = /(\d+) {2}(?:Ajouter une action à vous|Add an action of your own)/.exec(shown)?.[1]
    expect(rank).toBeDefined()
    terminal.line(rank ?? '')
    await terminal.see(isFrench ? 'L’action, en quelques mots' : 'The action, in a few words')
    terminal.line('Ranger les photos')
    await terminal.see(isFrench ? 'Étape 1' : 'Step 1')
    terminal.line('Tout trier')
    await terminal.see(isFrench ? 'Étape 2' : 'Step 2')
    terminal.line('')
    expect(await seeActions(terminal, way)).toContain('Ranger les photos')
    terminal.type(way.simple ? '/q\r' : 'q')
    expect(await terminal.ended()).toBe(0)
    expect(planIn(cwd).actions.at(-1)).toMatchObject({
      action: '+1',
      accepted: true,
      name: { fr: 'Ranger les photos' },
    })
  },
)
