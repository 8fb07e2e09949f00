import { plainData } from '../../content/differences/plain-data.ts'
import { allCriteria, type Criterion } from '../../model/framework.ts'
import { referenceKey } from '../../model/library.ts'
import { explainWords } from '../../text/explain-words.ts'
import { readingWords } from '../../text/reading-words.ts'
import type { Context } from '../context.ts'
import { type ExitCode, exit } from '../exit.ts'
import { sayLines } from '../explain/say-lines.ts'
import { type Found, findContent, type Named } from '../find-content.ts'
import { readActions } from '../reading/read-actions.ts'
import { readFramework } from '../reading/read-framework.ts'
import { readQuestionnaire } from '../reading/read-questionnaire.ts'
import {
  readDirectory,
  readGlossary,
  readList,
  readNotice,
  readProgramme,
  readReport,
  readTraining,
} from '../reading/read-reference.ts'
import { type Line, openReading, type Reading } from '../reading/reading.ts'

/** A content to read, and the files that it refers to. */
export type Asked = Readonly<{ name: string; questionnaire?: readonly string[] }>

/** `virage questionnaire show`: a content as a person would read it on paper. */
export async function questionnaireShow({ name, questionnaire = [] }: Asked, context: Context): Promise<ExitCode> {
  const { language, flags, talk } = context
  const [words, explain] = await Promise.all([readingWords(language), explainWords(language)])
  const found = await findContent({ name, beside: questionnaire }, words.contents, context)
  if (found === undefined) return exit.inputWrong
  const { kind, content, digest } = found
  if (flags.json) {
    talk.json({ format: 'virage/content@1', kind, digest, content: plainData(content) })
    return exit.done
  }
  const criteria = criteriaFor(found)
  talk.out({ text: `${content.id}@${content.version}`, style: 'faint' })
  sayLines(linesOf(openReading(language, { words, explain, criteria }), found), context)
  return exit.done
}

/** The criteria that a content names: its framework's. */
function criteriaFor({ kind, content, library }: Found): ReadonlyMap<string, Criterion> {
  const framework =
    kind === 'questionnaire' || kind === 'actions' || kind === 'training' ? content.framework : undefined
  const root = framework && library.frameworks.get(referenceKey(framework))?.content.root
  return new Map(root === undefined ? [] : allCriteria(root).map((criterion) => [criterion.id, criterion]))
}

function linesOf(reading: Reading, { kind, content }: Named): Iterable<Line> {
  switch (kind) {
    case 'questionnaire':
      return readQuestionnaire(reading, content)
    case 'framework':
      return readFramework(reading, content)
    case 'actions':
      return readActions(reading, content)
    case 'notice':
      return readNotice(reading, content)
    case 'list':
      return readList(reading, content)
    case 'training':
      return readTraining(reading, content)
    case 'directory':
      return readDirectory(reading, content)
    case 'glossary':
      return readGlossary(reading, content)
    case 'report':
      return readReport(reading, content)
    case 'programme':
      return readProgramme(reading, content)
  }
}
