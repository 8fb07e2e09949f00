import type { PDFDocument } from 'pdf-lib'
import { type Finding, finding } from './finding.ts'
import { Objects } from './objects.ts'
import type { Node, Structure } from './structure.ts'

/** Which parent each of these must have, and which children these may have. */
const parents: Readonly<Record<string, readonly [rule: string, parents: readonly string[]]>> = {
  TR: ['7.2-4', ['Table', 'THead', 'TBody', 'TFoot']],
  THead: ['7.2-5', ['Table']],
  TBody: ['7.2-6', ['Table']],
  TFoot: ['7.2-7', ['Table']],
  TH: ['7.2-8', ['TR']],
  TD: ['7.2-8', ['TR']],
  LI: ['7.2-17', ['L']],
  LBody: ['7.2-18', ['LI']],
  TOCI: ['7.2-26', ['TOC']],
}

const children: Readonly<Record<string, readonly [rule: string, children: readonly string[]]>> = {
  TR: ['7.2-9', ['TH', 'TD']],
  Table: ['7.2-10', ['TR', 'THead', 'TBody', 'TFoot', 'Caption']],
  THead: ['7.2-13', ['TR']],
  TBody: ['7.2-14', ['TR']],
  TFoot: ['7.2-15', ['TR']],
  L: ['7.2-19', ['LI', 'L', 'Caption']],
  LI: ['7.2-20', ['Lbl', 'LBody']],
  TOC: ['7.2-27', ['TOC', 'TOCI', 'Caption']],
}

/** The tree: what may hold what, headings in order, figures described, notes numbered. */
export function* checkStructure(pdf: PDFDocument, structure: Structure): Generator<Finding> {
  yield* structure.findings
  for (const node of structure.nodes) yield* checkNesting(node)
  yield* checkTableParts(structure.nodes)
  yield* checkCaptions(structure.nodes)
  yield* checkHeadings(structure.nodes)
  yield* checkAlternatives(new Objects(pdf.context), structure.nodes)
  yield* checkNotes(structure.nodes)
}

function* checkNesting({ role, parent, kids }: Node): Generator<Finding> {
  if (role === undefined) return
  const [parentRule, allowedParents] = parents[role] ?? []
  if (parentRule && !allowedParents?.includes(parent?.role ?? ''))
    yield finding(parentRule, `${role} in ${parent?.role}`)
  const [childRule, allowedChildren] = children[role] ?? []
  for (const kid of kids) {
    if (childRule && !allowedChildren?.includes(kid.role ?? '')) yield finding(childRule, `${kid.role} in ${role}`)
  }
}

function* checkTableParts(nodes: readonly Node[]): Generator<Finding> {
  for (const { role, kids } of nodes) {
    if (role !== 'Table') continue
    const count = (part: string) => kids.filter((kid) => kid.role === part).length
    if (count('THead') > 1 || count('TFoot') > 1) yield finding('7.2-11', 'two heads or two feet')
    if (count('THead') + count('TFoot') > 0 && count('TBody') === 0) yield finding('7.2-12', 'a head without a body')
  }
}

const captionRules: Readonly<Record<string, string>> = { Table: '7.2-16', L: '7.2-40', TOC: '7.2-28' }

function* checkCaptions(nodes: readonly Node[]): Generator<Finding> {
  for (const { role = '', kids } of nodes) {
    const rule = captionRules[role]
    const places = kids.flatMap((kid, index) => (kid.role === 'Caption' ? [index] : []))
    const [place = 0, ...others] = places
    const isEnd = place === 0 || (role === 'Table' && place === kids.length - 1)
    if (rule !== undefined && (others.length > 0 || !isEnd)) yield finding(rule, `caption of ${role}`)
  }
}

function* checkHeadings(nodes: readonly Node[]): Generator<Finding> {
  const levels = nodes.flatMap(({ role }) => (role !== undefined && /^H[1-6]$/u.test(role) ? [Number(role[1])] : []))
  let last = 0
  for (const level of levels) {
    if (level > last + 1) yield finding('7.4.2-1', `H${level} after H${last}`)
    last = level
  }
  const plain = nodes.filter(({ role }) => role === 'H')
  if (plain.length > 0 && levels.length > 0) yield finding('7.4.4-3', 'H beside H1')
  for (const { kids } of nodes) {
    if (kids.filter(({ role }) => role === 'H').length > 1) yield finding('7.4.4-1', 'two H in one element')
  }
}

function* checkAlternatives(objects: Objects, nodes: readonly Node[]): Generator<Finding> {
  for (const { role, dictionary } of nodes) {
    if (role !== 'Figure' && role !== 'Formula') continue
    const isSaid = objects.text(dictionary, 'Alt') || objects.text(dictionary, 'ActualText') !== undefined
    if (!isSaid) yield finding(role === 'Figure' ? '7.3-1' : '7.7-1', `${role} without text`)
  }
}

function* checkNotes(nodes: readonly Node[]): Generator<Finding> {
  const notes = nodes.filter(({ role }) => role === 'Note')
  for (const { id } of notes) {
    if (id === undefined) yield finding('7.9-1', 'note without an ID')
    else if (nodes.filter((node) => node.id === id).length > 1) yield finding('7.9-2', `two of « ${id} »`)
  }
}
