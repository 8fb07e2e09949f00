import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { resumedVisit } from '../support/line-visit.ts'
import { newFolder, run } from '../support/run-program.ts'
import { Terminal } from '../support/terminal.ts'
import { nextPlace, type Way } from '../support/visitor.ts'

const bakery = join(import.meta.dirname, '../../templates/demo/boulangerie.yaml')
const business = 'Boulangerie du Grand Portage'

/** The consents of a follow-up, and nobody said to be present. */
const consents = ['o', 'o', 'o', 'o', '']

/** A bakery whose first visit is over: its plan has four actions to do now. */
function visited(): string {
  const cwd = newFolder()
  expect(run(['visit', '--answers', bakery], { cwd }).code).toBe(0)
  return cwd
}

type Status = Readonly<Record<'action' | 'place' | 'status', string> & Record<'reason' | 'evidence', string | null>> &
  Readonly<{ history: readonly unknown[] }>

function statuses(cwd: string): readonly Status[] {
  const { actions } = JSON.parse(run(['plan', 'status', business, '--json'], { cwd }).out)
  return actions.filter(({ place }: Status) => place === 'active')
}

function said(cwd: string) {
  return statuses(cwd).map(({ status, reason, evidence }) => [status, reason, evidence])
}

const untouched = ['proposed', null, null]

describe('a follow-up, line by line', () => {
  test('goes through the actions of the plan, records each with its reason and what shows it, then counts them', () => {
    const cwd = visited()
    const lines = ['3', 'vu en magasin', '4', 'trop cher', '2', 'manque de temps', '', '']
    const shown = resumedVisit([...consents, ...lines, '/q'], { cwd, business })
    expect(shown).toMatch(/Vos actions, depuis la dernière fois\nLe plan de l’étape T0, \d+(er)? \S+ \d{4}\./)
    expect(shown).toMatch(/Action 1 de 4\n.+\n {2}Qui : .+\n {2}proposée, \d+(er)? \S+ \d{4}\n {2}1 {2}Acceptée/)
    expect(shown).toContain('Où en est le plan : 1 faite, 1 abandonnée, 1 en cours, 1 proposée.\n')
    expect(shown).toMatch(/Où en est le plan[^?]*\nQuestion 1 de 34/)
    expect(said(cwd)).toEqual([
      ['done', null, 'vu en magasin'],
      ['dropped', 'trop cher', null],
      ['under-way', 'manque de temps', null],
      untouched,
    ])
  })

  test('drops nothing without a reason: the status is asked again', () => {
    const cwd = visited()
    const shown = resumedVisit([...consents, '4', '', '4', 'plus le besoin', '/q'], { cwd, business })
    expect(shown).toMatch(/On n’abandonne pas une action sans dire pourquoi[\s\S]*Action 1 de 4[\s\S]*Action 2 de 4/)
    expect(said(cwd)[0]).toEqual(['dropped', 'plus le besoin', null])
  })

  test('leaves with what was said kept, and resumes at the first action that nothing was said of', () => {
    const cwd = visited()
    const left = resumedVisit([...consents, '3', '', '/q'], { cwd, business })
    expect(left).toContain('Tout est enregistré.')
    expect(left).not.toContain('Question 1')
    const [, second] = statuses(cwd)
    const resumed = resumedVisit(['1', '', '', '/s', 'Vendre', '/q'], { cwd, business })
    expect(resumed).toContain('Action 1 de 3')
    expect(resumed).toContain('Où en est le plan : 1 faite, 1 acceptée, 2 proposées.')
    expect(statuses(cwd).find(({ action }) => action === second?.action)?.status).toBe('accepted')
    expect(resumedVisit(['/q'], { cwd, business })).not.toContain('Vos actions')
  })

  test('goes back to the action before, whose new status corrects the first', () => {
    const cwd = visited()
    const shown = resumedVisit([...consents, '3', '', '/b', '2', '', 'une facture', '/q'], { cwd, business })
    expect(shown.match(/Action 1 de 4/g)).toHaveLength(2)
    expect(statuses(cwd)[0]).toMatchObject({ status: 'under-way', evidence: 'une facture' })
    expect(statuses(cwd)[0]?.history).toHaveLength(2)
  })

  test('asks nothing of a plan where nothing is open, nor of a first visit', () => {
    const cwd = visited()
    for (const { action } of statuses(cwd)) run(['plan', 'status', business, action, 'done'], { cwd })
    expect(resumedVisit([...consents, '/q'], { cwd, business })).not.toContain('Vos actions')
    expect(resumedVisit(['o', 'o', 'o', '', '/q'], { cwd, business: 'Scierie du Nord' })).not.toContain('Vos actions')
  })

  test('shows what was agreed of an action', () => {
    const cwd = visited()
    const [first] = statuses(cwd)
    const day = '2099-03-02'
    const agreed = ['--accept', first?.action ?? '', '--who', 'Maude', '--checkpoint', day]
    expect(run(['plan', 'decide', business, ...agreed], { cwd }).code).toBe(0)
    const shown = resumedVisit([...consents, '/q'], { cwd, business })
    expect(shown).toMatch(/Qui : Maude · premier point le 2 mars 2099\n {2}acceptée, /)
  })
})

const ways: readonly Way[] = [
  { language: 'fr', simple: false },
  { language: 'en', simple: false },
]

const words = {
  fr: {
    ends: [
      'plan d’accompagnement. (o ou n)',
      'avant l’envoi. (o ou n)',
      'le programme. (o ou n)',
      'approuvé le texte. (o ou n)',
    ],
    yes: 'o',
    present: 'Entrée seule pour passer',
    keys: 'q enregistrer et quitter',
    why: 'abandonner? ',
  },
  en: {
    ends: [
      'support plan. (y or n)',
      'anything is sent. (y or n)',
      'the programme. (y or n)',
      'approved the text. (y or n)',
    ],
    yes: 'y',
    present: 'Enter alone to skip',
    keys: 'q save and quit',
    why: 'Why drop it? ',
  },
} as const

const outcomes = { fr: '1 faite, 1 abandonnée, 2 proposées', en: '1 done, 1 dropped, 2 proposed' } as const

test.each(ways)(
  'with single keys, one says what became of an action, and Enter leaves it as it is ($language)',
  async (way) => {
    const { ends, yes, present, keys, why } = words[way.language]
    const cwd = visited()
    const terminal = new Terminal({ args: ['visit', business], cwd, language: way.language })
    for (const text of ends) {
      await terminal.see(text)
      terminal.line(yes)
    }
    await terminal.see(present)
    terminal.line('')
    await terminal.see(keys)
    terminal.type('3')
    await terminal.see(way.language === 'fr' ? 'Entrée pour passer) >' : 'Enter to skip) >')
    terminal.line('une photo')
    await terminal.see(keys)
    terminal.type('4')
    await terminal.see(why)
    terminal.line('trop cher')
    for (let left = 0; left < 2; left += 1) {
      await terminal.see(keys)
      terminal.type('\r')
    }
    await terminal.see(outcomes[way.language])
    await nextPlace(terminal, way)
    terminal.line('/q')
    expect(await terminal.ended()).toBe(0)
    expect(said(cwd)).toEqual([['done', null, 'une photo'], ['dropped', 'trop cher', null], untouched, untouched])
  },
)

describe('a visit for which no questionnaire is named, once a first one is finished', () => {
  function stages(cwd: string): readonly (readonly [string, string])[] {
    const { businesses } = JSON.parse(run(['list', '--json'], { cwd }).out)
    return businesses[0].assessments.map(
      ({ stage, questionnaire }: { stage: string; questionnaire: { id: string } }) => [questionnaire.id, stage],
    )
  }

  test('is the follow-up, at the stage after it', () => {
    const cwd = visited()
    resumedVisit([...consents, '/q'], { cwd, business })
    expect(stages(cwd).at(-1)).toEqual(['pme-suivi', 'T1'])
  })

  test('is the first one again where the first stage is asked for, or where it is named', () => {
    const cwd = visited()
    resumedVisit(['o', 'o', 'o', '', '/q'], { cwd, business, more: ['--stage', 'T0'] })
    resumedVisit(['o', 'o', 'o', '', '/q'], { cwd, business, more: ['--new', '-q', 'pme-express'] })
    expect(
      stages(cwd)
        .slice(1)
        .map(([id]) => id),
    ).toEqual(['pme-express', 'pme-express'])
  })

  test('is the follow-up of the stage asked for, for a business that nobody knew too', () => {
    const cwd = newFolder()
    resumedVisit([...consents, '/q'], { cwd, business: 'Scierie du Nord', more: ['--stage', 'T2'] })
    expect(stages(cwd)).toEqual([['pme-suivi', 'T2']])
  })
})
