import { openDraft } from '../../src/content/draft.ts'
import type { Problem } from '../../src/model/problem.ts'

/** Problems as a person reads their places: `line:column code`. */
export function places(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ place, fault }) => `${place.line}:${place.column} ${fault.code}`)
}

/** What opening a file finds wrong with it, up to its shape. */
export function opened(text: string | Uint8Array): readonly string[] {
  return places(openDraft({ name: 'fichier.yaml', text }).problems)
}

/** A reference list in YAML: the smallest of the formats. The entries start on line 7. */
export function listFile(entries = '  - { id: a, text: { fr: Un } }\n'): string {
  return `format: virage/list@1\nid: l\nversion: "1.0.0"\nlanguages: [fr]\nname: { fr: Liste }\nentries:\n${entries}`
}
