/** A header read as the name of a question, then those of its parts. */
export type Parting = Readonly<{ main: string; parts: readonly string[] }>

/** No header longer than this is looked into, nor more places of one mark in it: a file that is no survey must not cost more than one. */
const longest = 3000
const mostCuts = 30

/** Marks between a question and a part of it, in words; and in codes. */
const between = [' >> ', ' - ', ' – ', ' — ', ' | ', ' : ', ': ', '\n', '. ']
const inCodes = ['_', '.', '-', ':']

/**
 * Every way a header may be a question and a part of it, the surest first: `q[a]`, `q [a][b]`, `q___a`, `q (choice=a)`,
 * `g/q/a`, `q - a`, `q_a`… Only those whose both names are known mean anything.
 */
export function partings(name: string): readonly Parting[] {
  if (name.length > longest) return []
  return [...bracketed(name), ...ofChoices(name), ...slashed(name), ...marked(name)]
}

function bracketed(name: string): readonly Parting[] {
  const [, main = '', brackets = ''] = /^([\s\S]*?)((?:\s*\[[^\][]*\])+)\s*$/.exec(name) ?? []
  const parts = [...brackets.matchAll(/\[([^\][]*)\]/g)].map(([, part = '']) => part.trim())
  return parts.length === 0 ? [] : [{ main: main.trim(), parts }]
}

/** REDCap writes `race___1`, and `race____9` for the code -9; in words, `Race (choice=Asian)`. */
function ofChoices(name: string): readonly Parting[] {
  const [, main, minus = '', part] = /^(.+?)___(_?)(\w+)$/.exec(name) ?? []
  const [, question, choice] = /^([\s\S]*?)\s*\(cho(?:ice|ix)=([\s\S]*)\)\s*$/i.exec(name) ?? []
  return [
    ...(main === undefined || part === undefined ? [] : [{ main, parts: [`${minus === '' ? '' : '-'}${part}`] }]),
    ...(question === undefined || choice === undefined ? [] : [{ main: question, parts: [choice] }]),
  ]
}

function slashed(name: string): readonly Parting[] {
  const steps = name.split('/').map((step) => step.trim())
  return steps.slice(1).map((_, index) => ({ main: steps[index] ?? '', parts: steps.slice(index + 1) }))
}

function marked(name: string): readonly Parting[] {
  const marks = /\s/.test(name) ? between : [...inCodes, ...between]
  const cuts = marks.flatMap((mark) => cutsAt(mark, name))
  const [, main, part] = /^([\s\S]*\S)\s*\(([^()]+)\)$/.exec(name) ?? []
  return main === undefined || part === undefined ? cuts : [...cuts, { main, parts: [part] }]
}

/** Cut at every place of a mark, the last first. */
function cutsAt(mark: string, name: string): readonly Parting[] {
  const pieces = name.split(mark)
  if (pieces.length > mostCuts) return []
  return pieces
    .slice(1)
    .map((_, index) => ({
      main: pieces
        .slice(0, index + 1)
        .join(mark)
        .trim(),
      parts: [
        pieces
          .slice(index + 1)
          .join(mark)
          .trim(),
      ],
    }))
    .filter(({ main, parts: [part] }) => main !== '' && part !== '')
    .reverse()
}

/** What is left of a name once the groups that hold its question are taken off: `g/sg/q`, `g-q`, `g:q`, « Group/Question ». */
export function withoutGroups(name: string): readonly string[] {
  const marks = /\s/.test(name) ? ['/'] : ['/', '-', ':', '.']
  return marks.flatMap((mark) => {
    const steps = name.split(mark)
    return steps.slice(1).map((_, index) => steps.slice(index + 1).join(mark))
  })
}

/** The code and the text of a header that gives both: `q1. How many?`, `q1[a]. How many? [A]`. */
export function codeAndText(name: string): readonly string[] {
  const [, code, text] = /^([A-Za-z][\w-]*(?:\[[^\][]*\])*)[.:]\s+(\S[\s\S]*)$/.exec(name) ?? []
  return code === undefined || text === undefined ? [] : [code, text]
}
