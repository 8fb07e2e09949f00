import { cellText } from '../../answers/survey/cell-text.ts'
import { cellOf } from '../../answers/survey/cells/way.ts'
import { CodedReader, type CodedRow } from '../../answers/survey/coded/coded-reader.ts'
import type { Matching } from '../../answers/survey/matching.ts'
import type { DelimitedRecord } from '../../answers/survey/record.ts'
import type { Response } from '../../model/answer.ts'
import { absent, passing } from '../../model/codes.ts'
import { allQuestions, optionsOf } from '../../model/questionnaire.ts'
import type { BlockWriter } from '../../store/block-writer.ts'
import { packAnswer } from '../../store/packed-answers.ts'
import { consentsGiven } from './consents.ts'
import { businessName, noon, profileBeside } from './lot-row.ts'
import type { LotTask } from './lot-task.ts'
import { type Packed, PackedPieces } from './packed-pieces.ts'
import { CodedWords } from './profile-words.ts'
import { RowCounts } from './row-counts.ts'
import { RowScorer } from './row-scorer.ts'
import { writeBytes, writeCell, writeResponse } from './write-cell.ts'

/** What the cells of a question say: the response, how it is kept, and its codes for the scores and for the words of the profile. */
type Said = Packed & {
  readonly response: Response | undefined
  readonly score: number
  readonly word: number
  /** Whether it is counted among what was chosen. */
  isCounted: boolean
}

/** Of a text that is written as it stands in the record. */
const asItStands: Said = {
  start: 0,
  length: 0,
  first: 0,
  second: 0,
  text: undefined,
  isBytes: true,
  response: undefined,
  score: absent,
  word: absent,
  isCounted: true,
}

/** The rows of a lot made from the bytes of the export, in what was worked out for the same cells. */
export class CodedLot {
  readonly counts = new RowCounts()
  readonly #task: LotTask
  readonly #matching: Matching
  readonly #reader: CodedReader<Said>
  readonly #scorer: ReturnType<RowScorer['coded']>
  readonly #words: CodedWords
  readonly #scoreCodes: Uint16Array
  readonly #wordCodes: Uint16Array
  /** The sources that a word of the profile depends on. */
  readonly #wordSources: readonly number[]
  /** For each question of the questionnaire, the place of its source; -1 where no column answers it. */
  readonly #places: readonly number[]
  readonly #pieces = new PackedPieces()
  readonly #noons = new Map<string, string>()
  /** Nothing is asked of the columns: everybody's consents are stated, or none is needed. */
  readonly #isAgreed: boolean
  readonly #nameSource: number
  /** Where nothing is chosen, nothing is counted. */
  readonly #hasNoOption: readonly boolean[]

  constructor(task: LotTask) {
    const { matching } = task.understood
    const { sources, profile, consents, nameQuestion } = matching
    const columns = { questions: sources.map(({ question }) => question.id), profile: profile.map(({ key }) => key) }
    const scorer = new RowScorer(task.campaign)
    this.#task = task
    this.#matching = matching
    this.#scorer = scorer.coded(columns)
    this.#words = new CodedWords(scorer.asking, columns)
    this.#scoreCodes = new Uint16Array(sources.length + profile.length)
    this.#wordSources = [...sources.keys()].filter((source) => this.#words.reads(source))
    this.#wordCodes = new Uint16Array(sources.length + profile.length)
    this.#places = allQuestions(task.campaign.questionnaire).map(({ id }) => columns.questions.indexOf(id))
    this.#isAgreed = consents.size === 0 && consentsGiven(task.ground, {}) !== undefined
    this.#nameSource = columns.questions.indexOf(nameQuestion ?? '')
    this.#hasNoOption = sources.map(({ question }) => optionsOf(question).length === 0)
    const takes = (source: number): boolean => !this.#scorer.reads(source) && !this.#words.reads(source)
    this.#reader = new CodedReader(
      matching,
      { unfinished: task.keepUnfinished },
      (source, response, isPassing) => this.#make(source, response, isPassing),
      { takes, said: asItStands },
    )
  }

  /**
   * Reads a record, scores it and writes its row, where it is to be kept. False where it is to be read in full: left
   * aside, or wrong.
   */
  add(record: DelimitedRecord, writer: BlockWriter | undefined): boolean {
    const row = this.#reader.read(record)
    if (row === undefined) return false
    if (!this.#isAgreed && consentsGiven(this.#task.ground, row.around.consents) === undefined) return false
    this.#code(row)
    const tier1 = this.#scorer.dimensionsOf(this.#scoreCodes)
    if (writer === undefined) return true
    writer.line(record.line)
    writeResponse(record, this.#matching.response, writer)
    this.#name(record, row.said, writer)
    this.#pack(record, row.said, writer)
    this.#say(row, writer)
    writer.tier1(tier1)
    writer.end()
    return true
  }

  #make(source: number, response: Response | undefined, isPassing: boolean): Said {
    const packed = packAnswer(response)
    const { start, length, first, second } = isPassing ? this.#pieces.nothing : this.#pieces.keep(packed)
    return {
      start,
      length,
      first,
      second,
      text: isPassing ? packed : undefined,
      isBytes: false,
      response,
      score: this.#scorer.code(source, response),
      word: this.#words.code(source, response),
      isCounted: response === undefined || this.#hasNoOption[source] === true,
    }
  }

  #pack(record: DelimitedRecord, said: readonly Said[], writer: BlockWriter): void {
    const pieces = this.#pieces
    const places = this.#places
    pieces.begin(writer, places.length)
    for (let place = 0; place < places.length; place += 1) {
      const source = places[place] ?? -1
      const one = said[source]
      if (one === undefined) pieces.piece(pieces.nothing)
      else if (one.isBytes) pieces.cell(record, this.#matching.sources[source]?.columns[0] ?? 0)
      else pieces.piece(one)
    }
    pieces.end()
  }

  #say({ around, at }: CodedRow<Said>, writer: BlockWriter): void {
    const { sector, size, region } = this.#words.of(this.#wordCodes)
    writer.word(0, at === undefined ? undefined : this.#noonOf(at))
    writer.word(1, sector)
    writer.word(2, size)
    writer.word(3, region)
    const profile = profileBeside(around.profile)
    const consents = this.#matching.consents.size === 0 ? undefined : given(around.consents)
    if (profile !== undefined || consents !== undefined) writer.beside({ profile, consents })
  }

  /** The same text for the same day: its place in a block is then found at once. */
  #noonOf(day: string): string {
    const known = this.#noons.get(day) ?? noon(day)
    this.#noons.set(day, known)
    return known
  }

  /** A code that passes is good until the next of its column only. */
  #code({ said, around }: CodedRow<Said>): void {
    const { length } = said
    for (let source = 0; source < length; source += 1) {
      const one = said[source]
      if (one === undefined) continue
      this.#scoreCodes[source] = one.score === passing ? this.#scorer.code(source, one.response) : one.score
      if (!one.isCounted) this.#count(source, one)
    }
    for (const source of this.#wordSources) {
      const one = said[source]
      if (one === undefined) continue
      this.#wordCodes[source] = one.word === passing ? this.#words.code(source, one.response) : one.word
    }
    for (const [key, { key: name }] of this.#matching.profile.entries()) {
      const known = around.profile.get(name)
      this.#scoreCodes[length + key] = this.#scorer.codeKnown(length + key, known)
      this.#wordCodes[length + key] = this.#words.codeKnown(key, known)
    }
  }

  #count(source: number, said: Said): void {
    said.isCounted = true
    if (said.response !== undefined) this.counts.saw(this.#matching.sources[source]?.question.id ?? '', said.response)
  }

  /** The name, in its own column or as the answer that is one. */
  #name(record: DelimitedRecord, said: readonly Said[], writer: BlockWriter): void {
    const { name } = this.#matching.roles
    if (name !== undefined && writeCell(record, name.column, writer)) return
    const source = this.#matching.sources[this.#nameSource]
    const one = said[this.#nameSource]
    const written = name === undefined ? '' : cellOf(cellText(record, name.column))
    if (written === '' && one?.isBytes === true) writeBytes(record, source?.columns[0] ?? 0, writer)
    else writer.text(businessName(written, one?.response))
  }
}

function given(consents: Readonly<Record<string, boolean>>): Readonly<Record<string, boolean>> | undefined {
  return Object.keys(consents).length === 0 ? undefined : consents
}
