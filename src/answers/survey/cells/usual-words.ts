/** What the words that forms offer beside their choices mean, all of them as `normal` writes them. */
const unknown: ReadonlySet<string> = new Set([
  'je ne sais pas',
  'ne sait pas',
  'ne sais pas',
  'on ne sait pas',
  'nous ne savons pas',
  'je ne sais pas / sans opinion',
  'nsp',
  "i don't know",
  "don't know",
  'do not know',
  'not sure',
  'unsure',
  'dk',
])

const notApplicable: ReadonlySet<string> = new Set([
  'sans objet',
  "ne s'applique pas",
  "cela ne s'applique pas",
  'non applicable',
  'non pertinent',
  's.o',
  's/o',
  'n/a',
  'n.a',
  'na',
  'not applicable',
  'does not apply',
  "doesn't apply",
])

const noAnswer: ReadonlySet<string> = new Set([
  'sans reponse',
  'pas de reponse',
  'aucune reponse',
  'no answer',
  'no response',
])

const yes: ReadonlySet<string> = new Set([
  'y',
  'yes',
  'o',
  'oui',
  'x',
  'v',
  '1',
  'true',
  'vrai',
  'checked',
  'coche',
  'selected',
  'selectionne',
  'ticked',
  '✓',
  '✔',
  '☑',
  '☒',
])

const no: ReadonlySet<string> = new Set([
  'n',
  'no',
  'non',
  '0',
  'false',
  'faux',
  'unchecked',
  'decoche',
  'non coche',
  'not selected',
  'non selectionne',
  'unselected',
  'not ticked',
  '☐',
  '-',
])

/** The state that a cell says in the usual words; `nothing` is no answer. */
export function usualState(normalCell: string): 'unknown' | 'not-applicable' | 'nothing' | undefined {
  if (unknown.has(normalCell)) return 'unknown'
  if (notApplicable.has(normalCell)) return 'not-applicable'
  return noAnswer.has(normalCell) ? 'nothing' : undefined
}

/** Whether a cell says that something is ticked, or that it is not; undefined when it says neither. */
export function isTicked(normalCell: string): boolean | undefined {
  if (yes.has(normalCell)) return true
  return no.has(normalCell) || normalCell === '' ? false : undefined
}

/** Whether a name is that of the choice that opens a text. */
export function isOtherWord(normalName: string): boolean {
  return /^-?(?:autres?|oth(?:er)?|others)-?(?![\p{L}\p{N}])/u.test(normalName)
}

/** Whether a name is that of a remark beside an answer. */
export function isNoteWord(normalName: string): boolean {
  return /^(?:comment(?:s|aires?)?|remarques?|notes?)$/.test(normalName)
}
