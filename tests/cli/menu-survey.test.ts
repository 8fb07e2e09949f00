import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { AtMenu } from '../support/at-menu.ts'
import { run } from '../support/run-program.ts'
import { folderWith, header, response } from '../support/surveys.ts'
import { Terminal } from '../support/terminal.ts'
import type { Way } from '../support/visitor.ts'

const escapeByte = '\u001b'

const said = {
  fr: {
    menu: 'Que voulez-vous faire?',
    batch: 'Importer les réponses',
    which: 'Quel export?',
    other: 'Un autre fichier',
    file: 'L’export CSV',
    questionnaire: 'Quel questionnaire?',
    express: 'Diagnostic express',
    pulse: 'Pouls humain',
    campaign: 'Le nom de la campagne',
    business: 'L’entreprise dont parlent',
    would: '2 diagnostics seraient enregistrés',
    consent: 'ce consentement de chaque personne?',
    noConsent: 'rien n’est importé',
    confirm: 'Importer ces réponses?',
    rejected: 'rejets',
    none: 'Aucune colonne de courses.csv',
    yes: 'o',
    plan: 'Plan et suivi',
    export: 'Écrire le plan dans un fichier',
    who: 'Pour qui?',
    where: 'Le fichier à écrire',
    replace: 'Le remplacer?',
    formats: { md: 'À lire', excel: 'Le tableau des tâches, pour Excel', json: 'Les données', pdf: 'À imprimer' },
    written: { plan: 'Plan écrit', pdf: 'Plan d’accompagnement écrit' },
    bye: 'À bientôt.',
  },
  en: {
    menu: 'What would you like to do?',
    batch: 'Import the answers',
    which: 'Which export?',
    other: 'Another file',
    file: 'The CSV export',
    questionnaire: 'Which questionnaire?',
    express: 'Express assessment',
    pulse: 'Human pulse',
    campaign: 'The name of the campaign',
    business: 'The business that these',
    would: '2 assessments would be kept',
    consent: 'this consent from each person?',
    noConsent: 'nothing is imported',
    confirm: 'Import these answers?',
    rejected: 'rejected',
    none: 'No column of courses.csv',
    yes: 'y',
    plan: 'Plan and follow-up',
    export: 'Write the plan to a file',
    who: 'For whom?',
    where: 'The file to write',
    replace: 'Replace it?',
    formats: { md: 'To be read', excel: 'The table of tasks, for Excel', json: 'The data', pdf: 'To be printed' },
    written: { plan: 'Plan written', pdf: 'Support plan written' },
    bye: 'See you soon.',
  },
} as const

const ways: readonly Way[] = (['fr', 'en'] as const).flatMap((language) =>
  [false, true].map((simple) => ({ language, simple })),
)
const rows = [
  header,
  response(1, 'Boulangerie Roy', '2', '3', '1', '4'),
  response(2, 'Garage Côté', '1', '1', '4', '1'),
  response(3, 'Ferme Gagné', '9', '1', '4', '1'),
]

describe.each(ways)('the menu in $language, line by line: $simple', (way) => {
  const { language, simple } = way
  const words = said[language]

  function sitDown(cwd: string): Readonly<{ terminal: Terminal; menu: AtMenu }> {
    const terminal = new Terminal({ args: simple ? ['--simple'] : [], cwd, language, columns: 100 })
    return { terminal, menu: new AtMenu(terminal, way) }
  }

  async function leave(terminal: Terminal, menu: AtMenu): Promise<void> {
    await menu.list(words.menu)
    terminal.line('q')
    await menu.see(words.bye)
    expect(await terminal.ended()).toBe(0)
    if (simple) expect(terminal.raw).not.toContain(escapeByte)
  }

  const names = (cwd: string): unknown =>
    JSON.parse(run(['list', '--json'], { cwd }).out).businesses.map(({ name }: { name: string }) => name)

  test('imports an export: what is understood, the consent, the agreement, then the rows; the rejected ones are told', async () => {
    const cwd = folderWith(rows)
    const { terminal, menu } = sitDown(cwd)
    await menu.pick(words.menu, words.batch)
    await menu.pick(words.which, 'export.csv')
    await menu.pick(words.questionnaire, words.express)
    await menu.say(words.campaign, '')
    await menu.say(words.consent, words.yes)
    await menu.see(words.would)
    expect(names(cwd)).toEqual([])
    await menu.say(words.confirm, words.yes)
    await leave(terminal, menu)
    expect(names(cwd)).toEqual(['Boulangerie Roy', 'Garage Côté'])
    const [rejected = '', ...others] = readdirSync(cwd).filter((name) => name.includes(words.rejected))
    expect(others).toEqual([])
    expect(terminal.text).toContain(rejected)
    expect(readFileSync(join(cwd, rejected), 'utf8')).toContain('Ferme Gagné')
  })

  test('imports nothing without the consent, nor of a file that answers no questionnaire, nor of one that is not there', async () => {
    const cwd = folderWith(rows)
    writeFileSync(join(cwd, 'courses.csv'), 'pain,lait\n2,3\n1,2\n')
    const { terminal, menu } = sitDown(cwd)
    await menu.pick(words.menu, words.batch)
    await menu.pick(words.which, 'export.csv')
    await menu.pick(words.questionnaire, words.express)
    await menu.say(words.campaign, '')
    await menu.say(words.consent, 'n')
    await menu.see(words.noConsent)
    await menu.pick(words.menu, words.batch)
    await menu.pick(words.which, 'courses.csv')
    await menu.see(words.none)
    await menu.pick(words.menu, words.batch)
    await menu.pick(words.which, words.other)
    await menu.say(words.file, 'nulle-part.csv')
    await menu.see('nulle-part.csv')
    await leave(terminal, menu)
    expect(names(cwd)).toEqual([])
  })

  test('asks which business anonymous answers are about', async () => {
    const people = Array.from({ length: 6 }, (_, n) => [`${n + 1}`, ...Array.from({ length: 8 }, () => '3')])
    const cwd = folderWith([['id', ...Array.from({ length: 8 }, (_, n) => `PH${n + 1}`)], ...people])
    const { terminal, menu } = sitDown(cwd)
    await menu.pick(words.menu, words.batch)
    await menu.pick(words.which, 'export.csv')
    await menu.pick(words.questionnaire, words.pulse)
    await menu.say(words.business, 'Boulangerie Roy')
    await menu.say(words.campaign, 'Printemps')
    await menu.say(words.consent, words.yes)
    await menu.say(words.confirm, words.yes)
    await leave(terminal, menu)
    expect(names(cwd)).toEqual(['Boulangerie Roy'])
  })

  test('writes the plan of a business in the format chosen, and asks before replacing a file', async () => {
    const cwd = folderWith(rows)
    const answers = join(import.meta.dirname, '../fixtures/answers/micro-commerce.yaml')
    expect(run(['visit', '--answers', answers], { cwd }).code).toBe(0)
    const { terminal, menu } = sitDown(cwd)
    const write = async (format: keyof typeof words.formats, where: string): Promise<void> => {
      await menu.pick(words.menu, words.plan)
      await menu.pick(words.plan, words.export)
      await menu.pick(words.who, '')
      await menu.pick(words.export, words.formats[format])
      await menu.say(words.where, where)
    }
    await write('md', '')
    await menu.see(words.written.plan)
    await write('excel', 'taches.csv')
    await menu.see(words.written.plan)
    await write('json', 'plan.json')
    await menu.see(words.written.plan)
    await write('pdf', '')
    await menu.see(words.written.pdf)
    const before = readFileSync(join(cwd, 'plan.md'), 'utf8')
    writeFileSync(join(cwd, 'plan.md'), 'autre chose')
    await write('md', 'plan.md')
    await menu.say(words.replace, words.yes)
    await menu.see(words.written.plan)
    await leave(terminal, menu)
    expect(readFileSync(join(cwd, 'plan.md'), 'utf8')).toBe(before)
    expect(readFileSync(join(cwd, 'taches.csv'), 'utf8')).toContain(';')
    expect(JSON.parse(readFileSync(join(cwd, 'plan.json'), 'utf8'))).toBeTypeOf('object')
    expect(existsSync(join(cwd, 'plan.pdf'))).toBe(true)
  })
})
