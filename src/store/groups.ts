import { askingOf } from '../model/asking.ts'
import { canonicalJson } from '../model/canonical.ts'
import type { Framework } from '../model/framework.ts'
import { type Counts, type Gathered, type Group, isEnough, newGroup, withPerson } from '../model/group.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import type { Pinned } from '../model/score.ts'
import { keepContent, keptContent } from './contents.ts'
import { pin } from './digest.ts'
import { isGathered } from './group-guards.ts'
import { isString, nullable, shaped } from './guard.ts'
import { parsed, readable, trusted } from './read-record.ts'
import { settleSubject } from './settle-subject.ts'
import type { Store } from './store.ts'

/** A group as it may be told: those who wait to be enough are not in it. */
export type KeptGroup = Readonly<{
  id: string
  stage: string
  questionnaire: Questionnaire
  framework?: Framework
  pinned: Readonly<{ questionnaire: Pinned; framework?: Pinned }>
  shown: Gathered
}>

/** One person's counts, and the group they go to. `newId` names the group when this person is its first. */
export type Addition = Readonly<{
  subject: string
  stage: string
  questionnaire: Questionnaire
  framework: Framework | undefined
  counts: Counts
  newId: string
}>

type Row = Readonly<{
  id: string
  stage: string
  questionnaire: string
  framework: string | null
  shown: string
  waiting: string
}>
const isRow = shaped<Row>({
  id: isString,
  stage: isString,
  questionnaire: isString,
  framework: nullable(isString),
  shown: isString,
  waiting: isString,
})
const columns = 'id, stage, questionnaire, framework, shown, waiting'

/**
 * Adds one person's counts to the group of a subject, questionnaire and stage, and keeps nothing else of that person:
 * neither a sheet, nor a trail, nor the time.
 */
export function addToGroup(store: Store, addition: Addition): void {
  store.write(() => {
    const { subject, stage, questionnaire, framework, counts, newId } = addition
    settleSubject(store, subject)
    const group = {
      subject,
      stage,
      questionnaire: keepContent(store, 'questionnaire', questionnaire).digest,
      framework: framework === undefined ? null : keepContent(store, 'framework', framework).digest,
    }
    const found = store.row(
      `SELECT ${columns} FROM group_count WHERE subject = @subject AND stage = @stage
         AND questionnaire = @questionnaire AND framework IS @framework`,
      group,
    )
    const row = found === undefined ? undefined : trusted(store, isRow, found)
    const before: Group = row === undefined ? newGroup : groupOf(store, row)
    const { shown, waiting } = withPerson(before, counts, askingOf(questionnaire, framework))
    if (row === undefined) {
      store.run(
        `INSERT INTO group_count (id, subject, stage, questionnaire, framework, shown, waiting)
         VALUES (@id, @subject, @stage, @questionnaire, @framework, @shown, @waiting)`,
        { id: newId, ...group, shown: packed(shown), waiting: packed(waiting) },
      )
    } else {
      store.run('UPDATE group_count SET shown = @shown, waiting = @waiting WHERE id = @id', {
        id: row.id,
        shown: packed(shown),
        waiting: packed(waiting),
      })
    }
  })
}

/**
 * The groups of a subject, in the order they began.
 *
 * Totals that tell of fewer people than may be told are not what the program wrote: they are damage, and are not told.
 */
export function listGroups(store: Store, subject: string): readonly KeptGroup[] {
  return store
    .rows(`SELECT ${columns} FROM group_count WHERE subject = @subject ORDER BY seq`, { subject })
    .map((row) => keptGroup(store, trusted(store, isRow, row)))
}

function keptGroup(store: Store, row: Row): KeptGroup {
  const questionnaire = keptContent(store, 'questionnaire', row.questionnaire)
  const framework = row.framework === null ? undefined : keptContent(store, 'framework', row.framework)
  if (questionnaire === undefined) throw store.unreadable()
  const { shown } = groupOf(store, row)
  if (shown.people > 0 && !isEnough(shown, askingOf(questionnaire, framework))) throw store.unreadable()
  return {
    id: row.id,
    stage: row.stage,
    questionnaire,
    ...(framework === undefined ? {} : { framework }),
    pinned: {
      questionnaire: pin(questionnaire),
      ...(framework === undefined ? {} : { framework: pin(framework) }),
    },
    shown,
  }
}

function groupOf(store: Store, { shown, waiting }: Row): Group {
  return {
    shown: trusted(store, isGathered, parsed(store, shown)),
    waiting: trusted(store, isGathered, parsed(store, waiting)),
  }
}

function packed(gathered: Gathered): string {
  return canonicalJson(readable(isGathered, gathered))
}
