import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ReferralEntry } from '../../src/model/referral.ts'
import { statusHistory } from '../../src/store/action-statuses.ts'
import { loadDecisions, recordDecisions } from '../../src/store/decisions.ts'
import { addToGroup, listGroups } from '../../src/store/groups.ts'
import { listAssessments } from '../../src/store/list-assessments.ts'
import { loadAssessment } from '../../src/store/load-assessment.ts'
import { type Migration, migrations } from '../../src/store/migrations.ts'
import { loadPlan } from '../../src/store/plans.ts'
import { recordReferral, referralHistory } from '../../src/store/referrals.ts'
import { reviseAssessment } from '../../src/store/revise-assessment.ts'
import { listSubjects } from '../../src/store/subjects.ts'
import { loadTrail } from '../../src/store/trail.ts'
import { actions, framework, questionnaire } from '../support/invented-content.ts'
import { imported, lotNamed, rowAt } from '../support/invented-lot.ts'
import { at, business, consent, entries, plan, profile, scores, tellVisit, visit } from '../support/invented-visit.ts'
import { mapFrom } from '../support/migrations.ts'
import { raw } from '../support/raw-sqlite.ts'
import { besideStore, digestOfFile, newPath, opened, thrownBy } from '../support/temporary-store.ts'

/** The digest of each migration that shipped. A line is added with a migration, and never changed after. */
const shipped: Readonly<Record<number, string>> = {
  1: '1972f255cb1fe4646cedc81d311a40342ef5472aed0319b099325570937da861',
  2: 'f5d291526104ae4ccc10d10e7842ec312fb3a8732ab502d3de7b54d4b1c04026',
  3: '3a5f8f50305720c7681c185882e4a2484b51ca48e440e7bf5b0891d54eb66902',
  4: '848dfe19fc07dc403e8564d86bfe9d3d7ec7e26cf6bcf26dc8c9112f91b83ef9',
  5: '36ab37e8138c79f5891121d5565fc1b2a02442773fd475831a1d3d32dfee9c5e',
  6: '3e156d9d215dbd65b5940fc18e9619bc91f577d59ccdf49a6f20cfba6df0bbbd',
  7: '9c703d66413368447cebbf37e8daf76a545bab959b7cc44e61f769c36e8046ef',
}

const fixtures = join(import.meta.dirname, 'fixtures')

/** The schema of this program, and two that could follow. */
const now = migrations.length
const second: Migration = { version: now + 1, name: 'colours', sql: 'ALTER TABLE subject ADD COLUMN colour TEXT' }
const third: Migration = { version: now + 2, name: 'marks', sql: 'CREATE TABLE mark (n INTEGER) STRICT' }
const broken: Migration = { ...third, sql: 'CREATE TABLE mark (n INTEGER) STRICT; DELETE FROM trail' }

/** A store of the schema as it is, with a whole visit and a group in it. */
function olderStore(): string {
  const path = newPath()
  const store = opened(path)
  tellVisit(store)
  addToGroup(store, { subject: business.id, stage: 'T0', questionnaire, framework, counts: {}, newId: 'group' })
  store.close()
  return path
}

describe('the migrations', () => {
  test('are numbered from 1 without a gap', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1))
  })

  test('that shipped are never edited', () => {
    const digests = migrations.map(({ version, sql }) => [version, createHash('sha256').update(sql).digest('hex')])
    expect(Object.fromEntries(digests)).toEqual(shipped)
  })
})

describe('a store of an older schema', () => {
  test('is migrated, each step recorded, after a backup that is private and whole', () => {
    const path = olderStore()
    opened(path, { migrations: [...migrations, second, third], at: '2027-01-02T03:04:05.678Z' }).close()
    const other = raw(path)
    expect(other.prepare('SELECT version, name FROM migration').all().slice(now)).toEqual([
      { version: now + 1, name: 'colours' },
      { version: now + 2, name: 'marks' },
    ])
    expect(other.pragma('user_version', { simple: true })).toBe(now + 2)
    const backups = join(dirname(path), 'backups')
    expect(readdirSync(backups)).toEqual([`2027-01-02T03-04-05-678Z-before-v${now + 2}.db`])
    const backup = join(backups, `2027-01-02T03-04-05-678Z-before-v${now + 2}.db`)
    if (process.platform !== 'win32') expect(statSync(backup).mode & 0o777).toBe(0o600)
    const kept = opened(backup)
    expect(loadAssessment(kept, visit.id)?.assessment.scores).toStrictEqual(scores)
    expect(loadTrail(kept, visit.id)).toStrictEqual(entries)
  })

  test('whose migration fails keeps the steps before it and nothing of it, and loses no answer', () => {
    const path = olderStore()
    const list = [...migrations, second, broken]
    expect(thrownBy(() => opened(path, { migrations: list }))).toMatchObject({ code: 'SQLITE_CONSTRAINT_TRIGGER' })
    const other = raw(path)
    expect(other.pragma('user_version', { simple: true })).toBe(now + 1)
    expect(other.prepare(`SELECT count(*) FROM sqlite_schema WHERE name = 'mark'`).pluck().get()).toBe(0)
    other.close()
    expect(loadTrail(opened(path, { migrations: [...migrations, second] }), visit.id)).toStrictEqual(entries)
  })

  test('that was migrated is refused by the older program, untouched', () => {
    const path = olderStore()
    opened(path, { migrations: [...migrations, second] }).close()
    const before = digestOfFile(path)
    expect(thrownBy(() => opened(path))).toMatchObject({ name: 'StoreNewer', found: now + 1, known: now })
    expect(digestOfFile(path)).toBe(before)
  })

  test('needs no migration, hence no backup, when it is of this schema', () => {
    const path = olderStore()
    opened(path).close()
    expect(besideStore(path)).toEqual(['virage.db'])
  })
})

/** What the owner decided of the plan of that visit, and a newer version of its questionnaire. */
const decisions = { choices: [{ action: 'ACT-1', accepted: true }], dropped: [] }
const newer = { ...questionnaire, version: '2.0.0', migrations: [mapFrom('1.0.0')] }

/** The same store, its plan decided upon and its assessment revised. */
function revisedStore(): string {
  const path = olderStore()
  const store = opened(path)
  recordDecisions(store, visit.id, { version: 1, at, by: 'camille', decisions })
  const older = loadAssessment(store, visit.id)?.assessment
  if (older === undefined) throw new Error('no visit')
  const { answers } = older
  const around = { id: 'revision', at, by: 'camille', reason: 'v2' }
  reviseAssessment(store, { ...around, older, questionnaire: newer, framework, answers, profile })
  store.close()
  return path
}

/** The same, with a survey export in it too. */
function surveyedStore(): string {
  const path = revisedStore()
  const store = opened(path)
  imported(store, lotNamed('a.csv'), [rowAt(2), rowAt(3)])
  store.close()
  return path
}

/** The same, the business sent to someone who helps. */
function referredStore(): string {
  const path = surveyedStore()
  const store = opened(path)
  recordReferral(store, 'revision', introduced)
  store.close()
  return path
}

const introduced: ReferralEntry = {
  kind: 'introduced',
  referral: 'r1',
  on: '2026-03-01',
  at,
  by: 'camille',
  action: 'ACT-1',
  door: 'centre',
  name: 'Le centre',
}

/** A copy of the fixture of a schema, for the program of now to open. */
function fixture(schema: string): string {
  const path = newPath()
  mkdirSync(dirname(path))
  copyFileSync(join(fixtures, `${schema}.db`), path)
  return path
}

describe.each(['v1', 'v2', 'v3'])('the store of schema %s, as it shipped', (schema) => {
  /** Run once, before the next schema: VIRAGE_FIXTURE=v3 npx vitest run tests/store/migrations.test.ts */
  if (process.env.VIRAGE_FIXTURE === schema) {
    test('is written', () => copyFileSync(olderStore(), join(fixtures, `${schema}.db`)))
  }

  test('still opens, and says the same', () => {
    const store = opened(fixture(schema))
    expect(listSubjects(store)).toEqual([business])
    expect(listAssessments(store)).toMatchObject([{ id: visit.id, status: 'closed', answered: 3, questions: 7 }])
    const kept = loadAssessment(store, visit.id)
    expect(kept?.questionnaire).toStrictEqual(questionnaire)
    expect(kept?.framework).toStrictEqual(framework)
    expect(kept?.assessment.profile).toStrictEqual(profile)
    expect(kept?.assessment.scores).toStrictEqual(scores)
    expect(kept?.assessment.consents[0]).toStrictEqual(consent)
    expect(loadTrail(store, visit.id)).toStrictEqual(entries)
    expect(loadPlan(store, visit.id)).toMatchObject({ version: 1, plan, actions })
    const groups = listGroups(store, business.id)
    expect(groups.map(({ id }) => id)).toEqual(schema === 'v1' ? [] : ['group'])
    for (const group of groups) expect(group.questionnaire).toStrictEqual(questionnaire)
  })
})

describe('the store of schema v5, as it shipped', () => {
  /** Run once, before the next schema: VIRAGE_FIXTURE=v5 npx vitest run tests/store/migrations.test.ts */
  if (process.env.VIRAGE_FIXTURE === 'v5') {
    test('is written', () => copyFileSync(revisedStore(), join(fixtures, 'v5.db')))
  }

  test('still opens, and its closed assessment, its revision, decisions, statuses and group say the same', () => {
    const store = opened(fixture('v5'))
    expect(listAssessments(store)).toMatchObject([
      { id: visit.id, status: 'closed', answered: 3, revisedBy: 'revision' },
      { id: 'revision', status: 'open', answered: 3, revises: visit.id },
    ])
    const closed = loadAssessment(store, visit.id)?.assessment
    const open = loadAssessment(store, 'revision')
    expect(closed?.scores).toStrictEqual(scores)
    expect(open?.questionnaire).toStrictEqual(newer)
    expect(open?.assessment.answers).toStrictEqual(closed?.answers)
    expect(loadTrail(store, visit.id)).toStrictEqual(entries)
    expect(loadDecisions(store, visit.id)).toStrictEqual(decisions)
    expect(statusHistory(store, 'revision')).toMatchObject([{ action: 'ACT-1', status: 'accepted' }])
    expect(listGroups(store, business.id).map(({ id }) => id)).toEqual(['group'])
  })
})

describe.each(['v6', 'v7'])('the store of schema %s, as it shipped', (schema) => {
  /** Run once, before the next schema: VIRAGE_FIXTURE=v7 npx vitest run tests/store/migrations.test.ts */
  if (process.env.VIRAGE_FIXTURE === schema) {
    test('is written', () => copyFileSync(referredStore(), join(fixtures, `${schema}.db`)))
  }

  test('still opens, and its visit, the rows of its survey export and its referrals say the same', () => {
    const store = opened(fixture(schema))
    expect(loadTrail(store, visit.id)).toStrictEqual(entries)
    const summaries = listAssessments(store)
    expect(summaries.slice(0, 2)).toMatchObject([{ id: visit.id }, { id: 'revision' }])
    const rows = summaries.slice(2)
    expect(rows).toMatchObject([2, 3].map((line) => ({ subject: { name: `Boulangerie ${line}` }, status: 'closed' })))
    for (const { id } of rows) expect(loadAssessment(store, id)?.assessment.answers.size).toBe(3)
    expect(referralHistory(store, business.id)).toStrictEqual(schema === 'v6' ? [] : [introduced])
  })
})
