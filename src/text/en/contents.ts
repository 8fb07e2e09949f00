import type { contents as fr } from '../fr/contents.ts'
import { quoted } from './quoted.ts'

/** Contents, as a person names them. */
export const contents: typeof fr = {
  kinds: {
    questionnaire: 'a questionnaire',
    framework: 'a framework',
    actions: 'a library of actions',
    notice: 'a notice',
    list: 'a list',
    training: 'a training',
    directory: 'a directory',
    glossary: 'a glossary',
    report: 'a report template',
    programme: 'a programme',
  },
  errors: {
    unknown: (name) =>
      `${quoted(name)} is neither a file nor a content that is here. Give a YAML file, an id, an id@version, or the start of a digest.`,
    suggestion: (name) => `Did you mean ${quoted(name)}?`,
    known: (names) => `Those that are here: ${names}.`,
  },
}
