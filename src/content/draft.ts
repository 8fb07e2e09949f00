import {
  actions,
  answers,
  directory,
  framework,
  glossary,
  list,
  mapping,
  notice,
  programme,
  questionnaire,
  report,
  training,
} from '#validators'
import type { Fault } from '../model/fault.ts'
import { type Problem, problemAt } from '../model/problem.ts'
import { suggest } from '../model/suggest.ts'
import { shapeFaults } from './check-shape.ts'
import { type Data, memberOf, type Origins } from './data.ts'
import { type Finding, isUsable, problemOf } from './finding.ts'
import { given } from './given.ts'
import { type Kind, kinds } from './schemas/schemas.ts'
import { noRepairs, type Repairs, repaired, repairedFor, wordsAside } from './sound-part.ts'
import { type ContentFile, openSource, type Source } from './source.ts'
import type { WrittenActions } from './written/actions.ts'
import type { WrittenAnswers } from './written/answers.ts'
import type { WrittenDirectory } from './written/directory.ts'
import type { WrittenFramework } from './written/framework.ts'
import type { WrittenGlossary } from './written/glossary.ts'
import type { WrittenList } from './written/list.ts'
import type { WrittenMapping } from './written/mapping.ts'
import type { WrittenNotice } from './written/notice.ts'
import type { WrittenProgramme } from './written/programme.ts'
import type { WrittenQuestionnaire } from './written/questionnaire.ts'
import type { WrittenReport } from './written/report.ts'
import type { WrittenTraining } from './written/training.ts'

/** A file whose shape is right: what was written, and where. */
export type Draft<T> = Readonly<{ source: Source; written: T }>

type DraftOf<K extends Kind, T> = Readonly<{ kind: K }> & Draft<T>

/** A draft of any kind. */
export type AnyDraft =
  | DraftOf<'framework', WrittenFramework>
  | DraftOf<'questionnaire', WrittenQuestionnaire>
  | DraftOf<'actions', WrittenActions>
  | DraftOf<'notice', WrittenNotice>
  | DraftOf<'list', WrittenList>
  | DraftOf<'answers', WrittenAnswers>
  | DraftOf<'training', WrittenTraining>
  | DraftOf<'directory', WrittenDirectory>
  | DraftOf<'glossary', WrittenGlossary>
  | DraftOf<'programme', WrittenProgramme>
  | DraftOf<'report', WrittenReport>
  | DraftOf<'mapping', WrittenMapping>

/** A draft when the shape is right, and what is wrong with the file so far. */
export type Drafted = Readonly<{
  draft?: AnyDraft
  /** Where the shape is not right: the part that is, to be checked all the same, and the words of the rest. */
  sound?: Readonly<{ draft: AnyDraft; aside: ReadonlySet<string> }>
  source?: Source
  problems: readonly Problem[]
}>

/** Opens a file, finds its kind in `format` and checks its shape. */
export function openDraft(file: ContentFile): Drafted {
  const { source, problems } = openSource(file)
  if (source === undefined) return { problems }
  const kind = kindOf(source.data)
  if (kind === undefined)
    return { source, problems: [...problems, problemAt(placeOfFormat(source), formatFault(source.data))] }
  const draft = draftOf(kind, source)
  if (draft === undefined) {
    const shape = shapeFindings(kind, source).map((finding) => problemOf(finding, source))
    return { source, problems: merged(problems, shape), ...given('sound', soundPart(kind, source)) }
  }
  return isUsable(problems) ? { draft, source, problems } : { source, problems }
}

/** The format that a file's data say they have. */
export function kindOf(data: Data): Kind | undefined {
  const format = memberOf(data, 'format')
  return kinds.find((kind) => format === `virage/${kind}@1`)
}

/** A text of a file's data, at its root. */
export function textAtRoot(data: Data, name: string): string | undefined {
  const value = memberOf(data, name)
  return typeof value === 'string' ? value : undefined
}

function draftOf(kind: Kind, source: Source): AnyDraft | undefined {
  switch (kind) {
    case 'framework':
      return shaped(kind, framework, source)
    case 'questionnaire':
      return shaped(kind, questionnaire, source)
    case 'actions':
      return shaped(kind, actions, source)
    case 'notice':
      return shaped(kind, notice, source)
    case 'list':
      return shaped(kind, list, source)
    case 'answers':
      return shaped(kind, answers, source)
    case 'training':
      return shaped(kind, training, source)
    case 'directory':
      return shaped(kind, directory, source)
    case 'glossary':
      return shaped(kind, glossary, source)
    case 'programme':
      return shaped(kind, programme, source)
    case 'report':
      return shaped(kind, report, source)
    case 'mapping':
      return shaped(kind, mapping, source)
  }
}

/** The draft of a kind when its validator finds the data right. */
function shaped<K extends Kind, T>(
  kind: K,
  isRight: (data: unknown) => data is T,
  source: Source,
): DraftOf<K, T> | undefined {
  const { data } = source
  return isRight(data) ? { kind, source, written: data } : undefined
}

const validators = {
  framework,
  questionnaire,
  actions,
  notice,
  list,
  answers,
  training,
  directory,
  glossary,
  programme,
  report,
  mapping,
} as const

function shapeFindings(kind: Kind, source: Source): readonly Finding[] {
  return [...shapeFaults(validators[kind].errors ?? [], source)]
}

/** As many rounds as a part put aside can uncover another fault of shape: a list, its item, its key. */
const mostRounds = 6

/** The file without what has the wrong shape; undefined when nothing is left that could be checked. */
function soundPart(kind: Kind, source: Source): Drafted['sound'] {
  let repairs: Repairs | undefined = noRepairs
  let part = source
  for (let round = 0; round < mostRounds; round += 1) {
    const draft = draftOf(kind, part)
    if (draft !== undefined) return { draft, aside: wordsAside(source.data, repairs) }
    for (const finding of shapeFindings(kind, part)) {
      const inFile = { ...finding, path: part.pathInFile(finding.path) }
      repairs = repairs && repairedFor(inFile, part.writtenAt(finding.path), repairs)
    }
    if (repairs === undefined) return undefined
    const origins: Origins = new Map()
    part = source.with(repaired(source.data, repairs, origins), origins)
  }
  return undefined
}

/** Of a fault of YAML and a fault of shape at one place, the first says it better. */
function merged(first: readonly Problem[], second: readonly Problem[]): readonly Problem[] {
  const taken = new Set(first.map(({ place }) => `${place.line}:${place.column}`))
  return [...first, ...second.filter(({ place }) => !taken.has(`${place.line}:${place.column}`))]
}

function formatFault(data: Data): Fault {
  const found = memberOf(data, 'format')
  if (found === undefined) return { code: 'missing-key', key: 'format' }
  const known = kinds.map((kind) => `virage/${kind}@1`)
  const written = typeof found === 'object' ? '' : String(found)
  const suggestion = suggest(written, known)
  return { code: 'unknown-format', found: written, known, ...(suggestion === undefined ? {} : { suggestion }) }
}

function placeOfFormat(source: Source) {
  return source.placeOf(['format'])
}
