import type { Fault } from '../../../src/model/fault.ts'

/** Files that are no content at all: what they hold, where the first thing wrong stands, its code. */
export const whole: readonly (readonly [
  mistake: string,
  text: string | Uint8Array,
  place: string,
  code: Fault['code'],
])[] = [
  ['nothing', '', '1:1', 'empty-file'],
  ['comments only', '# rien\n', '1:1', 'empty-file'],
  ['a list', '# des régions\n- Saguenay\n', '2:1', 'not-a-mapping'],
  ['a sentence', 'Bonjour\n', '1:1', 'not-a-mapping'],
  ['more than a megabyte', `name: ${'a'.repeat(1024 * 1024)}`, '1:1', 'file-too-large'],
  ['the encoding of an old editor', Buffer.from('id: regions\nname: Région\n', 'latin1'), '2:8', 'not-utf8'],
  ['two bytes a letter', Buffer.from('id: regions\n', 'utf16le'), '1:1', 'not-utf8'],
  ['lists in lists', `a:\n  ${'['.repeat(100)}`, '2:68', 'too-deep'],
  ['a quarter of a million parts', `a:\n- [${'1,'.repeat(200_000)}]`, '2:166665', 'too-many-parts'],
]
