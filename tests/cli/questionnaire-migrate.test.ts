import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { readPdfText } from '../support/pdf-checker/read-text.ts'
import { raw } from '../support/raw-sqlite.ts'
import { newFolder, type Ran, run } from '../support/run-program.ts'
import { digestOfFile } from '../support/temporary-store.ts'

const fixtures = join(import.meta.dirname, '../fixtures/versions')
const first = ['-q', 'cadre.yaml', '-q', 'gestes.yaml', '-q', 'atelier-1.yaml']
const second = ['-q', 'cadre.yaml', '-q', 'gestes.yaml', '-q', 'atelier-2.yaml']

/** A folder with the two versions, and the answers of a business to the first. */
function workshop(): string {
  const cwd = newFolder()
  for (const name of readdirSync(fixtures)) copyFileSync(join(fixtures, name), join(cwd, name))
  expect(run(['visit', '--answers', 'reponses.yaml', ...first], { cwd }).code).toBe(0)
  return cwd
}

type Listed = Readonly<{ id: string; status: string; stage: string; revises?: string; revisedBy?: string }>

function assessmentsIn(cwd: string): readonly Listed[] {
  const { businesses } = JSON.parse(run(['list', '--json'], { cwd }).out)
  return businesses.flatMap(({ assessments }: Readonly<{ assessments: readonly Listed[] }>) => assessments)
}

function migrate(cwd: string, ...args: readonly string[]): Ran {
  const { code, out, err } = run(['questionnaire', 'migrer', ...args], { cwd })
  return { code, out: out.replaceAll('\u00a0', ' '), err: err.replaceAll('\u00a0', ' ') }
}

/** Every column of every row that tells of an assessment, as SQLite has them. */
function rowsOf(cwd: string, id: string): unknown {
  const database = new Database(join(cwd, 'data/virage.db'), { readonly: true })
  const columns = {
    assessment: 'id',
    trail: 'assessment',
    consent: 'assessment',
    notice_shown: 'assessment',
    plan: 'assessment',
  }
  const all = Object.entries(columns).map(([table, column]) => [
    table,
    database.prepare(`SELECT * FROM ${table} WHERE ${column} = ? ORDER BY seq`).all(id),
  ])
  database.close()
  return Object.fromEntries(all)
}

async function printed(cwd: string, which: string): Promise<string> {
  expect(run(['report', which, '--out', 'plan.pdf', '--force'], { cwd }).code).toBe(0)
  return (await readPdfText(readFileSync(join(cwd, 'plan.pdf')))).text
}

describe('an assessment carried to a newer version', () => {
  const cwd = workshop()
  const older = assessmentsIn(cwd)[0]?.id ?? ''
  const told = {
    show: run(['show', older, '--json'], { cwd }).out,
    explain: run(['explain', older, '--json'], { cwd }).out,
    rows: rowsOf(cwd, older),
    pdf: printed(cwd, older),
  }
  let revision = ''

  test('is told in words before anything is written, and --dry-run writes nothing', () => {
    const before = digestOfFile(join(cwd, 'data/virage.db'))
    const { code, out, err } = migrate(cwd, 'forge', ...second, '--dry-run')
    expect(code).toBe(0)
    expect(err).toBe('Rien n’est enregistré : sans --dry-run, la même commande le fait.\n')
    expect(out).toBe(`Forge du Lac
T0 · L’atelier · version 1.0.0 → 2.0.0
4 réponses reprises telles quelles
  POSTES  Les postes sont tenus? (sans ce qui a disparu : four)
3 réponses à reconfirmer
  SITE  Le site sert à vendre? (elle est devenue plusieurs questions)
    → SITE-VUE  On vous trouve en ligne?
    → SITE-VENTE  On achète en ligne?
  COPIE  Une copie est faite? (elle a été reformulée)
  HEURES  Heures perdues par semaine (la réponse n’y entre plus)
2 questions ont changé de sens : elles se posent de nouveau
  MOTIF  Les clients reviennent?
  POIDS  Les prix sont affichés? (ce qu’elle mesure, ou son poids)
1 nouvelle question
  ACCES  Chacun a son mot de passe?
1 question retirée : sa réponse reste dans le diagnostic d’origine
  FAX  Le télécopieur sert?
Il reste 8 questions à poser.
`)
    expect(digestOfFile(join(cwd, 'data/virage.db'))).toBe(before)
    const english = run(['questionnaire', 'migrate', 'forge', ...second, '--dry-run'], { cwd, language: 'en' })
    expect(english.out).toContain('4 answers carried as they are\n')
  })

  test('becomes a revision, and says in JSON what became of each question', () => {
    expect(run(['plan', 'suivi', 'forge', 'RANGER', 'en-cours'], { cwd }).code).toBe(0)
    const { code, out } = migrate(cwd, 'forge', ...second, '--json')
    expect(code).toBe(0)
    const { format, migrated, stayed } = JSON.parse(out)
    expect({ format, stayed }).toEqual({ format: 'virage/migration@1', stayed: [] })
    const [one] = migrated
    revision = one.revision
    expect(one).toMatchObject({
      assessment: older,
      stage: 'T0',
      from: { version: '1.0.0' },
      to: { version: '2.0.0' },
      edited_without_version: false,
      carried: {
        STOCK: { to: 'STOCK', without: [] },
        VENTE: { to: 'CARNET', without: [] },
        PAIE: { to: 'PAIE', without: [] },
        POSTES: { to: 'POSTES', without: ['four'] },
      },
      to_reconfirm: {
        SITE: { to: ['SITE-VUE', 'SITE-VENTE'], why: 'split' },
        COPIE: { to: ['COPIE'], why: 'reworded' },
        HEURES: { to: ['HEURES'], why: 'unfit' },
      },
      meaning_changed: { MOTIF: { to: 'MOTIF', parts: [] }, POIDS: { to: 'POIDS', parts: ['measures'] } },
      retired: ['FAX'],
      new: ['ACCES'],
      left_to_ask: ['SITE-VUE', 'SITE-VENTE', 'COPIE', 'MOTIF', 'POIDS', 'POSTES', 'HEURES', 'ACCES'],
    })
  })

  test('leaves the older one as it was: its rows byte for byte, its scores, their derivation and its plan in PDF', async () => {
    expect(rowsOf(cwd, older)).toStrictEqual(told.rows)
    expect(run(['show', older, '--json'], { cwd }).out).toBe(told.show)
    expect(run(['explain', older, '--json'], { cwd }).out).toBe(told.explain)
    expect(await printed(cwd, older)).toBe(await told.pdf)
  })

  test('has its answers as one entry of its trail, which says where they come from; its consents and notice follow', () => {
    const database = raw(join(cwd, 'data/virage.db'))
    const trail = database
      .prepare('SELECT question, response, source, reason FROM trail WHERE assessment = ?')
      .all(revision)
    expect(trail).toMatchObject([
      { question: null, source: 'import', reason: `atelier@1.0.0 (${older}) → atelier@2.0.0` },
    ])
    const answers = JSON.parse(Object(trail[0]).response)
    expect(answers.CARNET).toEqual({
      answer: { state: 'answered', value: '4' },
      evidence: 2,
      note: 'vu au cahier',
      by: { o: { state: 'answered', value: '5' }, l: { state: 'answered', value: '3' } },
    })
    expect(answers.STOCK).toEqual({ answer: { state: 'not-applicable', reason: 'tout est sur commande' } })
    expect(answers.PAIE).toEqual({ answer: { state: 'answered', value: 'dehors' } })
    expect(answers.POSTES.answer.value).toEqual({ comptoir: { state: 'answered', value: '2' } })
    for (const table of ['consent', 'notice_shown']) {
      const of = (id: string) =>
        database
          .prepare(`SELECT * FROM ${table} WHERE assessment = ? ORDER BY seq`)
          .all(id)
          .map((row) => ({ ...Object(row), seq: 0, assessment: '' }))
      expect(of(revision)).toEqual(of(older))
      expect(of(revision).length).toBeGreaterThan(0)
    }
    expect(database.prepare('SELECT command FROM journal ORDER BY seq').pluck().all()).toContain(
      'questionnaire migrate',
    )
  })

  test('stands for the older one in lists and by name; the older is still there by its number', () => {
    expect(assessmentsIn(cwd)).toMatchObject([
      { id: older, status: 'closed', revisedBy: revision },
      { id: revision, status: 'open', revises: older, stage: 'T0' },
    ])
    expect(run(['list'], { cwd }).out).toContain(`remplacé par ${revision.slice(0, 8)}`)
    expect(JSON.parse(run(['show', 'forge', '--json'], { cwd }).out).questionnaire.version).toBe('2.0.0')
    expect(JSON.parse(run(['explain', 'forge', '--json'], { cwd }).out).questionnaire.version).toBe('2.0.0')
    expect(run(['report', 'forge', '--out', 'brouillon.pdf'], { cwd }).code).toBe(3)
  })

  test('leaves its older plan, scores and stage to speak until it is closed', () => {
    const { stages } = JSON.parse(run(['progress', 'forge', '--json'], { cwd }).out)
    expect(stages).toMatchObject([{ assessment: older, replaces: 0 }])
    expect(JSON.parse(run(['plan', 'suivi', 'forge', '--json'], { cwd }).out).assessment).toBe(older)
  })

  test('is carried once: nothing is left to do, and the older one says where it went', () => {
    expect(migrate(cwd, 'forge', ...second)).toMatchObject({ code: 0, out: '' })
    const again = migrate(cwd, older, ...second)
    expect(again.code).toBe(3)
    expect(again.err).toContain(`a déjà été repris dans ${revision.slice(0, 8)}`)
    expect(assessmentsIn(cwd)).toHaveLength(2)
  })

  test('is taken up by a visit at the first question left, with what was answered before; then it speaks', () => {
    const lines = ['1', '5', '4', '3', '2', '3', '4', '5', '1', 'n']
    const { code, err } = run(['visit', 'Forge du Lac', '--simple', ...second], {
      cwd,
      input: lines.map((line) => `${line}\n`).join(''),
    })
    const said = err.replaceAll('\u00a0', ' ')
    expect(code).toBe(0)
    expect(said).toContain('3 questions répondues sur 11')
    expect(said.indexOf('On vous trouve en ligne?')).toBeLessThan(said.indexOf('On achète en ligne?'))
    expect(said).not.toContain('Comptez-vous le stock?')
    expect(said).toContain('À reconfirmer. À « Le site sert à vendre? », la réponse était : Parfois\n')
    expect(said).toContain('la réponse était : Entre « Jamais » et « Parfois »\n')
    expect(said).toContain('À reconfirmer. À « Heures perdues par semaine », la réponse était : 60\n')
    expect(assessmentsIn(cwd)).toMatchObject([{ id: older }, { id: revision, status: 'closed' }])
    const { stages } = JSON.parse(run(['progress', 'forge', '--json'], { cwd }).out)
    expect(stages).toMatchObject([{ assessment: revision, replaces: 0 }])
    const plan = JSON.parse(run(['plan', 'suivi', 'forge', '--json'], { cwd }).out)
    expect(plan.assessment).toBe(revision)
    expect(plan.actions.find(({ action }: Readonly<{ action: string }>) => action === 'RANGER').status).toBe(
      'under-way',
    )
    expect(rowsOf(cwd, older)).toStrictEqual(told.rows)
  })
})

describe('a questionnaire that cannot be migrated to', () => {
  const cwd = workshop()
  const id = assessmentsIn(cwd)[0]?.id ?? ''

  test.each([
    [
      'a target that is not written as one',
      ['forge', '--to', 'atelier'],
      2,
      '--to demande un questionnaire et sa version',
    ],
    [
      'a version that does not exist',
      ['forge', ...second, '--to', 'atelier@9.0.0'],
      3,
      '« atelier@9.0.0 » n’existe pas',
    ],
    ['another questionnaire', ['forge', '--to', 'pme-express@1.0.0'], 3, 'ne passe qu’à une autre version du même'],
    ['a questionnaire that is not there', ['forge'], 3, 'n’est pas parmi ceux d’ici'],
    ['an anonymous questionnaire', ['pouls-humain'], 3, 'que des totaux par choix'],
    ['a questionnaire nobody took', ['pme-complet'], 3, 'Aucun diagnostic n’a été fait avec « pme-complet »'],
    ['an unknown business', ['scierie'], 3, 'Aucune entreprise'],
  ])('%s', (_, args, code, sentence) => {
    const ran = migrate(cwd, ...args)
    expect({ code: ran.code, out: ran.out }).toEqual({ code, out: '' })
    expect(ran.err).toContain(sentence)
    expect(assessmentsIn(cwd)).toMatchObject([{ id }])
  })

  test('an older version than the one it was taken with', () => {
    expect(migrate(cwd, 'forge', ...second).code).toBe(0)
    const ran = migrate(cwd, 'forge', ...first)
    expect(ran.code).toBe(3)
    expect(ran.err).toContain('on ne revient pas en arrière')
  })
})

test('the same version with another content is said, and only what means the same is carried', () => {
  const cwd = workshop()
  const text = readFileSync(join(cwd, 'atelier-1.yaml'), 'utf8')
  writeFileSync(
    join(cwd, 'atelier-1.yaml'),
    text
      .replace('text: { fr: "Le stock est compté?" }', 'text: { fr: "Le stock est-il compté?" }')
      .replace(
        '"Le télécopieur sert?" }, scale: force, measures: VITRINE',
        '"Le télécopieur sert?" }, scale: force, measures: TENUE',
      ),
  )
  const { code, out } = migrate(cwd, 'forge', ...first)
  expect(code).toBe(0)
  expect(out).toContain(
    'Le contenu du questionnaire ou de son référentiel a changé, mais pas le numéro de version (1.0.0)',
  )
  expect(out).toContain('9 réponses reprises telles quelles\n1 question a changé de sens')
})

test('a questionnaire can be named: several of its assessments are carried only with --all, each to one revision', () => {
  const cwd = workshop()
  const sheet = readFileSync(join(cwd, 'reponses.yaml'), 'utf8')
  writeFileSync(join(cwd, 'reponses.yaml'), sheet.replace('Forge du Lac', 'Atelier Roy'))
  expect(run(['visit', '--answers', 'reponses.yaml', ...first], { cwd }).code).toBe(0)
  const refused = migrate(cwd, 'atelier', ...second)
  expect(refused.code).toBe(3)
  expect(refused.err).toContain('2 diagnostics ont été faits avec « atelier ». Ajoutez --all')
  const { code, out, err } = migrate(cwd, 'atelier', '--all', ...second)
  expect(code).toBe(0)
  expect(out).toMatch(/Forge du Lac[\s\S]*Atelier Roy/)
  expect(err).toContain('virage visite "Forge du Lac" -q cadre.yaml')
  expect(assessmentsIn(cwd).filter(({ revises }) => revises !== undefined)).toHaveLength(2)
})

test('a visit that takes up an older version says that there is a newer one, and how to go to it, and goes on', () => {
  const cwd = workshop()
  const begin = ['visit', 'Scierie du Nord', '--simple']
  const visit = (files: readonly string[], ...lines: readonly string[]) =>
    run([...begin, ...files], { cwd, input: lines.map((line) => `${line}\n`).join('') }).err.replaceAll('\u00a0', ' ')
  visit(first, '2', 'o', 'n', 'n', '', '3', '/q')
  const id = assessmentsIn(cwd).at(-1)?.id.slice(0, 8)
  expect(visit(first, '/q')).not.toContain('version plus récente')
  const said = visit(second, '/q')
  expect(said).toContain(
    `une version plus récente, 2.0.0 (ici : 1.0.0). Pour y reprendre les réponses : virage questionnaire migrer ${id}`,
  )
  expect(said).toContain('Les ventes sont notées?')
  expect(migrate(cwd, 'scierie', ...second).out).toContain('1 réponse reprise telle quelle')
  expect(visit(second, '/q')).toContain('Question 2 de 11')
})

test('a first stage revised after the second is still the first: the second measures both', () => {
  const cwd = workshop()
  const sheet = readFileSync(join(cwd, 'reponses.yaml'), 'utf8')
  writeFileSync(join(cwd, 'reponses.yaml'), sheet.replace('stage: T0', 'stage: T1').replace('PAIE: loin', 'PAIE: ici'))
  expect(run(['visit', '--answers', 'reponses.yaml', ...first], { cwd }).code).toBe(0)
  const [older] = assessmentsIn(cwd)
  expect(migrate(cwd, older?.id ?? '', ...second).code).toBe(0)
  const lines = ['1', '5', '4', '3', '2', '3', '4', '5', '1', 'n']
  const input = lines.map((line) => `${line}\n`).join('')
  expect(run(['visit', 'Forge du Lac', '--simple', ...second], { cwd, input }).code).toBe(0)
  expect(assessmentsIn(cwd).map(({ stage, status }) => [stage, status])).toEqual([
    ['T0', 'closed'],
    ['T0', 'closed'],
    ['T1', 'closed'],
  ])
  const compared = JSON.parse(run(['compare', 'forge', '--json'], { cwd }).out)
  expect(compared.measured_by).toBe('after')
  expect([compared.before.stage, compared.after.stage]).toEqual(['T0', 'T1'])
  expect([compared.before.questionnaire.version, compared.after.questionnaire.version]).toEqual(['2.0.0', '1.0.0'])
})

test('a framework that changes with the questionnaire, or under the same one, is said', () => {
  const cwd = workshop()
  const edit = (name: string, from: string, to: string) => {
    const text = readFileSync(join(cwd, name), 'utf8')
    expect(text).toContain(from)
    writeFileSync(join(cwd, name), text.replace(from, to))
  }
  expect(migrate(cwd, 'forge', ...first, '--dry-run').err).toContain('Rien à faire')
  edit('cadre.yaml', 'targets: [{ set: { TENUE: 4', 'targets: [{ set: { TENUE: 3')
  expect(migrate(cwd, 'forge', ...first, '--dry-run').out).toContain('ou de son référentiel a changé')
  edit('cadre.yaml', 'version: "1.0.0"', 'version: "1.1.0"')
  edit('atelier-2.yaml', 'atelier-cadre@1.0.0', 'atelier-cadre@1.1.0')
  const { code, out } = migrate(cwd, 'forge', '-q', 'cadre.yaml', '-q', 'atelier-2.yaml')
  expect(code).toBe(0)
  expect(out).toContain('Le référentiel change aussi (atelier-cadre, version 1.0.0 → 1.1.0)')
  const shown = JSON.parse(run(['show', 'forge', '--json'], { cwd }).out)
  expect(shown.framework.version).toBe('1.1.0')
  expect(shown.criteria.TENUE.target).toBe(3)
})
