import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
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

function start(cwd: string, args: readonly string[], language = 'fr') {
  const { code, out, err } = run(['questionnaire', 'new', 'essai.yaml', ...args], { cwd, language })
  return { code, out, err: err.replaceAll('\u00a0', ' ') }
}

/** The YAML files of a folder, the framework first, as `-q` and `check` take them. */
const yamlIn = (cwd: string) =>
  readdirSync(cwd)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()

/** Starts a questionnaire with these flags, and checks what was written: nothing at all is to be said of it. */
function startSound(args: readonly string[], language = 'fr'): string {
  const cwd = newFolder()
  expect(start(cwd, args, language)).toMatchObject({ code: 0, out: '' })
  const checked = run(['questionnaire', 'check', ...yamlIn(cwd)], { cwd })
  expect([checked.err, checked.code]).toEqual(['', 0])
  return cwd
}

const textOf = (cwd: string, name = 'essai.yaml') => readFileSync(join(cwd, name), 'utf8')

describe('virage questionnaire new', () => {
  const languages = ['fr,en', 'fr', 'en']
  test.each(languages.flatMap((one) => ['none', 'own', ...frameworks].map((framework) => [framework, one])))(
    'measuring %s, in %s, writes what the check finds nothing wrong with, whoever it is about',
    (framework, one) => {
      for (const subject of ['business', 'advisor', 'region']) {
        const cwd = startSound(['--framework', framework, '--languages', one, '--subject', subject])
        expect(textOf(cwd)).toContain(`\nsubject: ${subject}\n`)
        expect(textOf(cwd)).toContain(`\nlanguages: [${one.replace(',', ', ')}]\n`)
        expect(textOf(cwd).includes('\ncases:\n')).toBe(framework !== 'none')
      }
    },
    60_000,
  )

  test.each(questionnaires)('copies %s as it is, comments kept, under its own code', (id) => {
    const cwd = startSound(['--copy', id, '--id', 'le-mien'])
    const lines = (text: string) =>
      text.split('\n').filter((line) => !/^(id: |version: |# yaml-language-server)/.test(line))
    expect(lines(textOf(cwd))).toEqual(lines(readFileSync(join(root, `questionnaires/${id}.yaml`), 'utf8')))
    expect(textOf(cwd)).toContain('\nid: le-mien\nversion: "1.0.0"\n')
  })

  test('gives a copy the name asked', () => {
    const cwd = startSound(['--copy', 'conseil-autoevaluation', '--name', 'Le « nôtre »'])
    expect(textOf(cwd)).toContain('\nname: { fr: "Le « nôtre »", en: "Le « nôtre »" }\n')
    expect(textOf(cwd)).toContain('\nid: essai\n')
  })

  test.each(questionnaires)(
    'takes all the questions of %s, with the conditions of its sections',
    (id) => {
      const cwd = startSound(['--from', id])
      const shown = run(['questionnaire', 'list', '--json'], { cwd })
      expect(shown.code).toBe(0)
      expect(textOf(cwd)).toContain(`from: ${id}@`)
    },
    30_000,
  )

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
    expect(text).toContain(
      language === 'fr' ? 'retirez le « # »'.replaceAll(' »', '\u00a0»').replace('« ', '«\u00a0') : 'remove the “#”',
    )
    const uncovered = text.replace(/^ {6}#(?=- | {2})/gm, '      ')
    expect(uncovered).not.toBe(text)
    writeFileSync(join(cwd, 'essai.yaml'), uncovered)
    const checked = run(['questionnaire', 'check', ...yamlIn(cwd)], { cwd })
    expect([checked.err, checked.code]).toEqual(['', 0])
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

  test('what it wrote is visited up to a first question', async () => {
    const cwd = startSound(['--framework', 'own', '--subject', 'advisor'])
    const terminal = new Terminal({
      args: ['visit', 'Roy', '-q', 'essai-cadre.yaml', '-q', 'essai.yaml', '--simple'],
      cwd,
    })
    await terminal.shows('Essai')
    expect(dirname(cwd)).not.toBe(root)
  })
})
