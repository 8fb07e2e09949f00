import { kindOf, textAtRoot } from './draft.ts'
import { type Kind, kinds } from './schemas/schemas.ts'
import type { ContentFile, Source } from './source.ts'

/** What a file that cannot be used says it is; what cannot be read of it is left out. */
export type BrokenHead = Readonly<{ kind: Kind | undefined; id: string | undefined; version: string | undefined }>

/** The head of a file that cannot be used, from its data, else from its first lines, whatever is wrong further down. */
export function brokenHead({ text }: ContentFile, source: Source | undefined): BrokenHead {
  if (source !== undefined) {
    const { data } = source
    return { kind: kindOf(data), id: textAtRoot(data, 'id'), version: textAtRoot(data, 'version') }
  }
  const start = typeof text === 'string' ? text.slice(0, 4000) : new TextDecoder('latin1').decode(text.slice(0, 4000))
  const written = (pattern: RegExp) => pattern.exec(start)?.[1]
  const kind = written(/^format: *["']?virage\/([a-z]+)@1["']?\s*$/m)
  return {
    kind: kinds.find((one) => one === kind),
    id: written(/^id: *["']?([\w-]+)/m),
    version: written(/^version: *["']?(\d+\.\d+\.\d+)/m),
  }
}

/** Whether a file that cannot be used may be the one that a reference (`id@version`, or a list's id) is to. */
export function mayBe(head: BrokenHead, kind: Kind, reference: string): boolean {
  const [id, version] = reference.split('@')
  return (
    (head.kind ?? kind) === kind &&
    (head.id ?? id) === id &&
    (version === undefined || (head.version ?? version) === version)
  )
}
