import type { Question } from '../../src/model/questionnaire.ts'
import type { Tool } from '../../src/model/survey-tool.ts'
import { inLanguage, type Language } from '../../src/model/text.ts'
import type { Part, Shape } from './survey-shapes.ts'

const textOf = (question: Question, language: Language) => inLanguage(question.text, language)
const label: Shape['choice'] = ({ text }, _, language) => inLanguage(text, language)
const id: Shape['choice'] = (option) => option.id
const names = (parts: readonly Part[], other: string) => parts.map((part) => (part.is === 'other' ? other : part.text))
const brackets = (parts: readonly Part[], other: string) =>
  names(parts, other)
    .map((name) => ` [${name}]`)
    .join('')
const sub = (part: Part) =>
  part.is === 'other'
    ? 'other'
    : part.is === 'option' && part.other
      ? 'other'
      : `SQ${String(part.rank).padStart(3, '0')}`
const slashes = (iso: string) => iso.split('-').reverse().join('/')
const monthFirst = (iso: string) => `${Number(iso.slice(5, 7))}/${Number(iso.slice(8))}/${iso.slice(0, 4)}`
const comma = (value: number) => String(value).replace('.', ',')
const fr = { unknown: 'Je ne sais pas', 'not-applicable': 'Sans objet' } as const
const en = { unknown: "I don't know", 'not-applicable': 'Not applicable' } as const

const common = {
  language: 'fr',
  choice: label,
  ticked: label,
  unticked: '',
  other: 'in-cell',
  number: String,
  day: (iso: string) => iso,
  state: fr,
} as const

const limeBefore = (heads: readonly string[]): Shape['before'] => [
  [[heads[0] ?? ''], (row) => String(row + 1)],
  [[heads[1] ?? ''], () => '2026-11-03 10:20:30'],
  [[heads[2] ?? ''], () => '4'],
  [[heads[3] ?? ''], () => 'fr'],
]

/** Every tool's exports, in the variants it has: codes or words, choices apart or together, French or English. */
export const shapes: Readonly<Record<string, Readonly<{ tool: Tool; shape: Shape }>>> = {
  'limesurvey, codes': {
    tool: 'limesurvey',
    shape: {
      ...common,
      head: (question, parts) => {
        const code = question.id.replaceAll('-', '')
        const tail = parts.map(sub).join('_')
        return [tail === '' ? code : `${code}[${tail}]`]
      },
      choice: (_, rank) => `A${rank}`,
      ticked: () => 'Y',
      other: 'beside',
      otherWord: '-oth-',
      before: limeBefore(['id', 'submitdate', 'lastpage', 'startlanguage']),
    },
  },
  'limesurvey, full answers': {
    tool: 'limesurvey',
    shape: {
      ...common,
      head: (question, parts, language) => [`${textOf(question, language)}${brackets(parts, 'Autre')}`],
      ticked: () => 'Oui',
      unticked: 'Non',
      other: 'beside',
      before: limeBefore(['ID de la réponse', 'Date de soumission', 'Dernière page', 'Langue de départ']),
    },
  },
  'limesurvey, code and text': {
    tool: 'limesurvey',
    shape: {
      ...common,
      language: 'en',
      state: en,
      head: (question, parts, language) => {
        const tail = parts.map(sub).join('_')
        const code = question.id.replaceAll('-', '')
        return [`${code}${tail === '' ? '' : `[${tail}]`}. ${textOf(question, language)}${brackets(parts, 'Other')}`]
      },
      ticked: () => 'Yes',
      unticked: 'No',
      other: 'beside',
      before: limeBefore([
        'id. Response ID',
        'submitdate. Date submitted',
        'lastpage. Last page',
        'startlanguage. Start language',
      ]),
    },
  },
  'google-forms, its own': {
    tool: 'google-forms',
    shape: {
      ...common,
      hasColumns: false,
      head: (question, parts, language) => [`${textOf(question, language)}${brackets(parts, 'Autre')}`],
      joined: ';',
      number: comma,
      before: [[['Horodateur'], () => '2026/11/03 10:20:30 AM UTC−5']],
    },
  },
  'google-forms, through a sheet': {
    tool: 'google-forms',
    shape: {
      ...common,
      language: 'en',
      state: en,
      hasColumns: false,
      head: (question, parts, language) => [`${textOf(question, language)}${brackets(parts, 'Other')}`],
      joined: ', ',
      day: monthFirst,
      before: [[['Timestamp'], () => '11/23/2026 10:20:30']],
    },
  },
  'microsoft-forms, through Excel': {
    tool: 'microsoft-forms',
    shape: {
      ...common,
      hasColumns: false,
      head: (question, parts, language) => [
        parts.length > 0 ? names(parts, 'Autre').join('') : textOf(question, language).replaceAll(' ', '\u00a0'),
      ],
      joined: ';',
      end: ';',
      number: comma,
      day: slashes,
      before: [
        [['ID'], (row) => String(row + 1)],
        [['Heure de début'], () => '23/11/2026 10:02'],
        [['Heure de fin'], () => '23/11/2026 10:12'],
        [['Adresse de messagerie'], () => 'anonymous'],
        [['Nom'], () => ''],
      ],
    },
  },
  'surveymonkey, condensed': { tool: 'surveymonkey', shape: monkey('en', false) },
  'surveymonkey, expanded': { tool: 'surveymonkey', shape: monkey('fr', true) },
  'qualtrics, numbers': {
    tool: 'qualtrics',
    shape: {
      ...common,
      language: 'en',
      state: en,
      head: (question, parts, language) => [
        [question.id, ...parts.map((part) => (part.is === 'other' ? 'other_TEXT' : part.id))].join('_'),
        [textOf(question, language), ...names(parts, 'Another way - Text')].join(' - '),
        '{"ImportId":"QID1"}',
      ],
      choice: id,
      joined: ',',
      other: 'beside',
      before: qualtricsBefore(true),
    },
  },
  'qualtrics, words': {
    tool: 'qualtrics',
    shape: {
      ...common,
      language: 'en',
      state: en,
      head: (question, parts, language) => [
        `Q${question.id.length}_${parts.length}`,
        [textOf(question, language), ...names(parts, 'Another way - Text')].join(' - '),
        '{"ImportId":"QID1"}',
      ],
      other: 'beside',
      before: qualtricsBefore(false),
    },
  },
  'kobotoolbox, names': {
    tool: 'kobotoolbox',
    shape: {
      ...common,
      head: (question, parts) => [
        [
          'g1',
          question.id.replaceAll('-', '_'),
          ...parts.map((part) => (part.is === 'other' ? 'autre_text' : part.id.replaceAll('-', '_'))),
        ].join('/'),
      ],
      choice: (option) => option.id.replaceAll('-', '_'),
      ticked: () => '1',
      unticked: '0',
      other: 'beside',
      before: [
        [['start'], () => '2026-11-03T10:20:30.000-05:00'],
        [['end'], () => '2026-11-03T10:30:30.000-05:00'],
      ],
      after: [
        [['_id'], (row) => String(900 + row)],
        [['_uuid'], (row) => `u-${row}`],
        [['_submission_time'], () => '2026-11-03T15:30:31'],
        [['_index'], (row) => String(row + 1)],
      ],
    },
  },
  'kobotoolbox, labels': {
    tool: 'kobotoolbox',
    shape: {
      ...common,
      head: (question, parts, language) => [
        [textOf(question, language).replaceAll('/', ' '), ...names(parts, 'Autre')].join('/'),
      ],
      ticked: () => '1',
      unticked: '0',
      other: 'beside',
      before: [],
      after: [
        [['_id'], (row) => String(900 + row)],
        [['_uuid'], (row) => `u-${row}`],
        [['_submission_time'], () => '2026-11-03T15:30:31'],
      ],
    },
  },
  odk: {
    tool: 'odk',
    shape: {
      ...common,
      head: (question, parts) => [
        [
          'g1',
          question.id.replaceAll('-', '_'),
          ...parts.map((part) => (part.is === 'other' ? 'other' : part.id.replaceAll('-', '_'))),
        ].join('-'),
      ],
      choice: (option) => option.id,
      joined: ' ',
      other: 'beside',
      before: [[['SubmissionDate'], () => '2026-11-03T15:30:31.123Z']],
      after: [
        [['KEY'], (row) => `uuid:${row}`],
        [['SubmitterID'], () => '12'],
        [['SubmitterName'], () => 'Marie'],
        [['Status'], () => ''],
      ],
    },
  },
  'typeform, older': {
    tool: 'typeform',
    shape: {
      ...common,
      hasColumns: false,
      head: (question, parts, language) => [
        parts.some(({ is }) => is === 'option')
          ? names(parts, '').join('')
          : `${textOf(question, language)}${brackets(parts, 'Autre')}`,
      ],
      before: [[['#'], (row) => `abc${row}`]],
      after: [
        [['Start Date (UTC)'], () => '2026-11-03 10:20:30'],
        [['Submit Date (UTC)'], () => '2026-11-03 10:30:30'],
        [['Network ID'], () => 'f00'],
      ],
    },
  },
  'typeform, one cell': {
    tool: 'typeform',
    shape: {
      ...common,
      language: 'en',
      state: en,
      hasColumns: false,
      head: (question, parts, language) => [
        `${textOf(question, language)}${names(parts, 'Other')
          .map((one) => ` - ${one}`)
          .join('')}`,
      ],
      joined: ' / ',
      before: [[['#'], (row) => `abc${row}`]],
      after: [
        [['Response Type'], () => 'completed'],
        [['Start Date (UTC)'], () => '2026-11-03 10:20:30'],
        [['Submit Date (UTC)'], () => '2026-11-03 10:30:30'],
        [['Network ID'], () => 'f00'],
      ],
    },
  },
  jotform: {
    tool: 'jotform',
    shape: {
      ...common,
      head: (question, parts, language) => [[textOf(question, language), ...names(parts, 'Autre')].join(' >> ')],
      joined: '\n',
      before: [[['Submission Date'], () => '2026-11-03 10:20:30']],
      after: [[['Submission ID'], (row) => String(5000 + row)]],
    },
  },
  'redcap, raw': {
    tool: 'redcap',
    shape: {
      ...common,
      head: (question, parts) => {
        const code = question.id.toLowerCase().replaceAll('-', '_')
        const [part] = parts
        if (part === undefined) return [code]
        if (part.is === 'option') return [`${code}___${part.id.replaceAll('-', '_')}`]
        return [
          [
            code,
            ...parts.map((one) => (one.is === 'other' ? 'autre_text' : one.id.toLowerCase().replaceAll('-', '_'))),
          ].join('_'),
        ]
      },
      choice: id,
      ticked: () => '1',
      unticked: '0',
      other: 'beside',
      number: comma,
      before: [
        [['record_id'], (row) => String(row + 1)],
        [['redcap_survey_identifier'], () => ''],
      ],
      after: [[['enquete_complete'], () => '2']],
    },
  },
  'redcap, labels': {
    tool: 'redcap',
    shape: {
      ...common,
      language: 'en',
      state: en,
      hasColumns: false,
      head: (question, parts, language) => {
        const [part] = parts
        if (part?.is === 'option') return [`${textOf(question, language)} (choice=${part.text})`]
        return [
          part === undefined
            ? textOf(question, language)
            : `${textOf(question, language)} - ${names(parts, 'Another way').join(' - ')}`,
        ]
      },
      ticked: () => 'Checked',
      unticked: 'Unchecked',
      other: 'beside',
      before: [[['Record ID'], (row) => String(row + 1)]],
      after: [[['Complete?'], () => 'Complete']],
    },
  },
  'spreadsheet, codes': {
    tool: 'spreadsheet',
    shape: {
      ...common,
      head: (question, parts) => [
        [question.id, ...parts.map((part) => (part.is === 'other' ? 'autre' : part.id))].join(' / '),
      ],
      choice: ({ id: code, text }, _, language) => (/\d/.test(code) ? `${code} - ${inLanguage(text, language)}` : code),
      joined: '; ',
      number: (value) => new Intl.NumberFormat('fr-CA', { maximumFractionDigits: 9 }).format(value),
      day: slashes,
      before: [],
    },
  },
}

function monkey(language: Language, expanded: boolean): Shape {
  const isFrench = language === 'fr'
  let last: Question | undefined
  const none = isFrench ? 'Réponse' : 'Response'
  const open = isFrench ? 'Réponse ouverte' : 'Open-Ended Response'
  return {
    ...common,
    language,
    state: isFrench ? fr : en,
    head: (question, parts) => {
      const isFirst = last !== question
      last = question
      const part = names(parts, isFrench ? 'Autre (veuillez préciser)' : 'Other (please specify)').join(' - ')
      return [isFirst ? textOf(question, language) : '', part || (question.kind === 'text' ? open : none)]
    },
    ...(expanded ? { spreadsSingles: true } : {}),
    other: 'beside',
    before: (isFrench
      ? ['ID du répondant', 'ID du collecteur', 'Date de début', 'Date de fin', 'Adresse IP']
      : ['Respondent ID', 'Collector ID', 'Start Date', 'End Date', 'IP Address']
    ).map(
      (head, index) =>
        [[head, ''], (row) => (index === 0 ? `1234567${row}` : index === 3 ? '11/23/2026 10:30:00 AM' : 'x')] as const,
    ),
  }
}

function qualtricsBefore(hasNumbers: boolean): Shape['before'] {
  return [
    [['StartDate', 'Start Date', '{"ImportId":"startDate","timeZone":"America/Denver"}'], () => '2026-11-03 08:28:09'],
    [['Status', 'Response Type', '{"ImportId":"status"}'], () => (hasNumbers ? '0' : 'IP Address')],
    [['IPAddress', 'IP Address', '{"ImportId":"ipAddress"}'], () => '10.0.0.1'],
    [['Finished', 'Finished', '{"ImportId":"finished"}'], () => (hasNumbers ? '1' : 'True')],
    [['RecordedDate', 'Recorded Date', '{"ImportId":"recordedDate"}'], () => '2026-11-03 08:30:09'],
    [['ResponseId', 'Response ID', '{"ImportId":"_recordId"}'], (row) => `R_${row}`],
    [['UserLanguage', 'User Language', '{"ImportId":"userLanguage"}'], () => 'EN'],
  ]
}
