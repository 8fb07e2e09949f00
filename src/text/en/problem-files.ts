import type { FileFault } from '../../model/fault.ts'
import type { YamlReason } from '../../model/yaml-reason.ts'
import type { Sentences } from '../sentences.ts'
import { counted, foundWords, number, quoted } from './problem-words.ts'

const reasons: Readonly<Record<YamlReason, string>> = {
  'alias-props': 'a reference “*” cannot carry a mark; write the value itself.',
  'bad-alias': 'the sign “*” opens a reference; if this is a text, put it in quotes.',
  'bad-collection-type': 'what follows is not of the kind its mark says; remove the mark.',
  'bad-directive': 'a line that starts with “%” is a directive, and this one is not allowed; remove it.',
  'bad-dq-escape': 'inside double quotes, what follows “\\” is not known; double the backslash or use single quotes.',
  'bad-indent': 'the indentation does not match the lines around; align the line with its neighbours.',
  'bad-prop-order': 'a mark is in the wrong place; remove it.',
  'bad-scalar-start': 'a text cannot start with this character; put it in quotes.',
  'block-as-implicit-key':
    'there are two “: ” on the same line; put the text in quotes, or start a line after the key.',
  'block-in-flow': 'inside { } or [ ], items are separated by commas, without dashes or indentation.',
  'flow-not-closed': 'this bracket or brace is never closed; add “]” or “}”, most often at the end of the line.',
  impossible: 'this part cannot be read; compare it with the lines around.',
  'key-over-1024-chars': 'a key is over 1024 characters long; a “: ” or a quote is probably missing.',
  'missing-char':
    'a character is missing: a closing quote, bracket or brace, a comma or a space; or the indentation is that of another list.',
  'multiline-implicit-key': 'this line is not a key followed by “: ”; a “:”, a space or a quote is missing.',
  'multiple-anchors': 'a value carries several marks “&”; remove them.',
  'multiple-tags': 'a value carries several marks “!”; remove them.',
  'resource-exhaustion': 'the file refers to itself too often; write the values themselves.',
  'tab-as-indent': 'indentation is made of spaces, never of a tab.',
  'tag-resolve-failed': 'a mark “!” is not known; remove it.',
  'unexpected-token': 'this character is not expected here; check the quotes, the brackets and the indentation.',
}

/** What stops a file from being read as YAML. */
export const fileSentences: Sentences<FileFault> = {
  'file-too-large': ({ bytes, limit }) =>
    `The file is too large: ${counted(bytes, 'byte', 'bytes')}, for a limit of ${number(limit)}. Split it into several files.`,
  'not-utf8': () => 'The file is not in UTF-8. Save it again with the UTF-8 encoding.',
  'empty-file': () =>
    `The file is empty. It starts with ${quoted('format: virage/…')}, then ${quoted('id')}, ${quoted('version')} and ${quoted('languages')}.`,
  'not-a-mapping': ({ found }) => `The file must be made of keys (${quoted('key: value')}), and ${foundWords(found)}.`,
  'several-documents': () =>
    `The file holds several documents. Remove the line ${quoted('---')}, or make a file of each.`,
  'yaml-syntax': ({ reason }) => `This is not YAML: ${reasons[reason]}`,
  'too-deep': ({ limit }) =>
    `There are too many levels inside one another (${number(limit)} at most). Check the brackets and the indentation.`,
  'too-many-parts': ({ limit }) =>
    `The file has too many parts (${number(limit)} at most). Split it into several files.`,
  alias: () =>
    `Inner references (${quoted('&name')} and ${quoted('*name')}) are not allowed: write the value itself. If this is a text, put it in quotes.`,
  'unknown-tag': ({ tag }) => `The mark ${quoted(tag)} is not allowed. Remove it; if this is a text, put it in quotes.`,
  'forbidden-character': ({ character }) =>
    `The text holds an invisible character (${character}) that must not be there. Delete it and type the word again.`,
  'number-out-of-reach': ({ written }) =>
    `The number ${quoted(written)} cannot be kept exactly. Use a shorter number, or put it in quotes if it is a code.`,
  'key-not-text': ({ written }) =>
    written === ''
      ? 'A key must be a word. Check the brackets, the braces and the colons.'
      : `The key ${quoted(written)} must be a text. Put it in quotes.`,
  'key-twice': ({ key, line }) => `The key ${quoted(key)} is already written on line ${line}. Keep only one.`,
  'forbidden-name': ({ name }) => `The name ${quoted(name)} is reserved. Choose another.`,
  'more-problems': ({ left }) =>
    left < 2 ? 'One more problem is not shown here.' : `${number(left)} more problems are not shown here.`,
}
