import type { Answer, Answers, Response } from '../model/answer.ts'
import { type Asking, askingOf } from '../model/asking.ts'
import type { Part } from '../model/meaning.ts'
import { stepsFrom, type Track, tracksOf } from '../model/migration.ts'
import { allQuestions, optionsOf, type Question, type Questionnaire } from '../model/questionnaire.ts'
import { type Crossing, type Moved, moveAnswer, partsChanged, type Way } from './move-answer.ts'

/**
 * Why an answer must be confirmed: its question is now several, was reworded, has other options; several questions are
 * now one; the answer no longer fits, or some of its rows or columns do not.
 */
export type Doubt = 'split' | 'reworded' | 'options' | 'merged' | 'unfit' | 'cells'

/**
 * What became of an answered question:
 * - `carried`: its answer is that of the question `to`, short of the rows and columns that are gone (`without`);
 * - `to-reconfirm`: the questions `to` are asked again;
 * - `meaning-changed`: the question `to` has its place and asks another thing;
 * - `retired`: nothing asks it any more.
 */
export type Outcome =
  | Readonly<{ kind: 'carried'; to: string; without: readonly string[] }>
  | Readonly<{ kind: 'to-reconfirm'; to: readonly string[]; why: Doubt }>
  | Readonly<{ kind: 'meaning-changed'; to: string; parts: readonly Part[] }>
  | Readonly<{ kind: 'retired' }>

/** A sheet carried to another questionnaire, what became of each answered question, and the questions that are new. */
export type Carried = Readonly<{ answers: Answers; outcomes: ReadonlyMap<string, Outcome>; added: readonly string[] }>

/**
 * Carries answers to another version of a questionnaire, by its maps, or to another that shares ids with it.
 *
 * An answer is carried only to a question that means the same, with its evidence, note, reasons and respondents. Nothing
 * is dropped: what is not carried keeps its answer in the older sheet, and is told.
 */
export function carry(answers: Answers, before: Questionnaire, after: Questionnaire): Carried {
  const steps = before.id === after.id ? stepsFrom(before.version, after) : []
  const crossing: Crossing = { from: askingOf(before), to: askingOf(after), steps }
  const tracks = new Map(allQuestions(before).map(({ id }) => [id, arriving(tracksOf(id, steps), crossing.to)]))
  const shared = arrivedAtTwice([...answers.keys()].flatMap((id) => (tracks.get(id) ?? []).map((track) => track.id)))
  const all = allQuestions(before).flatMap((question): readonly (readonly [string, Became])[] => {
    const response = answers.get(question.id)
    if (response === undefined) return []
    return [[question.id, becameOf({ question, response }, tracks.get(question.id) ?? [], { crossing, shared })]]
  })
  const reached = new Set([...tracks.values()].flatMap((some) => some.map(({ id }) => id)))
  return {
    answers: new Map(all.flatMap(([, { sheet }]) => (sheet === undefined ? [] : [sheet]))),
    outcomes: new Map(all.map(([id, { outcome }]) => [id, outcome])),
    added: allQuestions(after).flatMap(({ id, kind }) => (kind === 'computed' || reached.has(id) ? [] : [id])),
  }
}

/** Those that end at a question that is asked by itself. */
function arriving(tracks: readonly Track[], { asked }: Asking): readonly Track[] {
  return tracks.filter(({ id }) => asked.get(id)?.answeredAs === id)
}

function arrivedAtTwice(ids: readonly string[]): ReadonlySet<string> {
  return new Set(ids.filter((id, index) => ids.indexOf(id) !== index))
}

/** What became of one question, and the response that the new sheet holds of it. */
type Became = Readonly<{ outcome: Outcome; sheet?: readonly [string, Response] }>
type Given = Readonly<{ question: Question; response: Response }>
type Around = Readonly<{ crossing: Crossing; shared: ReadonlySet<string> }>

function becameOf({ question, response }: Given, tracks: readonly Track[], { crossing, shared }: Around): Became {
  const [track] = tracks
  const after = track && crossing.to.asked.get(track.id)?.question
  if (track === undefined || after === undefined) return { outcome: { kind: 'retired' } }
  if (tracks.some(({ isChanged }) => isChanged)) return changed(track, [])
  const to = tracks.map(({ id }) => id)
  if (track.doubt !== undefined) return doubtful(to, track.doubt)
  if (shared.has(track.id)) return doubtful(to, 'merged')
  const isColumned = question.kind === 'grid' && question.columns !== undefined
  const parts = partsChanged(question.id, track, crossing).filter((part) => !isColumned || part === 'kind')
  if (parts.length > 0 && !(track.hasOptions && parts.every((part) => part === 'options'))) return changed(track, parts)
  if (parts.length > 0) return doubtful(to, 'options')
  return carriedTo({ before: question, after, track, crossing }, response)
}

function changed({ id }: Track, parts: readonly Part[]): Became {
  return { outcome: { kind: 'meaning-changed', to: id, parts } }
}

function doubtful(to: readonly string[], why: Doubt): Became {
  return { outcome: { kind: 'to-reconfirm', to, why } }
}

/** A grid some cells of which must be asked again keeps the others, unless several people answered it. */
function carriedTo(way: Way, response: Response): Became {
  const { id, kind } = way.after
  const { answer, by, isOpen, lost } = moveResponse(way, response)
  if (isOpen) {
    const became = doubtful([id], kind === 'grid' ? 'cells' : 'unfit')
    const keepsCells = kind === 'grid' && answer !== undefined && response.by === undefined
    return keepsCells ? { ...became, sheet: [id, { ...response, answer }] } : became
  }
  if (answer === undefined) return { outcome: { kind: 'retired' } }
  const carried = { ...response, answer, ...(by === undefined ? {} : { by }) }
  return { outcome: { kind: 'carried', to: id, without: lost }, sheet: [id, carried] }
}

type MovedResponse = Moved & Readonly<{ by?: Readonly<Record<string, Answer>> }>

function moveResponse(way: Way, response: Response): MovedResponse {
  const main = moveAnswer(way, response.answer)
  const voices = Object.entries(response.by ?? {}).map(([who, said]) => [who, moveAnswer(way, said)] as const)
  const all = [main, ...voices.map(([, moved]) => moved)]
  const by = voices.flatMap(([who, { answer }]) => (answer === undefined ? [] : [[who, answer] as const]))
  return {
    ...main,
    isOpen: all.some(({ isOpen }) => isOpen) || !keepsWords(way.after, response, main.answer),
    lost: [...new Set(all.flatMap(({ lost }) => lost))],
    ...(response.by === undefined ? {} : { by: Object.fromEntries(by) }),
  }
}

/** The text of an option that opens one has its place only where the option does. */
function keepsWords(after: Question, { other }: Response, answer: Answer | undefined): boolean {
  if (other === undefined || answer?.state !== 'answered') return true
  const options = optionsOf(after)
  const chosen = new Set([answer.value].flat())
  return options.length === 0 || options.some((option) => option.other && chosen.has(option.id))
}
