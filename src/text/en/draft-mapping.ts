import type { draftMapping as french } from '../fr/draft-mapping.ts'
import { quoted } from './quoted.ts'

/** The comments of a draft mapping, for a person to complete. */
export const draftMapping: typeof french = {
  head: (file) => [
    `Draft mapping for ${quoted(file)}.`,
    'Each column leads to a question, to a profile key (profile), to a role (role) or to “ignore”.',
    'Correct what is wrong, complete what is missing, then: virage batch … --mapping this-file.yaml',
    'The keys are explained in questionnaires/README.md, under “Mappings”.',
  ],
  dates: 'Some dates do not say which is the day and which is the month. Remove the # and choose: dmy, mdy or ymd.',
  titled: (title, said) => `${quoted(title)}: ${said}`,
  by: {
    mapping: 'given by the mapping',
    code: 'known by its code',
    text: 'known by its text',
    part: 'known by an option or a row',
  },
  role: 'answers no question, but is read',
  added: 'added by the tool',
  personal: 'about the person: never kept',
  doubled: 'already read in other columns',
  computed: 'this question is computed',
  ambiguous: (candidates) => `to be settled: ${candidates.join(' or ')}`,
  unknown: 'no question has this name',
  nearest: (question) => `the nearest: ${question}`,
  seen: (cells, more) => `Cells seen: ${cells.join(', ')}${more > 0 ? `, and ${more} more` : ''}.`,
  unread: 'These cells cannot be read. Say what each means:',
  options: (options) => `Options: ${options.join('; ')}.`,
  missing: 'Questions without a column:',
}
