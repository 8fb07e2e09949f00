import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { AtMenu } from '../support/at-menu.ts'
import { newFolder, run } from '../support/run-program.ts'
import { Terminal } from '../support/terminal.ts'
import type { Way } from '../support/visitor.ts'

const escapeByte = '\u001b'
const sheet = readFileSync(join(import.meta.dirname, '../fixtures/answers/micro-commerce.yaml'), 'utf8')

const said = {
  fr: {
    menu: 'Que voulez-vous faire?',
    plan: 'Plan et suivi',
    status: 'Voir où en sont les actions',
    record: 'Noter ce qu’une action devient',
    refer: 'Mettre en relation',
    door: 'À quelle porte?',
    agrees: 'Y consentez-vous?',
    whoAgrees: 'Qui a dit oui?',
    referred: 'Noter la suite',
    whichReferral: 'Quelle mise en relation?',
    step: 'Qu’en est-il?',
    accepted: 'acceptée',
    known: 'Ce qu’il faut en savoir',
    who: 'Pour qui?',
    proposed: 'À faire maintenant',
    action: 'Quelle action?',
    became: 'Qu’est-elle devenue?',
    done: 'faite',
    dropped: 'abandonnée',
    why: 'Pourquoi?',
    whyDropped: 'Pourquoi l’abandonner?',
    needed: 'On n’abandonne pas une action sans dire pourquoi',
    shows: 'Ce qui le montre',
    recorded: 'Noté :',
    check: 'Voir ce qui manque au plan',
    lacking: 'Il manque',
    agenda: 'Ce qui vient',
    coming: 'rien ne vient d’ici 30',
    changes: 'Comparer, progression',
    compare: 'Comparer le premier diagnostic',
    compared: 'Comparabilité : 100 %',
    report: 'Rapport PDF',
    written: 'Plan d’accompagnement écrit',
    backup: 'Faire une sauvegarde',
    kept: 'Sauvegarde faite',
    leave: 'Quitter',
    bye: 'À bientôt.',
    visit: 'Nouvelle visite',
    fresh: 'Une nouvelle entreprise',
    which: 'Quel questionnaire?',
    express: 'Diagnostic express',
    name: 'Nom de l’entreprise',
    consents: ['en suivre les effets. (o ou n)', 'avant l’envoi. (o ou n)', 'du programme. (o ou n)'],
    yes: 'o',
    present: 'Entrée seule pour passer',
    question: 'Question 1 de',
    keys: 'enregistrer et quitter',
  },
  en: {
    menu: 'What would you like to do?',
    plan: 'Plan and follow-up',
    status: 'See how the actions stand',
    record: 'Record what became of an action',
    refer: 'Refer',
    door: 'To which door?',
    agrees: 'Do you agree?',
    whoAgrees: 'Who said yes?',
    referred: 'Record what came of',
    whichReferral: 'Which referral?',
    step: 'How does it stand?',
    accepted: 'accepted',
    known: 'What should be known',
    who: 'For whom?',
    proposed: 'To do now',
    action: 'Which action?',
    became: 'What became of it?',
    done: 'done',
    dropped: 'dropped',
    why: 'Why?',
    whyDropped: 'Why drop it?',
    needed: 'An action is not dropped without saying why',
    shows: 'What shows it',
    recorded: 'Recorded:',
    check: 'See what the plan lacks',
    lacking: 'items are missing',
    agenda: 'What comes',
    coming: 'nothing comes within 30 days',
    changes: 'Compare, progress',
    compare: 'Compare the first assessment',
    compared: 'Comparability: 100%',
    report: 'PDF report',
    written: 'Support plan written',
    backup: 'Make a backup',
    kept: 'Backup made',
    leave: 'Leave',
    bye: 'See you soon.',
    visit: 'New visit',
    fresh: 'A new business',
    which: 'Which questionnaire?',
    express: 'Express assessment',
    name: 'Name of the business',
    consents: ['its effects. (y or n)', 'before anything is sent. (y or n)', 'the programme. (y or n)'],
    yes: 'y',
    present: 'Enter alone to skip',
    question: 'Question 1 of',
    keys: 'save and quit',
  },
} as const

const ways: readonly (Way & Readonly<{ columns: number }>)[] = (['fr', 'en'] as const).flatMap((language) =>
  [false, true].flatMap((simple) => [40, 80, 120].map((columns) => ({ language, simple, columns }))),
)

describe.each(ways)('the menu in $language, line by line: $simple, on $columns columns', (way) => {
  const { language, simple, columns } = way
  const words = said[language]

  function sitDown(): Readonly<{ cwd: string; terminal: Terminal; menu: AtMenu }> {
    const cwd = newFolder()
    cpSync(shop, cwd, { recursive: true })
    const terminal = new Terminal({ args: simple ? ['--simple'] : [], cwd, language, columns })
    return { cwd, terminal, menu: new AtMenu(terminal, way) }
  }

  /** Line by line, nothing is longer than the screen, and nothing is an escape byte. */
  function expectReadable({ raw, text }: Terminal): void {
    if (!simple) return
    expect(raw).not.toContain(escapeByte)
    expect(text.split('\n').filter((line) => line.length > columns && !line.includes('/'))).toEqual([])
  }

  test('shows how the actions stand, records what one became, compares, writes the plan, backs up, leaves', async () => {
    const { cwd, terminal, menu } = sitDown()
    await menu.pick(words.menu, words.plan)
    await menu.pick(words.plan, words.status)
    await menu.pick(words.who, 'Laine')
    await menu.see(words.proposed)

    await menu.pick(words.menu, words.plan)
    await menu.pick(words.plan, words.record)
    await menu.pick(words.who, 'Laine')
    await menu.pick(words.action, '')
    await menu.pick(words.became, words.done)
    await menu.say(words.why, '')
    await menu.say(words.shows, 'vu en magasin')
    await menu.see(words.recorded)

    await menu.pick(words.menu, words.plan)
    await menu.pick(words.plan, words.check)
    await menu.pick(words.who, 'Laine')
    await menu.see(words.lacking)

    await menu.pick(words.menu, words.agenda)
    await menu.see(words.coming)

    await menu.pick(words.menu, words.changes)
    await menu.pick(words.changes, words.compare)
    await menu.pick(words.who, 'Laine')
    await menu.see(words.compared)

    await menu.pick(words.menu, words.report)
    await menu.pick(words.who, 'Laine')
    await menu.see(words.written)

    await menu.pick(words.menu, words.backup)
    await menu.see(words.kept)
    await menu.pick(words.menu, words.leave)
    await menu.see(words.bye)
    expect(await terminal.ended()).toBe(0)

    const { actions } = JSON.parse(run(['plan', 'status', 'laine', '--json'], { cwd }).out)
    const followed = actions.filter(({ status }: { status: string }) => status !== 'proposed')
    expect(followed).toMatchObject([{ status: 'done', reason: null, evidence: 'vu en magasin' }])
    expect(readdirSync(cwd).filter((name) => name.endsWith('.pdf'))).toHaveLength(1)
    const manual = readdirSync(join(cwd, 'data', 'backups')).filter((name) => name.endsWith('-manual.db'))
    expect(manual).toHaveLength(1)
    expectReadable(terminal)
  })

  test('introduces a business to a door of its region, with its consent, and records what came of it', async () => {
    const { cwd, terminal, menu } = sitDown()
    await menu.pick(words.menu, words.plan)
    await menu.pick(words.plan, words.refer)
    await menu.pick(words.who, 'Laine')
    await menu.pick(words.action, '')
    await menu.pick(words.door, '')
    await menu.say(words.agrees, words.yes)
    await menu.say(words.whoAgrees, 'Éloïse Roy')
    await menu.see(words.recorded)

    await menu.pick(words.menu, words.plan)
    await menu.pick(words.plan, words.referred)
    await menu.pick(words.who, 'Laine')
    await menu.pick(words.whichReferral, '')
    await menu.pick(words.step, words.accepted)
    await menu.say(words.known, '')
    await menu.list(words.menu)
    terminal.line('q')
    expect(await terminal.ended()).toBe(0)
    const { businesses } = JSON.parse(run(['referral', 'list', 'laine', '--json'], { cwd }).out)
    expect(businesses[0].referrals).toMatchObject([{ state: 'accepted', history: [{ kind: 'introduced' }, {}] }])
    expectReadable(terminal)
  })

  test('does not drop an action without a reason: what it became is asked again', async () => {
    const { cwd, terminal, menu } = sitDown()
    await menu.pick(words.menu, words.plan)
    await menu.pick(words.plan, words.record)
    await menu.pick(words.who, 'Laine')
    await menu.pick(words.action, '')
    await menu.pick(words.became, words.dropped)
    await menu.say(words.whyDropped, '')
    await menu.see(words.needed)
    await menu.pick(words.became, words.dropped)
    await menu.say(words.whyDropped, 'trop cher')
    await menu.say(words.shows, '')
    await menu.see(words.recorded)
    await menu.list(words.menu)
    terminal.line('q')
    expect(await terminal.ended()).toBe(0)
    const { actions } = JSON.parse(run(['plan', 'status', 'laine', '--json'], { cwd }).out)
    const followed = actions.filter(({ status }: { status: string }) => status !== 'proposed')
    expect(followed).toMatchObject([{ status: 'dropped', reason: 'trop cher', evidence: null }])
  })

  test('begins a visit with someone new, comes back when it is left, and leaves', async () => {
    const { cwd, terminal, menu } = sitDown()
    await menu.pick(words.menu, words.visit)
    await menu.pick(words.who, words.fresh)
    await menu.pick(words.which, words.express)
    await menu.say(words.name, 'Élevage Roy')
    for (const consent of words.consents) await menu.say(consent, words.yes)
    await menu.see(words.present)
    if (simple) await terminal.see(/ > $/)
    terminal.line('')
    await menu.see(words.question)
    await (simple ? terminal.see(/ > $/) : menu.see(words.keys))
    terminal.line('/q')
    await menu.list(words.menu)
    terminal.line('q')
    await menu.see(words.bye)
    expect(await terminal.ended()).toBe(0)
    expect(run(['list'], { cwd, language: 'fr' }).out).toMatch(/Élevage Roy\n {2}T0 · pme-express · .* · en cours/)
    expectReadable(terminal)
  })
})

let shop = ''
beforeAll(() => {
  shop = newFolder()
  for (const stage of ['T0', 'T1']) {
    writeFileSync(join(shop, 'reponses.yaml'), sheet.replace('stage: T0', `stage: ${stage}`))
    expect(run(['visit', '--answers', 'reponses.yaml'], { cwd: shop })).toMatchObject({ code: 0, err: '' })
  }
})
