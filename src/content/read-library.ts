import type { Digested, WholeLibrary } from '../model/library.ts'
import { type Problem, problemAt, type Read } from '../model/problem.ts'
import { applyAcceptances } from './accept.ts'
import { type BrokenHead, brokenHead } from './broken-head.ts'
import { checkCases } from './check-cases.ts'
import { checkRepeats } from './check-ids.ts'
import { checkTexts } from './check-texts.ts'
import { checkVersions } from './check-versions.ts'
import { digestOf } from './digest.ts'
import { type AnyDraft, openDraft } from './draft.ts'
import { isUsable, problemOf } from './finding.ts'
import { Notes } from './notes.ts'
import { readDirectory } from './read-directory.ts'
import { readGlossary } from './read-glossary.ts'
import { readList } from './read-list.ts'
import { readNotice } from './read-notice.ts'
import { readProgramme } from './read-programme.ts'
import { readReport } from './read-report.ts'
import { readTraining } from './read-training.ts'
import { Reader } from './reader.ts'
import { isCertain } from './sound-part.ts'
import type { ContentFile } from './source.ts'
import { toldOnce } from './told-once.ts'

/**
 * Reads a whole library of content files: typed models by `id@version`, or every problem of every file at once.
 *
 * The order of the files does not matter. Each file refers to the others by `id@version`, lists by their id.
 */
export function readLibrary(files: readonly ContentFile[]): Read<WholeLibrary> {
  const opened = files.map((file) => ({ file, ...openDraft(file) }))
  const drafts = opened.flatMap(({ draft }) => (draft === undefined ? [] : [draft]))
  const problems: Problem[] = opened.flatMap((one) => one.problems)
  const { kept, twins } = withoutTwins(drafts)
  problems.push(...twins)
  const broken = opened.flatMap(({ file, source, draft }): readonly BrokenHead[] =>
    draft === undefined ? [brokenHead(file, source)] : [],
  )
  const reader = new Reader(kept, broken)
  const library = emptyLibrary()
  for (const draft of kept) problems.push(...readInto(library, draft, reader))
  for (const { sound } of opened) {
    if (sound === undefined) continue
    const found = readInto(emptyLibrary(), sound.draft, reader)
    problems.push(...found.filter(({ fault }) => isCertain(fault, sound.aside)))
  }
  const told = toldOnce(problems)
  return isUsable(told) ? { ok: true, value: library, warnings: told } : { ok: false, problems: told }
}

type Filling = {
  readonly [K in keyof WholeLibrary]: WholeLibrary[K] extends ReadonlyMap<string, infer V> ? Map<string, V> : never
}

function emptyLibrary(): Filling {
  const desk = { questionnaires: new Map(), frameworks: new Map(), actions: new Map(), notices: new Map() }
  const works = { training: new Map(), directories: new Map(), glossaries: new Map(), programmes: new Map() }
  return { ...desk, ...works, reports: new Map(), lists: new Map() }
}

/** Reads one file beside the others and keeps its model; gives its problems, those its author accepts left out. */
function readInto(library: Filling, draft: AnyDraft, reader: Reader): readonly Problem[] {
  if (draft.kind === 'answers' || draft.kind === 'mapping') return []
  const { source, written } = draft
  const notes = new Notes()
  keepIn(library, draft, { notes, reader })
  notes.tellAll(checkRepeats(written.languages, ['languages']))
  notes.tellAll(checkTexts(written.languages, source))
  notes.tellAll(checkVersions(draft, reader))
  const findings = applyAcceptances(written.accept ?? [], notes.findings, source.data)
  return findings.map((finding) => problemOf(finding, source))
}

type Around = Readonly<{ notes: Notes; reader: Reader }>

/** Reads the model of a file into the library; what is wrong with it goes to the notes. */
function keepIn(
  library: Filling,
  draft: Exclude<AnyDraft, { kind: 'answers' | 'mapping' }>,
  { notes, reader }: Around,
) {
  const { source, written } = draft
  const { file } = source
  const keep = <T>(map: Map<string, Digested<T>>, content: T): void => {
    map.set(`${written.id}@${written.version}`, { content, digest: digestOf(content), file })
  }
  switch (draft.kind) {
    case 'framework':
      keep(library.frameworks, reader.readFramework(draft, notes))
      break
    case 'questionnaire':
      keep(library.questionnaires, reader.readQuestionnaire(draft, notes))
      notes.tellAll(checkCases(draft.written))
      break
    case 'actions':
      keep(library.actions, reader.readActions(draft, notes))
      break
    case 'notice':
      keep(library.notices, readNotice(draft, notes))
      break
    case 'list':
      keep(library.lists, readList(draft, notes))
      break
    case 'training':
      keep(library.training, readTraining(draft, notes, reader))
      break
    case 'directory':
      keep(library.directories, readDirectory(draft, notes, reader))
      break
    case 'glossary':
      keep(library.glossaries, readGlossary(draft, notes))
      break
    case 'programme':
      keep(library.programmes, readProgramme(draft, notes))
      break
    case 'report':
      keep(library.reports, readReport(draft, notes))
      break
  }
}

/** Two files with the same `id@version` (or list id): the second is told of the first. */
function withoutTwins(drafts: readonly AnyDraft[]): Readonly<{ kept: readonly AnyDraft[]; twins: readonly Problem[] }> {
  const seen = new Map<string, string>()
  const twins: Problem[] = []
  const kept = drafts.filter((draft) => {
    if (draft.kind === 'answers' || draft.kind === 'mapping') return false
    const { id, version } = draft.written
    const reference = draft.kind === 'list' ? id : `${id}@${version}`
    const file = seen.get(`${draft.kind} ${reference}`)
    if (file === undefined) seen.set(`${draft.kind} ${reference}`, draft.source.file)
    else twins.push(problemAt(draft.source.placeOf(['id']), { code: 'content-twice', reference, file }))
    return file === undefined
  })
  return { kept, twins }
}
