import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { dayAfter } from '../../src/model/day.ts'
import { raw } from '../support/raw-sqlite.ts'
import { newFolder, run } from '../support/run-program.ts'
import { digestOfFile } from '../support/temporary-store.ts'

const sheet = readFileSync(join(import.meta.dirname, '../fixtures/answers/micro-commerce.yaml'), 'utf8')

/** Keeps the assessment of the shop, with its plan; its sharing consent as told. */
function visit(cwd: string, sharing: boolean): void {
  writeFileSync(join(cwd, 'reponses.yaml'), sheet.replace(/sharing: \w+/, `sharing: ${sharing}`))
  expect(run(['visit', '--answers', 'reponses.yaml'], { cwd })).toMatchObject({ code: 0, err: '' })
}

function actionsIn(cwd: string): readonly string[] {
  const { actions } = JSON.parse(run(['plan', 'status', 'laine', '--json'], { cwd }).out)
  return actions.map(({ action }: { action: string }) => action)
}

function listed(cwd: string, ...args: readonly string[]) {
  const { businesses } = JSON.parse(run(['referral', 'list', ...args, '--json'], { cwd }).out)
  return businesses[0]?.referrals ?? []
}

function told(cwd: string, ...args: readonly string[]): string {
  const { code, out, err } = run(['mise-en-relation', ...args], { cwd })
  return `${code} ${out}${err}`.trim().replaceAll('\u00a0', ' ')
}

function consents(cwd: string): unknown {
  const store = raw(join(cwd, 'data/virage.db'))
  return store.prepare(`SELECT given, by, how FROM consent WHERE purpose = 'sharing' ORDER BY seq`).all()
}

const yesterdays = (days: number) => dayAfter(new Date().toISOString().slice(0, 10), -days)

describe('a business that did not agree that its file be shared', () => {
  const cwd = newFolder()
  let action = ''
  beforeAll(() => {
    visit(cwd, false)
    action = actionsIn(cwd)[0] ?? ''
  })

  test('is introduced to nobody; the words it may agree to are given, and nothing is recorded', () => {
    const before = digestOfFile(join(cwd, 'data/virage.db'))
    expect(told(cwd, 'ajouter', 'laine', action, 'jacobb')).toMatch(
      /^3 « .+ » n’a pas consenti .+\n {2}J’accepte que mon diagnostic et mon plan soient remis .+\n.+--consent-given/,
    )
    expect(listed(cwd)).toEqual([])
    expect(told(cwd, 'ajouter', 'laine', action, 'jacobb', '--consent-given', ' ')).toMatch(/^2 --consent-given/)
    expect(digestOfFile(join(cwd, 'data/virage.db'))).toBe(before)
  })

  test('is, once someone agrees: a new consent is recorded with who gave it, and the refusal stays', () => {
    expect(told(cwd, 'ajouter', 'laine', action, 'JACOBB', '--consent-given', 'Éloïse\n Roy')).toMatch(
      /^0 Consentement noté, donné par Éloïse Roy : « J’accepte .+\nNoté : JACOBB/,
    )
    expect(consents(cwd)).toEqual([
      { given: 0, by: null, how: 'file' },
      { given: 1, by: 'Éloïse Roy', how: 'oral' },
    ])
    const { code, out } = run(['referral', 'add', 'laine', action, 'cyberoutaouais', '--json'], { cwd })
    expect([code, JSON.parse(out).businesses[0].referrals]).toMatchObject([0, [{ number: 1 }, { number: 2 }]])
    expect(consents(cwd)).toHaveLength(2)
  })
})

describe('a referral', () => {
  const cwd = newFolder()
  let action = ''
  beforeAll(() => {
    visit(cwd, true)
    action = actionsIn(cwd)[0] ?? ''
  })

  test('is recorded once, with its checks 30 and 60 days after the introduction', () => {
    const on = yesterdays(40)
    expect(told(cwd, 'ajouter', 'laine', action.toLowerCase(), 'jacobb', '--on', on, '--note', 'par courriel')).toMatch(
      /^0 Noté : JACOBB.+; présentation faite le .+\nSuivis : le .+ \(30 jours\), puis le .+ \(60 jours\)\.\nCette fiche .+ est à vérifier : .+\.$/,
    )
    expect(told(cwd, 'ajouter', 'laine', action, 'jacobb')).toMatch(/^0 C’était déjà noté/)
    expect(listed(cwd, 'laine')).toMatchObject([
      {
        number: 1,
        action,
        door: 'jacobb',
        introduced_on: on,
        state: 'introduced',
        checks: [
          { after: 30, due: dayAfter(on, 30), done_on: null },
          { after: 60, due: dayAfter(on, 60), done_on: null },
        ],
        due: 30,
      },
    ])
    expect(told(cwd, 'liste', 'laine')).toMatch(/Suivi à 30 jours à faire depuis le/)
    expect(listed(cwd, '--due')).toHaveLength(1)
  })

  test('is followed: accepted, checked, served; each is kept, and the journal says who looked after it', () => {
    expect(told(cwd, 'noter', 'laine', '1', 'Acceptee', '--on', yesterdays(20))).toMatch(
      /^0 Noté : mise en relation 1, .+ : acceptée/,
    )
    expect(told(cwd, 'noter', 'laine', '1', 'suivi', '--on', yesterdays(5))).toMatch(/^0 .+suivi fait/)
    expect(told(cwd, 'liste', '--due')).toBe('0 Aucun suivi à faire aujourd’hui.')
    expect(run(['referral', 'update', 'laine', '1', 'first service'], { cwd }).code).toBe(2)
    expect(told(cwd, 'noter', 'laine', '1', 'servie')).toMatch(/^0 .+premier service reçu/)
    const [one] = listed(cwd)
    expect(one).toMatchObject({ state: 'served', checks: [{ done_on: yesterdays(5) }, { done_on: null }], due: null })
    expect(one.history.map(({ kind }: { kind: string }) => kind)).toEqual([
      'introduced',
      'accepted',
      'checked',
      'served',
    ])
    const journal = raw(join(cwd, 'data/virage.db')).prepare('SELECT command FROM journal').pluck().all()
    expect(journal.filter((command) => String(command).startsWith('referral'))).toEqual([
      'referral add',
      ...Array.from({ length: 3 }, () => 'referral update'),
    ])
    expect(run(['referral', 'list', 'laine'], { cwd, language: 'en' }).out).toMatch(/first service received on/)
  })

  test('is told in the plan in print, and with the doors on the screen', () => {
    const shown = run(['montrer', 'laine'], { cwd }).out.replaceAll('\u00a0', ' ')
    expect(shown).toMatch(/\nOù frapper\n {2}.+\n {4}Se former : .+\n/)
    expect(shown).toMatch(/\n {4}Pour la conseillère ou le conseiller, de quoi s’y préparer : M\d\d /)
    expect(shown).toMatch(/\nLes mises en relation\n {2}JACOBB.+ : présentation faite le .+; premier service reçu le /)
    expect(run(['report', 'laine', '--out', 'plan.pdf'], { cwd })).toMatchObject({ code: 0 })
    expect(existsSync(join(cwd, 'plan.pdf'))).toBe(true)
  })

  test('is told what is badly said, and nothing is recorded of it', () => {
    const before = listed(cwd)
    expect(told(cwd, 'ajouter', 'laine', action, 'jacob')).toMatch(
      /^3 Le répertoire n’a pas de fiche « jacob »\. Vouliez-vous « jacobb »\?/,
    )
    expect(told(cwd, 'ajouter', 'laine', action, 'pcan')).toMatch(/^3 « .+ » est fermé : on n’y dirige plus personne\./)
    expect(told(cwd, 'ajouter', 'laine', 'ZZ9', 'jacobb')).toMatch(/^3 L’action « ZZ9 » n’existe pas/)
    expect(told(cwd, 'ajouter', 'laine', action, 'jacobb', '--on', '9999-01-01')).toMatch(/^2 .*à venir/)
    expect(told(cwd, 'noter', 'laine', '2', 'acceptée')).toMatch(
      /^3 Il n’y a pas de mise en relation « 2 »\. Celles qui existent : 1 \(JACOBB/,
    )
    expect(told(cwd, 'noter', 'laine', '1', 'perdue')).toMatch(/^2 .* : acceptée, refusée, servie, suivi, retirée\.$/)
    expect(told(cwd, 'noter', 'laine', '1', 'refusée')).toMatch(/^2 .*--note/)
    expect(told(cwd, 'noter', 'laine', '1', 'acceptée', '--on', yesterdays(41))).toMatch(
      /^2 --on donne un jour d’avant la présentation/,
    )
    expect(told(cwd, 'liste', 'personne')).toMatch(/^3 Aucune entreprise/)
    expect(listed(cwd)).toEqual(before)
  })
})

test('a wrong name makes no store, and an empty one has no referral', () => {
  const cwd = newFolder()
  expect(told(cwd, 'ajouter', 'laine', 'A1', 'jacobb')).toMatch(/^3 Aucune entreprise/)
  expect(told(cwd, 'liste')).toBe('0 Aucune mise en relation pour le moment.')
  expect(existsSync(join(cwd, 'data'))).toBe(false)
})
