import type { ActionLibrary } from '../model/actions.ts'
import { isWarning } from '../model/fault.ts'
import type { Framework } from '../model/framework.ts'
import type { List } from '../model/list.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { type BrokenHead, mayBe } from './broken-head.ts'
import { checkFramework } from './check-framework.ts'
import { isClash } from './check-ids.ts'
import { checkResultOutcomes } from './check-outcomes.ts'
import type { AnyDraft } from './draft.ts'
import { Expressions, type WrittenExpression } from './expressions.ts'
import { type Finding, onValue } from './finding.ts'
import { frameworkOutline } from './framework-outline.ts'
import { Notes } from './notes.ts'
import { openDoors } from './open-doors.ts'
import { Possible } from './possible.ts'
import { readActions } from './read-actions.ts'
import { readFramework } from './read-framework.ts'
import { readList } from './read-list.ts'
import { readQuestionnaire } from './read-questionnaire.ts'
import { rankScope, resultScope } from './result-scope.ts'
import type { Found, FrameworkOutline, Surroundings, Taken } from './surroundings.ts'
import { wayBack } from './way-back.ts'
import type { WrittenHead } from './written/common.ts'
import type { WrittenFramework } from './written/framework.ts'

type Referred = 'framework' | 'questionnaire' | 'notice' | 'actions'
type DraftOf<K extends AnyDraft['kind']> = Extract<AnyDraft, { kind: K }>

/**
 * Reads the files of a library in the order they need each other, each once: lists and outlines of frameworks, then
 * questionnaires (one may take from another), then what names questions: frameworks' rules and libraries of actions.
 */
export class Reader implements Surroundings {
  readonly #drafts: readonly AnyDraft[]
  readonly #broken: readonly BrokenHead[]
  readonly #findings = new Map<string, readonly Finding[]>()
  readonly #outlines = new Map<string, FrameworkOutline>()
  readonly #questionnaires = new Map<string, Readonly<{ value: Questionnaire; notes: Notes }> | 'being read'>()

  constructor(drafts: readonly AnyDraft[], broken: readonly BrokenHead[]) {
    this.#drafts = drafts
    this.#broken = broken
  }

  get known(): Surroundings['known'] {
    return {
      framework: this.#of('framework').map(referenceOf),
      questionnaire: this.#of('questionnaire').map(referenceOf),
      notice: this.#of('notice').map(referenceOf),
      list: this.#of('list').map(({ written }) => written.id),
      actions: this.#of('actions').map(referenceOf),
    }
  }

  framework(reference: string): Found<FrameworkOutline> {
    const draft = this.#find('framework', reference)
    if (draft === undefined) return this.#absent('framework', reference)
    const outline = this.#outline(draft.written)
    return this.#frameworkFindings(draft).some(isClash) ? { is: 'broken' } : { is: 'there', value: outline }
  }

  questionnaire(reference: string): Found<Taken> {
    const draft = this.#find('questionnaire', reference)
    if (draft === undefined) return this.#absent('questionnaire', reference)
    if (this.#questionnaires.get(reference) === 'being read') return { is: 'broken' }
    const { value: content, notes } = this.#read(draft)
    return { is: 'there', value: { content, isSound: notes.isSound } }
  }

  notice(reference: string): Found<unknown> {
    const draft = this.#find('notice', reference)
    return draft === undefined ? this.#absent('notice', reference) : { is: 'there', value: draft.written }
  }

  list(id: string): Found<List> {
    const draft = this.#of('list').find(({ written }) => written.id === id)
    return draft === undefined ? this.#absent('list', id) : { is: 'there', value: readList(draft, new Notes()) }
  }

  doors(actions: string): Found<ReadonlySet<string>> {
    const draft = this.#find('actions', actions)
    if (draft === undefined) return this.#absent('actions', actions)
    return { is: 'there', value: new Set(draft.written.referral?.map(({ id }) => id)) }
  }

  /** The model of a questionnaire's file; what is wrong with it goes to the notes. */
  readQuestionnaire(draft: DraftOf<'questionnaire'>, notes: Notes): Questionnaire {
    const read = this.#read(draft)
    notes.tellAll(read.notes.findings)
    return read.value
  }

  readActions(draft: DraftOf<'actions'>, notes: Notes): ActionLibrary {
    const framework = this.framework(draft.written.framework)
    const outline = framework.is === 'there' ? framework.value : undefined
    const results = resultScope(outline, this.#takenWith(draft.written.framework))
    const sizes = results.names.get('profile.size')?.value?.options
    const expressions = { rank: new Expressions(notes, rankScope), results: new Expressions(notes, results) }
    const questionnaires = this.#soundWith(draft.written.framework)
    const around = { framework: outline, questionnaires, doors: this.#openDoors(draft) }
    const read = readActions(draft, notes, { framework, known: this.known.framework, sizes, expressions, around })
    this.#tellOutcomes(expressions.results.written, outline, notes)
    return read
  }

  readFramework(draft: DraftOf<'framework'>, notes: Notes): Framework {
    const outline = this.#outline(draft.written)
    notes.tellAll(this.#frameworkFindings(draft))
    const questionnaires = this.#takenWith(outline.reference)
    const profile = new Expressions(notes, resultScope('profile', questionnaires))
    const results = new Expressions(notes, resultScope(outline, questionnaires))
    const read = readFramework(draft.written, outline.root, { profile, results })
    this.#tellOutcomes([...profile.written, ...results.written], outline, notes)
    return read
  }

  /** Told of content that is right otherwise: what a condition with a slip comes out as is that same slip again. */
  #tellOutcomes(written: readonly WrittenExpression[], framework: FrameworkOutline | undefined, notes: Notes): void {
    const questionnaires = framework && this.#soundWith(framework.reference)
    if (questionnaires !== undefined && notes.isSound)
      notes.tellAll(checkResultOutcomes(written, new Possible({ ...framework, questionnaires })))
  }

  /** The questionnaires scored with a framework; undefined when it, or one of them, is not right. */
  #soundWith(framework: string): readonly Questionnaire[] | undefined {
    const findings = this.#of('framework').flatMap((draft) =>
      referenceOf(draft) === framework ? this.#frameworkFindings(draft) : [],
    )
    const drafts = this.#of('questionnaire').filter(({ written }) => written.framework === framework)
    const isSound = drafts.every((one) => this.#read(one).notes.isSound)
    return isSound && findings.every(({ fault }) => isWarning(fault.code)) ? this.#takenWith(framework) : undefined
  }

  #frameworkFindings({ written, source }: DraftOf<'framework'>): readonly Finding[] {
    const reference = referenceOf({ written })
    const findings = this.#findings.get(reference) ?? [...checkFramework(written, this.#outline(written).root, source)]
    this.#findings.set(reference, findings)
    return findings
  }

  #outline(written: WrittenFramework): FrameworkOutline {
    const reference = referenceOf({ written })
    const known = this.#outlines.get(reference)
    if (known !== undefined) return known
    const outline = frameworkOutline(written)
    this.#outlines.set(reference, outline)
    return outline
  }

  /** A questionnaire and what is wrong with it; one that takes from itself, however far, is told and cut there. */
  #read(draft: DraftOf<'questionnaire'>): Readonly<{ value: Questionnaire; notes: Notes }> {
    const reference = referenceOf(draft)
    const known = this.#questionnaires.get(reference)
    if (known !== undefined && known !== 'being read') return known
    this.#questionnaires.set(reference, 'being read')
    const notes = new Notes()
    for (const [index, { from }] of draft.written.sections.entries()) {
      const path = from === undefined ? undefined : wayBack(from, [reference], (one) => this.#takenFrom(one))
      if (path !== undefined) notes.tell(onValue(['sections', index, 'from'], { code: 'cycle', path }))
    }
    const read = { value: readQuestionnaire(draft, notes, this), notes }
    this.#questionnaires.set(reference, read)
    return read
  }

  #takenFrom(reference: string): readonly string[] {
    return this.#find('questionnaire', reference)?.written.sections.flatMap(({ from }) => from ?? []) ?? []
  }

  /** The questionnaires scored with a framework; undefined when one of them cannot be read, or none exists. */
  #takenWith(framework: string): readonly Questionnaire[] | undefined {
    const drafts = this.#of('questionnaire').filter(({ written }) => written.framework === framework)
    const isAnyBroken = this.#broken.some(({ kind = 'questionnaire' }) => kind === 'questionnaire')
    return drafts.length === 0 || isAnyBroken ? undefined : drafts.map((draft) => this.#read(draft).value)
  }

  /** Undefined as well when a directory cannot be read. */
  #openDoors({ written }: DraftOf<'actions'>): ReadonlySet<string> | undefined {
    if (this.#broken.some(({ kind = 'directory' }) => kind === 'directory')) return undefined
    const directories = this.#of('directory').map((draft) => draft.written)
    return openDoors(written, directories)
  }

  #of<K extends AnyDraft['kind']>(kind: K): readonly DraftOf<K>[] {
    return this.#drafts.filter((draft): draft is DraftOf<K> => draft.kind === kind)
  }

  #find<K extends Referred>(kind: K, reference: string): DraftOf<K> | undefined {
    return this.#of(kind).find((draft) => referenceOf(draft) === reference)
  }

  #absent(kind: AnyDraft['kind'], reference: string): Readonly<{ is: 'broken' | 'missing' }> {
    return { is: this.#broken.some((head) => mayBe(head, kind, reference)) ? 'broken' : 'missing' }
  }
}

function referenceOf({ written }: Readonly<{ written: WrittenHead }>): string {
  return `${written.id}@${written.version}`
}
