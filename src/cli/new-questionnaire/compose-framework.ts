import { ownFrameworkId, ownParts, type Wanted } from './wanted.ts'
import { commentLines, textOf, type Voices, yamlText } from './yaml-lines.ts'

/** The YAML of a framework of one's own: one dimension, one criterion, three levels, and comments that say what to add. */
export function composeFramework(
  { id, name, languages }: Wanted,
  { voices, schema, check }: Readonly<{ voices: Voices; schema: string; check: string }>,
): string {
  const { comments } = voices.in[voices.comments]
  const { scale } = ownParts
  const text = (pick: Parameters<typeof textOf>[1]) => yamlText(textOf(voices, pick), languages)
  const levels = [scale.min, 2.5, 4].map((from, at) => {
    const level = text(({ sample }) => sample.levels[at] ?? '')
    return `  - { id: N${at + 1}, from: ${from}, name: ${level} }`
  })
  return [
    ...commentLines(comments.own(check)),
    schema,
    'format: virage/framework@1',
    `id: ${ownFrameworkId(id)}`,
    `version: "${ownParts.version}"`,
    `languages: [${languages.join(', ')}]`,
    `name: ${text(({ sample }) => sample.framework(name))}`,
    '',
    ...commentLines(comments.scale),
    `scale: { min: ${scale.min}, max: ${scale.max} }`,
    '',
    ...commentLines(comments.levels),
    'minimum_coverage: 0.6',
    'levels:',
    ...levels,
    '',
    'tiers:',
    `  - { id: dimension, name: ${text(({ sample }) => sample.dimension)} }`,
    `  - { id: competence, name: ${text(({ sample }) => sample.criterion)} }`,
    '',
    'criteria:',
    `  - id: ${ownParts.dimension}`,
    `    name: ${text(({ sample }) => sample.people)}`,
    '    criteria:',
    `      - id: ${ownParts.leaf}`,
    `        name: ${text(({ sample }) => sample.learning)}`,
    '',
  ].join('\n')
}
