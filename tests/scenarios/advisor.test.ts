import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newFolder, run } from '../support/run-program.ts'
import { Terminal } from '../support/terminal.ts'
import { answerPlaces, stored, type Way } from '../support/visitor.ts'

const domains = { AP: 4, AD: 4, AN: 6, AA: 4, AC: 4, AR: 3, AE: 3 }
const competencies = Object.entries(domains).flatMap(([domain, count]) =>
  Array.from({ length: count }, (_, rank) => `${domain}${rank + 1}`),
)

function levels(suffix: string, level: (competency: string) => number): readonly (readonly [string, number])[] {
  return competencies.map((one) => [`${one}-${suffix}`, level(one)])
}

type Sheet = Readonly<{
  questionnaire: string
  stage: string
  answers: readonly (readonly [string, number])[]
  key?: 'advisor' | 'business'
}>

function sheet({ questionnaire, stage, answers, key = 'advisor' }: Sheet): string {
  return JSON.stringify(
    {
      format: 'virage/answers@1',
      questionnaire: `${questionnaire}@1.0.0`,
      stage,
      [key]: { name: 'Camille Tremblay', path: 'generaliste', region: '02' },
      consents: { suivi: true, programme: false },
      answers: Object.fromEntries(answers),
    },
    undefined,
    2,
  )
}

function take(cwd: string, written: Sheet, args: readonly string[] = []) {
  writeFileSync(join(cwd, 'reponses.yaml'), sheet(written))
  const { code, out, err } = run(['visit', '--answers', 'reponses.yaml', ...args], { cwd })
  return { code, out: out.replaceAll('\u00a0', ' '), err: err.replaceAll('\u00a0', ' ') }
}

const start: Sheet = { questionnaire: 'conseil-autoevaluation', stage: 'debut', answers: levels('NIV', () => 2) }
const end: Sheet = {
  questionnaire: 'conseil-bilan',
  stage: 'fin',
  answers: [...levels('NIV', () => 3), ...levels('ALORS', (one) => (one.startsWith('AN') ? 2 : 3))],
}

describe('an advisor’s self-assessment, from files', () => {
  const cwd = newFolder()
  const [first, last] = [take(cwd, start), take(cwd, end)]
  const said = (...args: readonly string[]): string => run(args, { cwd }).out.replaceAll('\u00a0', ' ')

  test('gives a portrait by domain, of a person, and no plan', () => {
    expect([first.code, first.err]).toEqual([0, ''])
    expect(first.out).toMatch(/Posture et relation .* 2,0 {2}Applique avec appui/)
    expect(first.out).not.toMatch(/entreprise|À faire maintenant/)
    expect(stored(cwd).count('plan')).toBe(0)
  })

  test('keeps one advisor, whom the list counts as such', () => {
    expect(said('list')).toMatch(/\n\n1 conseillère ou conseiller\n$/)
    expect(said('list', '--lang', 'en')).toMatch(/\n\n1 advisor\n$/)
    const { businesses } = JSON.parse(said('list', '--json'))
    expect(businesses).toMatchObject([{ kind: 'advisor', name: 'Camille Tremblay' }])
    expect(said('show', 'camille')).toBe(last.out)
  })

  test('is compared and followed along the path, never an enterprise’s support', () => {
    const progress = said('progress', 'camille')
    expect(progress).toContain('Ce qui a changé pendant le parcours')
    expect(progress).toMatch(/debut {2}2,0 .*\n +fin {2}3,0 .* \+1,0, en hausse/)
    expect(progress).not.toMatch(/entreprise|accompagnement\.|actions du plan/i)
    expect(said('compare', 'camille')).toContain('Ces changements ont eu lieu pendant le parcours.')
    expect(said('explain', 'camille', 'AP1')).toContain('Cible : 3')
  })

  test('says at the end what was gained since the start, seen from today; that look enters no score', () => {
    expect(last.out).toContain('vous avez gagné au moins un niveau sur cinq compétences ou plus')
    expect(last.out).toContain('Au moins 23 des 28 compétences (80 %) sont à la cible de votre parcours.')
    expect(last.out).toMatch(/Culture et technologies numériques .* 3,0 {2}Autonome/)
    const four = levels('ALORS', (one) => (/^AP/.test(one) ? 2 : 3))
    const { out } = take(newFolder(), { ...end, answers: [...levels('NIV', () => 3), ...four] })
    expect(out).not.toContain('vous avez gagné')
  })

  test('has no plan to write, and says so', () => {
    const { code, out, err } = run(['report', 'camille'], { cwd })
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toMatch(/^Aucun plan à écrire/)
  })

  test('prints with --json the very shape it reads', () => {
    const other = newFolder()
    const { scores: _, ...printed } = JSON.parse(take(other, start, ['--json']).out)
    expect(printed.advisor).toMatchObject({ name: 'Camille Tremblay' })
    writeFileSync(join(other, 'encore.yaml'), JSON.stringify(printed))
    expect(run(['visit', '--answers', 'encore.yaml'], { cwd: other }).code).toBe(0)
    expect(stored(other).count('subject')).toBe(1)
  })

  test('is not taken as that of a business', () => {
    const { code, err } = take(newFolder(), { ...start, key: 'business' })
    expect(code).toBe(3)
    expect(err).toMatch(/^reponses\.yaml:5:3 {2}La clé « business » est inconnue ici. Vouliez-vous dire « advisor »\?/)
  })
})

describe('an advisor’s self-assessment, at the table', () => {
  const ofAdvisor = ['-q', 'conseil-autoevaluation'] as const

  test('asks for a person’s name, goes to the end, and resumes nothing of a business', async () => {
    const cwd = newFolder()
    const way: Way = { language: 'fr', simple: false }
    const terminal = new Terminal({ args: ['visit', ...ofAdvisor], cwd })
    await terminal.see('Votre nom')
    terminal.line('Camille Roy')
    for (const text of ['suivre mes apprentissages. (o ou n)', 'du programme. (o ou n)']) {
      await terminal.see(text)
      terminal.line('o')
    }
    // The wish, the organisation, the region, the path; then a level and its evidence for each competency.
    expect(await answerPlaces(terminal, 4 + 2 * competencies.length, way)).toBe('closing')
    expect(terminal.text).toContain('L’autoévaluation est faite')
    await terminal.see('garder l’autoévaluation ouverte')
    terminal.line('1')
    await terminal.see('Autoévaluation terminée.')
    expect(await terminal.ended()).toBe(0)
    expect(terminal.text).not.toMatch(/Nom de l’entreprise|en PDF|À faire maintenant/)
    expect(JSON.parse(run(['list', '--json'], { cwd }).out).businesses).toMatchObject([
      { kind: 'advisor', name: 'Camille Roy', assessments: [{ stage: 'debut', status: 'closed', answered: 61 }] },
    ])
  })

  test('is resumed by the name alone, apart from a business of the same name', () => {
    const cwd = newFolder()
    const visit = (args: readonly string[], lines: readonly string[]): string =>
      run(['visit', ...args, '--simple'], { cwd, input: lines.map((line) => `${line}\n`).join('') }).err.replaceAll(
        '\u00a0',
        ' ',
      )
    visit(['Camille Roy', ...ofAdvisor], ['o', 'n', 'Animer', '/q'])
    expect(visit(['Camille Roy'], ['/q'])).toContain('Autoévaluation reprise : Autoévaluation en accompagnement')
    expect(visit(['camille'], ['2', '/q'])).toContain('Une nouvelle entreprise : camille')
    visit(['Camille Roy', '-q', 'pme-express'], ['o', 'n', 'n', '', 'Vendre', '/q'])
    const { businesses } = JSON.parse(run(['list', '--json'], { cwd }).out)
    expect(businesses.map(({ kind }: { kind: string }) => kind)).toEqual(['advisor', 'business'])
    expect(visit(['Camille Roy', ...ofAdvisor], ['/q'])).toContain('Autoévaluation reprise')
  })

  test('refused the consent, keeps nothing and speaks of no enterprise', () => {
    const cwd = newFolder()
    const { err } = run(['visit', 'Camille', ...ofAdvisor, '--simple'], { cwd, input: 'n\n' })
    expect(err).toContain('ni le nom donné, ni aucune réponse')
    expect(stored(cwd).count('subject')).toBe(0)
  })
})
