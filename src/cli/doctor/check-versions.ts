import type { DoctorWords } from '../../text/doctor-words.ts'
import type { Finding } from './finding.ts'

/** What runs: versions as their makers write them; undefined where the database's engine does not load. */
export type Versions = Readonly<{ virage: string; node: string; sqlite: string | undefined; schema: number }>

/** The program, Node, the database's engine, and the schema the program knows. */
export function checkVersions({ virage, node, sqlite, schema }: Versions, words: DoctorWords['versions']): Finding {
  const facts = { virage, node, sqlite: sqlite ?? null, schema }
  if (sqlite === undefined) {
    return { level: 'wrong', said: words.noEngine(virage, node), todo: words.rebuild, facts }
  }
  return { level: 'good', said: words.all(virage, node, sqlite, schema), facts }
}
