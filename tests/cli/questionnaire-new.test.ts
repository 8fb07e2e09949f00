import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newFolder, run } from '../support/run-program.ts'
import { Terminal } from '../support/terminal.ts'

const root = join(import.meta.dirname, '../..')

/** The id of every file of these that ship: the part of its name before the dot. */
const shipped = (isWanted: (text: string) => boolean) =>
  readdirSync(join(root, 'questionnaires'))
    .filter((name) => name.endsWith('.yaml'))
    .flatMap((name) => {
      const text = readFileSync(join(root, 'questionnaires', name), 'utf8')
      return isWanted(text) ? [/^id: (\S+)/m.exec(text)?.[1] ?? name] : []
    })
const questionnaires = shipped((text) => text.includes('format: virage/questionnaire@1'))
const frameworks = shipped((text) => text.includes('format: virage/framework@1'))

function start(cwd: string, args: readonly string[], { language = 'fr', name = 'essai' } = {}) {
  const { code, out, err } = run(['questionnaire', 'new', `${name}.yaml`, ...args], { cwd, language })
  return { code, out, err: err.replaceAll('\u00a0', ' ') }
}

/** The YAML files of a folder, the framework first, as `-q` and `check` take them. */
const yamlIn = (cwd: string) =>
  readdirSync(cwd)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()

/** Nothing at all is to be said of the files of a folder. */
function expectSound(cwd: string): void {
  const checked = run(['questionnaire', 'check', ...yamlIn(cwd)], { cwd })
  expect([checked.err, checked.code]).toEqual(['', 0])
}

/** A folder with a questionnaire started with these flags, and sound. */
function startSound(args: readonly string[], language = 'fr'): string {
  const cwd = newFolder()
  expect(start(cwd, args, { language })).toMatchObject({ code: 0, out: '' })
  expectSound(cwd)
  return cwd
}

const textOf = (cwd: string, name = 'essai.yaml') => readFileSync(join(cwd, name), 'utf8')

describe('virage questionnaire new', () => {
  const languages = ['fr,en', 'fr', 'en']
  const subjects = ['business', 'advisor', 'region']

  test.each(['none', 'own', 'cadre-pme'])(
    'measuring %s, writes what the check finds nothing wrong with, about anyone and in any language',
    (framework) => {
      const cwd = newFolder()
      for (const [at, subject] of subjects.entries()) {
        const one = languages[(at + framework.length) % 3] ?? ''
        const flags = ['--framework', framework, '--languages', one, '--subject', subject]
        expect(start(cwd, flags, { name: subject })).toMatchObject({ code: 0, out: '' })
        const text = textOf(cwd, `${subject}.yaml`)
        expect(text).toContain(`\nsubject: ${subject}\n`)
        expect(text).toContain(`\nlanguages: [${one.replace(',', ', ')}]\n`)
        expect(text.includes('\ncases:\n')).toBe(framework !== 'none')
      }
      expectSound(cwd)
    },
    90_000,
  )

  test('measures any shipped framework, and takes the questions of any shipped questionnaire', () => {
    const cwd = newFolder()
    for (const id of frameworks) expect(start(cwd, ['--framework', id], { name: `mesure-${id}` }).code).toBe(0)
    for (const id of questionnaires) expect(start(cwd, ['--from', id], { name: `tire-${id}` }).code).toBe(0)
    expectSound(cwd)
    expect(textOf(cwd, 'tire-pme-complet.yaml')).toContain('show_if')
  }, 180_000)

  test('copies any shipped questionnaire as it is, comments kept, under its own code', () => {
    const cwd = newFolder()
    const lines = (text: string) =>
      text.split('\n').filter((line) => !/^(id: |version: |# yaml-language-server)/.test(line))
    for (const id of questionnaires) {
      expect(start(cwd, ['--copy', id, '--id', `notre-${id}`], { name: `notre-${id}` }).code).toBe(0)
      const text = textOf(cwd, `notre-${id}.yaml`)
      expect(lines(text)).toEqual(lines(readFileSync(join(root, `questionnaires/${id}.yaml`), 'utf8')))
      expect(text).toContain(`\nid: notre-${id}\nversion: "1.0.0"\n`)
    }
    expectSound(cwd)
  }, 180_000)

  test('gives a copy the name asked', () => {
    const cwd = startSound(['--copy', 'conseil-autoevaluation', '--name', 'Le « nôtre »'])
    expect(textOf(cwd)).toContain('\nname: { fr: "Le « nôtre »", en: "Le « nôtre »" }\n')
    expect(textOf(cwd)).toContain('\nid: essai\n')
  })

  test('takes the questions named, under the sections they come from, with a case that the check replays', () => {
    const cwd = startSound(['--from', 'pme-complet@1.0.0', '--questions', 'PER-COMP-1, DON-QUAL-1'])
    const text = textOf(cwd)
    expect(text).toContain('questions: [PER-COMP-1]')
    expect(text).toContain('questions: [DON-QUAL-1]')
    expect(run(['questionnaire', 'check', 'essai.yaml'], { cwd }).out).toContain('1 cas type')
    writeFileSync(join(cwd, 'essai.yaml'), text.replace(/(\n {6}PER: \{ value: )[\d.]+/, '$13.33'))
    expect(run(['questionnaire', 'check', 'essai.yaml'], { cwd }).code).toBe(1)
  })

  test.each(['fr', 'en'])('teaches in the comments, in %s, a question that is sound once uncovered', (language) => {
    const cwd = startSound(['--framework', 'own'], language)
    const text = textOf(cwd)
    expect(text.replaceAll('\u00a0', ' ')).toContain(language === 'fr' ? 'retirez le « # »' : 'remove the “#”')
    const uncovered = text.replace(/^ {6}#(?=- | {2})/gm, '      ')
    expect(uncovered).not.toBe(text)
    writeFileSync(join(cwd, 'essai.yaml'), uncovered)
    expectSound(cwd)
  })

  test('tells editors where the schema is', () => {
    const cwd = startSound(['--framework', 'own'])
    for (const [name, schema] of [
      ['essai.yaml', 'questionnaire'],
      ['essai-cadre.yaml', 'framework'],
    ]) {
      const path = /^# yaml-language-server: \$schema=(\S+)$/m.exec(textOf(cwd, name))?.[1] ?? ''
      expect(resolve(cwd, path)).toBe(join(root, `questionnaires/schemas/${schema}.schema.json`))
      expect(existsSync(resolve(cwd, path))).toBe(true)
    }
  })

  test('says what it took by default, what it wrote and what to do next', () => {
    const cwd = newFolder()
    const { err } = start(cwd, ['--framework', 'own'])
    expect(err).toContain('code « essai » (--id)')
    expect(err).toContain('Écrit : essai-cadre.yaml')
    expect(err).toContain('virage questionnaire verifier essai-cadre.yaml essai.yaml')
    expect(err).toContain('virage visite -q essai-cadre.yaml -q essai.yaml')
    expect(yamlIn(cwd)).toEqual(['essai-cadre.yaml', 'essai.yaml'])
  })

  test('replaces a file only with --force, and writes neither when one of the two is there', () => {
    const cwd = newFolder()
    writeFileSync(join(cwd, 'essai-cadre.yaml'), 'à moi')
    const refused = start(cwd, ['--framework', 'own'])
    expect(refused.code).toBe(5)
    expect(refused.err).toContain('essai-cadre.yaml existe déjà')
    expect(yamlIn(cwd)).toEqual(['essai-cadre.yaml'])
    expect(textOf(cwd, 'essai-cadre.yaml')).toBe('à moi')
    expect(start(cwd, ['--framework', 'own', '--force']).code).toBe(0)
    expect(start(cwd, []).code).toBe(5)
  })

  test.each([
    [2, ['--id', '2e-essai'], 'une lettre, puis des lettres sans accent'],
    [2, ['--id', 'constructor'], 'n’est pas bien formé'],
    [2, ['--id', 'PME-express'], 'déjà celui d’un contenu livré'],
    [2, ['--name', '  '], 'Le nom est vide'],
    [2, ['--subject', 'ville'], 'business, advisor ou region'],
    [2, ['--languages', 'fr,es'], 'fr,en, fr ou en'],
    [2, ['--copy', 'pme-express', '--subject', 'region'], '--copy et --subject ne vont pas ensemble'],
    [2, ['--questions', 'Q1'], '--questions ne va qu’avec --from'],
    [3, ['--framework', 'cadre-pmé@1.0.0'], 'Vouliez-vous dire « cadre-pme@1.0.0 »?'],
    [3, ['--framework', 'rien'], 'Ceux qui existent : '],
    [3, ['--copy', 'pme-expres'], 'Vouliez-vous dire « pme-express »?'],
    [3, ['--from', 'pme-complet', '--questions', 'PER-COMP-11'], 'Vouliez-vous dire « PER-COMP-1 »?'],
  ])('refuses with %i what %j says, and writes nothing', (code, args, sentence) => {
    const cwd = newFolder()
    const refused = start(cwd, args)
    expect(refused.code).toBe(code)
    expect(refused.err).toContain(sentence)
    expect(readdirSync(cwd)).toEqual([])
  })

  test('says everything wrong at once', () => {
    const { code, err } = start(newFolder(), ['--id', 'é', '--subject', 'ville'])
    expect(code).toBe(2)
    expect(err).toContain('« é »')
    expect(err).toContain('« ville »')
  })

  test('refuses a file that is not named as YAML', () => {
    const { code, err } = run(['questionnaire', 'nouveau', 'essai.txt'])
    expect(code).toBe(2)
    expect(err).toContain('.yaml')
  })

  test('writes nothing that the check would refuse: questions of one framework do not measure another', () => {
    const cwd = newFolder()
    const { code, err } = start(cwd, ['--from', 'pme-express', '--framework', 'cadre-pouls'])
    expect(code).toBe(3)
    expect(err).toContain('Rien n’a été écrit')
    expect(err).toContain('essai.yaml:')
    expect(readdirSync(cwd)).toEqual([])
  })

  test.each([
    [[], ['essai.yaml']],
    [
      ['--framework', 'own', '--subject', 'advisor'],
      ['essai-cadre.yaml', 'essai.yaml'],
    ],
  ])('with %j, what it wrote is visited up to a first question', (flags, files) => {
    const cwd = newFolder()
    expect(start(cwd, flags).code).toBe(0)
    const args = ['visit', 'Roy', '--simple', ...files.flatMap((file) => ['-q', file])]
    const { err } = run(args, { cwd, input: 'o\nn\nn\n\n/q\n' })
    expect(err).toContain('Qu’est-ce que vous aimeriez voir changer d’abord?')
  })

  test('asks at a terminal for what no flag says', async () => {
    const cwd = newFolder()
    const terminal = new Terminal({ args: ['questionnaire', 'nouveau', 'essai.yaml', '--subject', 'region'], cwd })
    await terminal.see('Code du questionnaire')
    terminal.line('-2')
    await terminal.see('une lettre, puis des lettres sans accent')
    terminal.type('\u007f\u007f')
    terminal.line('le-mien')
    await terminal.see('Nom du questionnaire')
    terminal.line('Le mien')
    await terminal.see('Que mesure-t-il?')
    await terminal.see('flèches')
    terminal.type('\u001b[B\r')
    await terminal.see('Dans quelles langues?')
    await terminal.see('Espace pour cocher')
    terminal.type('\u001b[B \r')
    await terminal.see('Écrit : essai.yaml')
    expect(await terminal.ended()).toBe(0)
    expect(terminal.text).not.toContain('Pris par défaut')
    expect(textOf(cwd)).toMatch(/^id: le-mien\nversion: "1.0.0"\nlanguages: \[fr\]\nname: \{ fr: "Le mien" \}$/m)
    expect(textOf(cwd)).toContain('framework: le-mien-cadre@1.0.0')
    expectSound(cwd)
  })
})
