import { warningCodes } from '../../model/fault.ts'
import { languages } from '../../model/text.ts'
import { definitions, listOf, mapping, oneOf, ref, type Schema, text, told } from './parts.ts'

type Content = Readonly<{
  keys: Readonly<Record<string, Schema>>
  required: readonly string[]
  definitions?: Readonly<Record<string, Schema>>
}>

/** The schema of a kind of file: what every file starts with, then its own keys. */
export function contentSchema(kind: string, content: Content): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `virage/${kind}@1`,
    ...mapping({ ...head(kind), ...content.keys }, ['format', 'id', 'version', 'languages', ...content.required]),
    definitions: { ...definitions, ...content.definitions },
  }
}

/** What the first line of a file says of it. */
export function formatKey(kind: string): Schema {
  return told(
    'Le format du fichier et sa version.',
    'The format of the file, and its version.',
    oneOf(`virage/${kind}@1`),
  )
}

function head(kind: string): Readonly<Record<string, Schema>> {
  return {
    format: formatKey(kind),
    id: told(
      'Identifiant du contenu : stable, jamais réutilisé.',
      'Identifier of the content: stable, never reused.',
      ref('id'),
    ),
    version: told(
      'Version sémantique, entre guillemets : "1.0.0".',
      'Semantic version, in quotes: "1.0.0".',
      ref('version'),
    ),
    languages: told(
      'Langues du fichier; chaque texte doit exister dans chacune.',
      'Languages of the file; every text must exist in each.',
      listOf(oneOf(...languages), 1),
    ),
    accept: told(
      'Avertissements acceptés, chacun avec sa raison.',
      'Warnings accepted, each with its reason.',
      listOf(
        mapping(
          {
            code: told('Code de l’avertissement.', 'Code of the warning.', oneOf(...warningCodes)),
            at: told(
              'Identifiant de ce qui le cause (question, critère, action…) ou du fichier.',
              'Identifier of what causes it (question, criterion, action…) or of the file.',
              text,
            ),
            why: told('Pourquoi c’est voulu.', 'Why it is meant.', text),
          },
          ['code', 'at', 'why'],
        ),
      ),
    ),
  }
}
