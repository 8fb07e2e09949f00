import type { ActionLibrary } from '../model/actions.ts'
import { canonicalJson } from '../model/canonical.ts'
import type { Framework } from '../model/framework.ts'
import type { Notice } from '../model/notice.ts'
import { allQuestions, type Questionnaire } from '../model/questionnaire.ts'
import type { Pinned } from '../model/score.ts'
import { isActionLibrary, isNotice } from './action-guards.ts'
import { digestOfBytes } from './digest.ts'
import { isFramework } from './framework-guards.ts'
import { type Guard, isRecord, isString, oneOf, shaped } from './guard.ts'
import { isQuestionnaire } from './questionnaire-guards.ts'
import { parsed, readable, toMap, trusted } from './read-record.ts'
import type { Store } from './store.ts'

/** What the store keeps of the content, by kind. */
export type Contents = Readonly<{
  questionnaire: Questionnaire
  framework: Framework
  actions: ActionLibrary
  notice: Notice
}>

const guards: Readonly<{ [Kind in keyof Contents]: Guard<Contents[Kind]> }> = {
  questionnaire: isQuestionnaire,
  framework: isFramework,
  actions: isActionLibrary,
  notice: isNotice,
}

/** Keeps a content whole, once per digest, so that what was measured with it can be read and measured again. */
export function keepContent<Kind extends keyof Contents>(store: Store, kind: Kind, content: Contents[Kind]): Pinned {
  const json = canonicalJson(readable(guards[kind], content))
  const digest = digestOfBytes(json)
  const { id, version } = content
  store.write(() =>
    store.run(
      `INSERT INTO content (digest, kind, id, version, json, questions, anonymous)
       VALUES (@digest, @kind, @id, @version, @json, @questions, @anonymous) ON CONFLICT (digest) DO NOTHING`,
      { digest, kind, id, version, json, ...columnsOf(content) },
    ),
  )
  return { id, version, digest }
}

function columnsOf(
  content: Contents[keyof Contents],
): Readonly<{ questions: string | null; anonymous: number | null }> {
  if (!('sections' in content)) return { questions: null, anonymous: null }
  const ids = allQuestions(content).map((question) => question.id)
  return { questions: JSON.stringify(ids), anonymous: content.respondents.anonymous ? 1 : 0 }
}

/** A kept content, as it was read when it was kept; undefined when none has this digest. */
export function keptContent<Kind extends keyof Contents>(
  store: Store,
  kind: Kind,
  digest: string,
): Contents[Kind] | undefined {
  const row = store.row('SELECT json FROM content WHERE digest = @digest AND kind = @kind', { digest, kind })
  if (row === undefined) return undefined
  const { json } = trusted(store, shaped<{ json: string }>({ json: isString }), row)
  if (digestOfBytes(json) !== digest) throw store.unreadable()
  return trusted(store, guards[kind], withMaps(parsed(store, json)))
}

/** Whether a content is what was kept, and what is told beside it is what it says. */
export function isContentIntact(store: Store, { kind, digest }: Row): boolean {
  const content = keptContent(store, kind, digest)
  if (content === undefined) return false
  const { id, version } = content
  const { questions, anonymous } = columnsOf(content)
  const told = { digest, id, version, questions, anonymous }
  const sql = `SELECT digest FROM content WHERE digest = @digest AND id = @id AND version = @version
    AND questions IS @questions AND anonymous IS @anonymous`
  return store.row(sql, told) !== undefined
}

/** Every content that is kept. */
export function listContents(store: Store): readonly Row[] {
  return store.rows('SELECT kind, digest FROM content').map((row) => trusted(store, isRow, row))
}

/** A kept content, by its kind and digest. */
type Row = Readonly<{ kind: keyof Contents; digest: string }>
const isRow = shaped<Row>({ kind: oneOf('questionnaire', 'framework', 'actions', 'notice'), digest: isString })

/** The kept content of this `id@version`, the last kept, or of a digest that starts so (eight characters or more). */
export function keptByName(store: Store, name: string): Row | undefined {
  const row = store.row(
    `SELECT digest, kind FROM content
     WHERE id || '@' || version = @name OR (length(@name) >= 8 AND substr(digest, 1, length(@name)) = @name)
     ORDER BY rowid DESC LIMIT 1`,
    { name },
  )
  return row === undefined ? undefined : trusted(store, isRow, row)
}

/** The golden cases of a questionnaire hold Maps. */
function withMaps(content: unknown): unknown {
  if (!isRecord(content) || !Array.isArray(content.cases)) return content
  const cases = content.cases.map((golden: unknown) =>
    isRecord(golden) ? { ...golden, profile: toMap(golden.profile), answers: toMap(golden.answers) } : golden,
  )
  return { ...content, cases }
}
