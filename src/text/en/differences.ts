import type { differences as fr } from '../fr/differences.ts'
import { contents } from './contents.ts'
import { quoted, several } from './quoted.ts'

/** What changed from one content to another. */
export const differences: typeof fr = {
  title: (before, after) => `${before} → ${after}`,
  same: 'No difference: both say the same.',
  onlyVersion: 'Only the version number changes: both say the same.',
  parts: {
    file: () => 'The file',
    section: (id) => `Section ${id}`,
    question: (id) => id,
    criterion: (id) => `Criterion ${id}`,
    lens: (id) => `Lens ${id}`,
    rule: (id) => `Rule ${id}`,
    action: (id) => `Action ${id}`,
    case: (id) => `Golden case ${quoted(id)}`,
  },
  meaning: 'What changes in meaning',
  added: (count) => several(count, 'addition', 'additions'),
  removed: (count) => several(count, 'removal', 'removals'),
  words: (count) => several(count, 'text reworded', 'texts reworded'),
  cases: (count) => several(count, 'golden case with other figures', 'golden cases with other figures'),
  order: 'The order alone',
  change: (path, before, after) => `${path}: ${before} → ${after}`,
  where: (path) => path.join(' › '),
  nothing: '(nothing)',
  yes: 'yes',
  no: 'no',
  broken: 'Its answers can no longer be compared from one version to the other.',
  comparable: 'Its answers can still be compared.',
  renamed: (from, to) => `${from} may have become ${to}: if so, write it under “migrations” (renamed).`,
  contents,
  otherKind: (before, after) =>
    `The two are not of the same kind: ${before} and ${after}. Compare two files of the same “format”.`,
}
