import { describe, expect, test } from 'vitest'
import { readMapping } from '../../../src/content/read-mapping.ts'
import { readValue } from '../../support/mistakes.ts'
import { cellSays, inShort, matched, rowsRead, tableOf } from '../../support/survey-reading.ts'
import { surveyLibrary } from '../../support/survey-sheets.ts'

describe('a column is known by its code, in every form', () => {
  test.each([
    'E-SITE',
    'e-site',
    'E_SITE',
    'e.site',
    'ESITE',
    'esite',
    'g1/E_SITE',
    'g1-E_SITE',
    'profil/web/e_site',
    'g1:E-SITE',
  ])('%s', (header) => {
    expect(cellSays(header, 'Oui')).toEqual({ 'E-SITE': 'oui' })
  })

  test.each([
    'E-OUTILS[web]',
    'E-OUTILS [web]',
    'E_OUTILS_web',
    'E-OUTILS/web',
    'g1/E_OUTILS/web',
    'e_outils___web',
    'E-OUTILS.web',
    'EOUTILS[web]',
    'E-OUTILS - Site Web',
  ])('one of its options: %s', (header) => {
    expect(cellSays(header, '1')).toEqual({ 'E-OUTILS': ['web'] })
  })

  test.each(['E-SERVICES[soutien]', 'E_SERVICES/soutien', 'e_services_soutien', 'E-SERVICES.soutien'])(
    'a row of a grid: %s',
    (header) => {
      expect(cellSays(header, 'Fort')).toEqual({ 'E-SERVICES': { soutien: '3' } })
    },
  )

  test.each([
    'E-LOGICIELS[compta][E-LOG-GENS]',
    'E-LOG-GENS[compta]',
    'E_LOGICIELS/compta/E_LOG_GENS',
    'E-LOG-GENS / compta',
  ])('a cell of a grid: %s', (header) => {
    expect(cellSays(header, '3')).toEqual({ 'E-LOGICIELS': { compta: { 'E-LOG-GENS': 3 } } })
  })
})

describe('a column is known by its text, in any language', () => {
  test.each([
    'Avez-vous un site Web?',
    'Avez-vous un site Web ?',
    'Avez-vous\u00a0un site Web\u202f?',
    'AVEZ-VOUS UN SITE WEB',
    'Do you have a website?',
    '12. Avez-vous un site Web?',
    'Q12 - Avez-vous un site Web ?',
    '<p>Avez-vous <b>un site</b> Web&nbsp;?</p>',
    '* Avez-vous un site Web?',
    'Avez-vous un s.. ',
    'Avez-vous un site…',
  ])('%s', (header) => {
    expect(cellSays(header, 'Non')).toEqual({ 'E-SITE': 'non' })
  })

  test.each([
    'Quels outils avez-vous? [Gestionnaire (SLURM, PBS, SGE…)]',
    'Quels outils avez-vous? (choice=Gestionnaire (SLURM, PBS, SGE…))',
    'Which tools do you have? - Manager (SLURM, PBS, SGE…)',
    'Quels outils avez-vous? : Gestionnaire (SLURM, PBS, SGE…)',
  ])('one of its options: %s', (header) => {
    expect(cellSays(header, 'x')).toEqual({ 'E-OUTILS': ['grappe'] })
  })

  test('a typographic apostrophe or a straight one is the same', () => {
    expect(cellSays("Qu'est-ce qui vous freine ?", "L'argent")).toEqual({ 'E-FREINS': ['argent'] })
  })

  test('rows of a grid alone, as some tools head them; one of them may be there by chance', () => {
    const heads = ['E-NOM', 'Le soutien technique', 'La formation']
    expect(inShort([heads, ['Roy', 'Moyen', 'Fort']])).toEqual([
      { 'E-NOM': 'Roy', 'E-SERVICES': { soutien: '2', formation: '3' } },
    ])
    expect(cellSays('Le soutien technique', 'Marie s’en occupe')).toEqual({})
    expect(cellSays('Site Web', 'https://exemple.ca')).toEqual({})
  })
})

describe('what cannot be told of columns is told', () => {
  const codes = (rows: readonly (readonly string[])[], from?: 'typeform') => {
    const read = matched(rows, from === undefined ? {} : { from })
    return read.ok ? [] : read.problems.map(({ place, fault }) => [place.line, place.column, fault])
  }

  test('a question that two columns answer', () => {
    expect(codes([['E-SITE', 'Do you have a website?', 'E-NOM']])).toEqual([
      [
        1,
        2,
        { code: 'question-twice', question: 'E-SITE', header: 'Do you have a website?', column: 1, other: 'E-SITE' },
      ],
    ])
  })

  test('a column that may be two things', () => {
    expect(codes([['#', 'Autre', 'E-NOM']], 'typeform')).toEqual([
      [1, 2, { code: 'column-ambiguous', header: 'Autre', candidates: ['E-OUTILS[autre]', 'E-FREINS[autre]'] }],
    ])
  })

  test('another questionnaire', () => {
    const [told] = codes([['Prix', 'Couleur']])
    expect(told).toMatchObject([1, 1, { code: 'no-column-known', questionnaire: 'enquete@1.0.0' }])
  })

  test('a mapping of a column that is not there, where the mapping says it', () => {
    const text = 'format: virage/mapping@1\nquestionnaire: enquete@1.0.0\ncolumns:\n  Courriels: E-COURRIEL\n'
    const mapping = readValue(readMapping({ name: 'm.yaml', text }, surveyLibrary))
    const read = matched([['Courriel', 'E-NOM']], { mapping })
    expect(read.ok ? [] : read.problems).toEqual([
      {
        place: { file: 'm.yaml', line: 4, column: 3 },
        severity: 'error',
        fault: {
          code: 'mapped-column-absent',
          header: 'Courriels',
          known: ['Courriel', 'E-NOM'],
          suggestion: 'Courriel',
        },
      },
    ])
  })

  test('columns left aside are named with the nearest question, and questions without a column too', () => {
    const matching = readValue(matched([['E-NOM', 'Combien de gens employez-vous?', 'Xyz']]))
    expect(matching.fates.map((fate) => (fate.is === 'ignored' ? fate.nearest : fate.is))).toEqual([
      'answer',
      'E-EMPLOIS',
      undefined,
    ])
    expect(matching.missing.map(({ id }) => id)).toContain('E-EMPLOIS')
  })
})

describe('parts of a question', () => {
  test('ticked apart: none is no answer; one is; a word that is neither is told', () => {
    const heads = ['E-NOM', 'E-OUTILS[caisse]', 'E-OUTILS[web]', 'E-OUTILS[autre]', 'E-OUTILS[rien]']
    expect(
      inShort([
        heads,
        ['Roy', '', '', '', ''],
        ['Roy', '0', '0', '0', '0'],
        ['Roy', 'N', 'Y', '', ''],
        ['Roy', 'Checked', 'Unchecked', '', ''],
        ['Roy', 'Caisse, ou point de vente', '', 'un cahier', ''],
        ['Roy', 'x', '', '', 'x'],
        ['Roy', 'peut-être', '', '', ''],
      ]),
    ).toEqual([
      { 'E-NOM': 'Roy' },
      { 'E-NOM': 'Roy' },
      { 'E-NOM': 'Roy', 'E-OUTILS': ['web'] },
      { 'E-NOM': 'Roy', 'E-OUTILS': ['caisse'] },
      { 'E-NOM': 'Roy', 'E-OUTILS': ['caisse', 'autre'], 'E-OUTILS other': 'un cahier' },
      ['5 exclusive-with-others'],
      ['2 unknown-tick'],
    ])
  })

  test('one choice over several columns: one ticked, or it is told', () => {
    const heads = ['E-NOM', 'E-SITE[oui]', 'E-SITE[non]']
    expect(inShort([heads, ['Roy', 'Oui', ''], ['Roy', '', 'Non'], ['Roy', 'Oui', 'Non']])).toEqual([
      { 'E-NOM': 'Roy', 'E-SITE': 'oui' },
      { 'E-NOM': 'Roy', 'E-SITE': 'non' },
      ['3 several-chosen'],
    ])
  })

  test('together and apart: the columns of the options are read, the other is told so', () => {
    const heads = ['E-NOM', 'E-FREINS', 'E-FREINS/temps', 'E-FREINS/argent', 'E-FREINS/autre']
    const rows = [heads, ['Roy', 'temps argent', '1', '1', '0']]
    expect(inShort(rows)).toEqual([{ 'E-NOM': 'Roy', 'E-FREINS': ['temps', 'argent'] }])
    expect(readValue(matched(rows)).fates[1]?.is).toBe('doubled')
    const partly = [heads.slice(0, 3), ['Roy', 'temps argent', '1']]
    expect(inShort(partly)).toEqual([{ 'E-NOM': 'Roy', 'E-FREINS': ['temps', 'argent'] }])
  })

  test('words without the option that opens them are told; the words alone are that option', () => {
    const heads = ['E-NOM', 'E-PAIEMENT', 'E-PAIEMENT[other]', 'E-PAIEMENT[comment]']
    expect(
      inShort([heads, ['Roy', 'carte', 'troc', ''], ['Roy', '', 'troc', ''], ['Roy', 'carte', '', 'souvent']]),
    ).toEqual([
      ['3 other-without-option'],
      { 'E-NOM': 'Roy', 'E-PAIEMENT': 'autre', 'E-PAIEMENT other': 'troc' },
      { 'E-NOM': 'Roy', 'E-PAIEMENT': 'carte', 'E-PAIEMENT note': 'souvent' },
    ])
  })

  test('a row of a grid is not applicable only where it offers it', () => {
    const heads = ['E-NOM', 'E-SERVICES[soutien]', 'E-SERVICES[formation]']
    expect(inShort([heads, ['Roy', 'Fort', 'Sans objet'], ['Roy', 'Sans objet', 'Fort']])).toEqual([
      { 'E-NOM': 'Roy', 'E-SERVICES': { soutien: '3', formation: 'not-applicable' } },
      ['2 not-applicable-refused'],
    ])
  })
})

describe('dates of a column', () => {
  test('show their order where one day is above twelve', () => {
    const heads = ['E-NOM', 'E-DEPUIS']
    expect(inShort([heads, ['Roy', '03/04/2026'], ['Côté', '25/04/2026']])).toEqual([
      { 'E-NOM': 'Roy', 'E-DEPUIS': '2026-04-03' },
      { 'E-NOM': 'Côté', 'E-DEPUIS': '2026-04-25' },
    ])
    expect(inShort([heads, ['Roy', '03/04/2026'], ['Côté', '04/25/2026']])).toEqual([
      { 'E-NOM': 'Roy', 'E-DEPUIS': '2026-03-04' },
      { 'E-NOM': 'Côté', 'E-DEPUIS': '2026-04-25' },
    ])
    expect(inShort([heads, ['Roy', '03/04/2026'], ['Côté', '04/25/2026'], ['Lê', '25/04/2026']])[0]).toEqual([
      '2 date-order-unknown',
    ])
  })
})

describe('rows', () => {
  test('that are empty, unfinished or previews are dropped, unless they are kept', () => {
    const rows = [
      ['StartDate', 'Status', 'Finished', 'ResponseId', 'E-NOM'],
      ['Start Date', 'Response Type', 'Finished', 'Response ID', 'Nom de l’entreprise'],
      [
        '{"ImportId":"startDate"}',
        '{"ImportId":"status"}',
        '{"ImportId":"finished"}',
        '{"ImportId":"_recordId"}',
        '{"ImportId":"QID1"}',
      ],
      ['2026-11-03 08:28:09', '0', '1', 'R_1', 'Roy'],
      ['2026-11-03 08:28:09', '1', '1', 'R_2', 'Essai'],
      ['2026-11-03 08:28:09', '0', '0', 'R_3', 'Côté'],
      ['2026-11-03 08:28:09', '0', '1', 'R_4', ''],
    ]
    expect(inShort(rows)).toEqual([{ 'E-NOM': 'Roy' }, 'preview', 'unfinished', 'empty'])
    const keep = { previews: true, unfinished: true }
    expect(inShort(rows, { keep })).toEqual([{ 'E-NOM': 'Roy' }, { 'E-NOM': 'Essai' }, { 'E-NOM': 'Côté' }, 'empty'])
    expect(rowsRead(rows)[0]).toMatchObject({ state: 'read', response: 'R_1', name: 'Roy' })
  })

  test('say who and when, when a mapping says where; nothing personal otherwise', () => {
    const text = `format: virage/mapping@1
questionnaire: pme-express@1.0.0
columns:
  Qui: { role: respondent }
  Poste: { role: role, values: { patronne: owner } }
  Dossier: { role: person }
  Taille: { profile: size }
  Accord: { consent: diagnostic }
`
    const mapping = readValue(readMapping({ name: 'm.yaml', text }, surveyLibrary))
    const questionnaire = surveyLibrary.questionnaires.get('pme-express@1.0.0')?.content
    if (questionnaire === undefined) throw new Error('no express')
    const rows = [
      ['Horodateur', 'Adresse e-mail', 'Qui', 'Poste', 'Dossier', 'Taille', 'Accord', 'Nom de l’entreprise'],
      ['2026/11/03 9:20:30 AM UTC−5', 'a@b.ca', 'Léa', 'Patronne', 'd-12', 'xs', 'Oui', 'Roy'],
      ['2026/11/03 9:20:30 AM UTC−5', 'a@b.ca', 'Léa', 'Concierge', 'd-12', 'XXL', 'Bof', 'Roy'],
    ]
    const [first, second] = rowsRead(rows, { questionnaire, mapping })
    expect(first).toMatchObject({
      respondent: 'Léa',
      role: 'owner',
      person: 'd-12',
      at: '2026-11-03',
      consents: { diagnostic: true },
    })
    expect(first?.state === 'read' ? [...first.profile] : []).toEqual([['size', 'XS']])
    expect(JSON.stringify(first)).not.toContain('a@b.ca')
    expect(second?.state === 'rejected' ? second.problems.map(({ place }) => place.column) : []).toEqual([6, 7, 4])
  })

  test('shorter than the headers are read as far as they go', () => {
    expect(
      inShort([
        ['E-NOM', 'E-SITE', 'KEY'],
        ['Roy', 'Oui'],
      ]),
    ).toEqual([{ 'E-NOM': 'Roy', 'E-SITE': 'oui' }])
  })
})

describe('the particular ways of tools', () => {
  test('LimeSurvey: not seen is no answer, an anonymous day is no day, one blank cell is unfinished', () => {
    const heads = ['id', 'submitdate', 'startlanguage', 'ENOM', 'ESITE', 'EACCORD']
    const rows = [heads, ['1', '1980-01-01 00:00:00', 'fr', 'Roy', 'N/A', 'AO03'], ['2', '', 'fr', 'Côté', 'A1', '']]
    expect(inShort(rows)).toEqual([{ 'E-NOM': 'Roy', 'E-ACCORD': '3' }, 'unfinished'])
    expect(rowsRead(rows)[0]).not.toHaveProperty('at')
  })

  test('Qualtrics: the choice selected, and its text', () => {
    const texts = [
      'Response ID',
      'How are you mainly paid? - Selected Choice',
      'How are you mainly paid? - Another way - Text',
    ]
    const rows = [
      ['ResponseId', 'Q5', 'Q5_3_TEXT'],
      texts,
      ['{"ImportId":"_recordId"}', '{"ImportId":"QID5"}', '{"ImportId":"QID5_3_TEXT"}'],
    ]
    expect(inShort([...rows, ['R_1', 'Another way', 'barter']])).toEqual([
      { 'E-PAIEMENT': 'autre', 'E-PAIEMENT other': 'barter' },
    ])
  })

  test('REDCap: a form left incomplete is unfinished, and events tell responses apart', () => {
    const heads = ['record_id', 'redcap_event_name', 'e_nom', 'enquete_complete']
    const rows = [heads, ['1', 'debut', 'Roy', '2'], ['1', 'fin', 'Roy', '0']]
    expect(inShort(rows)).toEqual([{ 'E-NOM': 'Roy' }, 'unfinished'])
    expect(rowsRead(rows)[0]).toMatchObject({ response: '1 debut' })
  })

  test('Typeform: partial answers are unfinished; 1 and 0 are yes and no', () => {
    const heads = ['#', 'E-NOM', 'E-SITE', 'Response Type', 'Network ID']
    expect(inShort([heads, ['a', 'Roy', '0', 'completed', 'n'], ['b', 'Côté', '1', 'partial', 'n']])).toEqual([
      { 'E-NOM': 'Roy', 'E-SITE': 'non' },
      'unfinished',
    ])
  })
})

describe('the rows of headers', () => {
  test('a row of tags under them is no data', () => {
    const rows = [
      ['E-NOM', 'E-SITE', '_id', '_uuid'],
      ['#org+name', '#meta +web', '', ''],
      ['Roy', 'oui', '1', 'u'],
    ]
    expect(tableOf(rows)).toMatchObject({ tool: 'kobotoolbox', dataFrom: 2 })
  })

  test('a title above them is left aside', () => {
    const rows = [
      ['Sondage 2026', '', ''],
      ['', '', ''],
      ['E-NOM', 'E-SITE', 'x'],
      ['Roy', 'oui', ''],
    ]
    expect(tableOf(rows)).toMatchObject({ line: 3, dataFrom: 3 })
  })

  test('older Qualtrics: two rows, or one; and an empty column at the end', () => {
    const heads = ['ResponseID', 'ResponseSet', 'Status', 'Finished', 'E-NOM', '']
    const texts = ['ResponseID', 'ResponseSet', 'Status', 'Finished', 'Nom de l’entreprise', '']
    const row = ['R_1', 'Default', '0', '1', 'Roy', '']
    expect(tableOf([heads, texts, row])).toMatchObject({ tool: 'qualtrics', dataFrom: 2 })
    expect(tableOf([heads, row])).toMatchObject({ tool: 'qualtrics', dataFrom: 1 })
    expect(inShort([['V1', 'V2', 'V7', 'V10', 'Q1', ''], texts, row])).toEqual([{ 'E-NOM': 'Roy' }])
  })

  test('SurveyMonkey without its second row, and a table that only has its shape', () => {
    expect(
      tableOf([
        ['Respondent ID', 'Collector ID', 'E-NOM'],
        ['1', '2', 'Roy'],
      ]),
    ).toMatchObject({ dataFrom: 1 })
    const shape = [
      ['E-NOM', 'Quels outils avez-vous?', '', '', ''],
      ['Open-Ended Response', 'Caisse, ou point de vente', 'Site Web', 'Autre', 'Aucun de ces outils'],
      ['Roy', '', 'Site Web', '', ''],
    ]
    expect(inShort(shape)).toEqual([{ 'E-NOM': 'Roy', 'E-OUTILS': ['web'] }])
  })

  test('a tool that a person names is believed', () => {
    expect(tableOf([['a', 'b']], { from: 'jotform' }).tool).toBe('jotform')
    expect(tableOf([['a', 'b']]).tool).toBe('spreadsheet')
  })
})
