import type { Text } from '../../model/text.ts'
import { type Data, isList, isMapping, memberOf } from '../data.ts'
import { plainData } from './plain-data.ts'

/** What a part of a content is. `file`: what is said of the whole. */
export type PartNoun = 'file' | 'section' | 'question' | 'criterion' | 'lens' | 'rule' | 'action' | 'case'

/** A part of a content that is told by itself; `text` is how a person knows it, `data` all that is said of it. */
export type Part = Readonly<{ noun: PartNoun; id: string; text?: Text; data: Data }>

/** A content that can be told part by part. */
export type Told = Readonly<{ id: string; version: string }>

/**
 * A content taken to pieces: questions with the section they stand in, criteria with their parent, rules, actions; and
 * what is left, said of the file. Nothing is left out but its own id and version.
 */
export function partsOf(content: Told): readonly Part[] {
  const { id: _id, version: _version, ...data } = { ...toMapping(plainData(content)) }
  const { root, plan } = data
  const listed = ['sections', 'cases', 'lenses', 'rules', 'actions'] as const
  const [sections, cases, lenses, rules, actions] = listed.map((key) => data[key])
  const apart = ['root', 'plan', ...listed.filter((key) => isList(data[key]))]
  const rest = Object.fromEntries(Object.entries(data).filter(([key]) => !apart.includes(key)))
  return [
    { noun: 'file', id: '', data: { ...rest, ...planRest(plan) } },
    ...items(sections).flatMap(sectionParts),
    ...criteria(root, null),
    ...items(lenses).map((one) => part('lens', one)),
    ...items(rules).map((one) => part('rule', one)),
    ...items(actions).map((one) => part('action', one)),
    ...items(memberOf(plan, 'rules')).map((one) => part('rule', one)),
    ...items(cases).map((one) => ({ ...part('case', one), id: nameOf(one, 'name') })),
  ]
}

function sectionParts(section: Data): readonly Part[] {
  const { questions, ...own } = toMapping(section)
  const asked = items(questions)
  const place = nameOf(section, 'id')
  return [
    part('section', { ...own, questions: asked.map((one) => nameOf(one, 'id')) }),
    ...asked.map((one) => part('question', { ...toMapping(one), section: place })),
  ]
}

function criteria(node: Data | undefined, parent: string | null): readonly Part[] {
  if (node === undefined) return []
  const { children, ...own } = toMapping(node)
  const id = nameOf(node, 'id')
  const under = items(children)
  return [
    part('criterion', { ...own, parent, children: under.map((one) => nameOf(one, 'id')) }),
    ...under.flatMap((one) => criteria(one, id)),
  ]
}

/** The rules of a plan are parts of their own. */
function planRest(plan: Data | undefined): Readonly<Record<string, Data>> {
  if (plan === undefined) return {}
  const { rules: _rules, ...rest } = toMapping(plan)
  return { plan: rest }
}

function part(noun: PartNoun, data: Data): Part {
  const text = ['text', 'name', 'why'].map((key) => memberOf(data, key)).find(isText)
  return { noun, id: nameOf(data, 'id'), ...(text === undefined ? {} : { text }), data }
}

/** Words once per language. */
export function isText(data: Data | undefined): data is Readonly<Record<string, string>> {
  if (!isMapping(data)) return false
  const entries = Object.entries(data)
  return entries.length > 0 && entries.every(([key, words]) => /^(fr|en)$/.test(key) && typeof words === 'string')
}

function items(data: Data | undefined): readonly Data[] {
  return isList(data) ? data : []
}

function toMapping(data: Data): Readonly<Record<string, Data>> {
  return isMapping(data) ? data : {}
}

function nameOf(data: Data, key: 'id' | 'name'): string {
  const name = memberOf(data, key)
  return typeof name === 'string' ? name : ''
}
