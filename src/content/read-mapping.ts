import type { Answer } from '../model/answer.ts'
import type { Library } from '../model/library.ts'
import type { CellMeaning, MappedColumn, MappedTarget, MappedTo, Mapping } from '../model/mapping.ts'
import type { Read } from '../model/problem.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { answeredQuestionnaire, checkStage, purposesOf } from './answered-questionnaire.ts'
import { checkedTarget, meaningOf, profileKeysOf } from './check-mapped.ts'
import { type Data, isMapping, memberOf } from './data.ts'
import type { AnyDraft } from './draft.ts'
import { onKey, onValue } from './finding.ts'
import { given } from './given.ts'
import type { Path } from './located.ts'
import type { Notes } from './notes.ts'
import { readNoted } from './read-noted.ts'
import type { ContentFile, Source } from './source.ts'
import { unknownName } from './unknown-name.ts'
import type { WrittenMapped, WrittenMapping, WrittenTarget } from './written/mapping.ts'

/** How the columns of an export become answers, each name checked against the questionnaire; or every problem at once. */
export function readMapping(file: ContentFile, library: Library): Read<Mapping> {
  return readNoted(file, (draft, notes) => mappingOf(draft, library, notes))
}

function mappingOf(draft: AnyDraft, library: Library, notes: Notes): Mapping | undefined {
  if (draft.kind !== 'mapping') {
    const found = draft.written.format
    return notes.tell(onValue(['format'], { code: 'unknown-format', found, known: ['virage/mapping@1'] }))
  }
  const { written, source } = draft
  const answered = answeredQuestionnaire(written.questionnaire, library, notes)
  if (answered === undefined) return undefined
  const { reference, questionnaire } = answered
  const { from, encoding, dates, stage } = written
  checkStage(stage, questionnaire, notes)
  const around: Around = { questionnaire, consents: purposesOf(questionnaire, library), source, notes }
  return {
    questionnaire: reference,
    ...given('from', from),
    ...given('encoding', encoding),
    ...given('dates', dates),
    ...given('stage', stage),
    values: statesIn(written.values ?? {}, notes),
    columns: columnsOf(written, around),
  }
}

type Around = Readonly<{
  questionnaire: Questionnaire
  consents: readonly string[]
  source: Source
  notes: Notes
}>

/** In every column a cell may mean a state, or nothing; an answer is of one question. */
function statesIn(values: Readonly<Record<string, Data>>, notes: Notes): Mapping['values'] {
  const states = new Map<string, Answer | 'ignore'>()
  for (const [cell, data] of Object.entries(values)) {
    const state = stateOf(data)
    if (state !== undefined) states.set(cell, state)
    else tellNoState(data, ['values', cell], notes)
  }
  return states
}

const stateWords = ['unknown', 'later', 'ignore'] as const

function stateOf(data: Data): Answer | 'ignore' | undefined {
  if (data === 'ignore') return data
  if (data === 'unknown' || data === 'later') return { state: data }
  const reason = memberOf(data, 'na')
  return typeof reason === 'string' && reason.trim() !== ''
    ? { state: 'not-applicable', reason: reason.trim() }
    : undefined
}

function tellNoState(data: Data, path: Path, notes: Notes): void {
  const value = typeof data === 'object' ? '' : String(data)
  if (isMapping(data) && memberOf(data, 'na') !== undefined)
    notes.tell(onValue([...path, 'na'], { code: 'reason-missing' }))
  else notes.tell(onValue(path, { code: 'not-one-of', value, allowed: stateWords, or: ['mapping'] }))
}

function columnsOf({ columns }: WrittenMapping, around: Around): readonly MappedColumn[] {
  return Object.entries(columns).flatMap(([header, written]): readonly MappedColumn[] => {
    const path = ['columns', header]
    const mapped: WrittenMapped = typeof written === 'string' ? { question: written } : written
    const to = typeof written === 'string' ? wordTo(written, path, around) : destinationOf(mapped, path, around)
    if (to === undefined) return []
    return [
      {
        header,
        place: around.source.placeOfKey(path),
        to,
        values: valuesOf(mapped.values ?? {}, to, [...path, 'values'], around),
        ...given('mark', mapped.into === undefined ? mapped.split : undefined),
        ...given('wins', mapped.wins),
        ...given('decimal', mapped.decimal),
      },
    ]
  })
}

function wordTo(word: string, path: Path, around: Around): MappedTo | undefined {
  if (word === 'ignore') return { to: 'ignore' }
  const target = checkedTarget({ question: word }, { path, keys: [] }, around)
  return target && { to: 'question', target }
}

const ends = ['question', 'profile', 'role', 'consent', 'into'] as const

/** A column has one destination. */
function destinationOf(written: WrittenMapped, path: Path, around: Around): MappedTo | undefined {
  const { questionnaire, consents, notes } = around
  const [end, other] = ends.filter((key) => written[key] !== undefined)
  if (end === undefined) return notes.tell(onValue(path, { code: 'missing-key', key: 'question' }))
  if (other !== undefined) return notes.tell(onKey([...path, other], { code: 'two-destinations', first: end, other }))
  const { question, profile, role, consent, split, into } = written
  if (question !== undefined) {
    const target = checkedTarget({ ...written, question }, { path, keys: ['question'] }, around)
    return target && { to: 'question', target }
  }
  if (profile !== undefined) {
    const known = profileKeysOf(questionnaire)
    if (known.has(profile)) return { to: 'profile', key: profile }
    return notes.tell(unknownName({ noun: 'profile-key', name: profile, known }, [...path, 'profile']))
  }
  if (role !== undefined) return { to: 'role', role }
  if (consent !== undefined) {
    if (consents.includes(consent)) return { to: 'consent', purpose: consent }
    return notes.tell(unknownName({ noun: 'consent', name: consent, known: consents }, [...path, 'consent']))
  }
  if (split === undefined) return notes.tell(onValue(path, { code: 'missing-key', key: 'split' }))
  return { to: 'pieces', mark: split, targets: piecesOf(into ?? [], [...path, 'into'], around) }
}

function piecesOf(into: readonly (string | WrittenTarget)[], path: Path, around: Around): readonly MappedTarget[] {
  return into.flatMap((one, index) => {
    const at = [...path, index]
    if (typeof one === 'string') return checkedTarget({ question: one }, { path: at, keys: [] }, around) ?? []
    return checkedTarget(one, { path: at, keys: ['question'] }, around) ?? []
  })
}

function valuesOf(
  values: Readonly<Record<string, Data>>,
  to: MappedTo,
  path: Path,
  { questionnaire, notes }: Around,
): ReadonlyMap<string, CellMeaning> {
  const meanings = new Map<string, CellMeaning>()
  for (const [cell, data] of Object.entries(values)) {
    const meaning = data === 'ignore' ? data : meaningOf(to, questionnaire, { data, path: [...path, cell], notes })
    if (meaning !== undefined) meanings.set(cell, meaning)
  }
  return meanings
}
