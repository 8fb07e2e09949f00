import { cellText } from '../../answers/survey/cell-text.ts'
import { cellOf } from '../../answers/survey/cells/way.ts'
import { CodedReader, type CodedRow } from '../../answers/survey/coded/coded-reader.ts'
import type { Matching } from '../../answers/survey/matching.ts'
import type { DelimitedRecord } from '../../answers/survey/record.ts'
import type { Response } from '../../model/answer.ts'
import { passing } from '../../model/codes.ts'
import { allQuestions, optionsOf } from '../../model/questionnaire.ts'
import type { LotRow } from '../../store/lot.ts'
import { packAnswer } from '../../store/packed-answers.ts'
import { consentsGiven } from './consents.ts'
import { businessName, type KnownBusinesses, noon, profileBeside } from './lot-row.ts'
import { type Packed, PackedRow } from './packed-row.ts'
import { CodedWords } from './profile-words.ts'
import type { RowCounts } from './row-counts.ts'
import type { RowScorer } from './row-scorer.ts'
import type { Run } from './run.ts'

/** What the cells of a question say: the response, how it is kept, and its codes for the scores and for the words of the profile. */
type Said = {
  readonly response: Response | undefined
  readonly packed: Packed
  readonly score: number
  readonly word: number
  /** Whether it is counted among what was chosen. */
  isCounted: boolean
}

const nothing = Buffer.from('null')

/** The rows of a lot made from the bytes of the export, in what was worked out for the same cells. */
export class CodedLot {
  readonly #run: Run
  readonly #matching: Matching
  readonly #counts: RowCounts
  readonly #known: KnownBusinesses | undefined
  readonly #reader: CodedReader<Said>
  readonly #scorer: ReturnType<RowScorer['coded']>
  readonly #words: CodedWords
  readonly #scoreCodes: Uint16Array
  readonly #wordCodes: Uint16Array
  /** For each question of the questionnaire, the place of its source; -1 where no column answers it. */
  readonly #places: readonly number[]
  readonly #pieces: Packed[] = []
  readonly #packed = new PackedRow()
  /** Nothing is asked of the columns: everybody's consents are stated, or none is needed. */
  readonly #isAgreed: boolean
  readonly #nameSource: number
  /** Where nothing is chosen, nothing is counted. */
  readonly #hasNoOption: readonly boolean[]

  constructor(
    run: Run,
    counts: RowCounts,
    { scorer, known }: Readonly<{ scorer: RowScorer; known?: KnownBusinesses | undefined }>,
  ) {
    const { matching } = run.understood
    const { sources, profile, consents, nameQuestion } = matching
    const columns = { questions: sources.map(({ question }) => question.id), profile: profile.map(({ key }) => key) }
    this.#run = run
    this.#matching = matching
    this.#counts = counts
    this.#known = known
    this.#scorer = scorer.coded(columns)
    this.#words = new CodedWords(scorer.asking, columns)
    this.#scoreCodes = new Uint16Array(sources.length + profile.length)
    this.#wordCodes = new Uint16Array(sources.length + profile.length)
    this.#places = allQuestions(run.campaign.questionnaire).map(({ id }) => columns.questions.indexOf(id))
    this.#isAgreed = consents.size === 0 && consentsGiven(run.ground, {}) !== undefined
    this.#nameSource = columns.questions.indexOf(nameQuestion ?? '')
    this.#hasNoOption = sources.map(({ question }) => optionsOf(question).length === 0)
    const keeping = { unfinished: run.asked.keepUnfinished ?? false }
    this.#reader = new CodedReader(matching, keeping, (source, response, isPassing) =>
      this.#make(source, response, isPassing),
    )
  }

  /** The row of a record; undefined where it is to be read in full: left aside, wrong, or of a name that several have. */
  rowOf(record: DelimitedRecord): LotRow | undefined {
    const row = this.#reader.read(record)
    if (row === undefined) return undefined
    const { said, around, at } = row
    if (!this.#isAgreed && consentsGiven(this.#run.ground, around.consents) === undefined) return undefined
    const name = this.#nameOf(record, said)
    const known = name === undefined ? undefined : this.#known?.(name)
    if (known !== undefined && known.length > 1) return undefined
    const subject = known?.[0]
    this.#code(row)
    this.#count(said)
    const { sector, size, region } = this.#words.of(this.#wordCodes)
    return {
      line: record.line,
      response: this.#responseOf(record),
      name: name === subject ? undefined : name,
      subject,
      at: at === undefined ? undefined : noon(at),
      sector,
      size,
      region,
      profile: profileBeside(around.profile),
      consents: this.#matching.consents.size === 0 ? undefined : given(around.consents),
      tier1: this.#scorer.dimensionsOf(this.#scoreCodes),
      answers: this.#pack(said),
    }
  }

  #make(source: number, response: Response | undefined, isPassing: boolean): Said {
    const packed = packAnswer(response)
    return {
      response,
      packed: isPassing ? packed : Buffer.from(packed),
      score: this.#scorer.code(source, response),
      word: this.#words.code(source, response),
      isCounted: response === undefined || this.#hasNoOption[source] === true,
    }
  }

  #pack(said: readonly Said[]): Uint8Array {
    const places = this.#places
    for (let place = 0; place < places.length; place += 1)
      this.#pieces[place] = said[places[place] ?? -1]?.packed ?? nothing
    return this.#packed.of(this.#pieces)
  }

  /** A code that passes is good until the next of its column only. */
  #code({ said, around }: CodedRow<Said>): void {
    const { length } = said
    for (let source = 0; source < length; source += 1) {
      const one = said[source]
      if (one === undefined) continue
      this.#scoreCodes[source] = one.score === passing ? this.#scorer.code(source, one.response) : one.score
      this.#wordCodes[source] = one.word === passing ? this.#words.code(source, one.response) : one.word
    }
    for (const [key, { key: name }] of this.#matching.profile.entries()) {
      const known = around.profile.get(name)
      this.#scoreCodes[length + key] = this.#scorer.codeKnown(length + key, known)
      this.#wordCodes[length + key] = this.#words.codeKnown(key, known)
    }
  }

  #count(said: readonly Said[]): void {
    this.#counts.kept += 1
    for (let source = 0; source < said.length; source += 1) {
      const one = said[source]
      if (one?.response === undefined || one.isCounted) continue
      one.isCounted = true
      this.#counts.saw(this.#matching.sources[source]?.question.id ?? '', one.response)
    }
  }

  #nameOf(record: DelimitedRecord, said: readonly Said[]): string | undefined {
    const { name } = this.#matching.roles
    const written = name === undefined ? '' : cellOf(cellText(record, name.column))
    return businessName(written, said[this.#nameSource]?.response)
  }

  #responseOf(record: DelimitedRecord): string | undefined {
    const { response } = this.#matching
    const [first] = response
    if (first === undefined) return undefined
    const cells =
      response.length === 1
        ? cellOf(cellText(record, first))
        : response
            .map((column) => cellOf(cellText(record, column)))
            .join(' ')
            .trim()
    return cells === '' ? undefined : cells
  }
}

function given(consents: Readonly<Record<string, boolean>>): Readonly<Record<string, boolean>> | undefined {
  return Object.keys(consents).length === 0 ? undefined : consents
}
