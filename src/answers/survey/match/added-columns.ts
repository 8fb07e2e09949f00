import type { Header } from '../header.ts'
import type { DropRule } from '../matching.ts'
import type { AddedRole, ToolSheet } from '../tools/tool.ts'
import { normal } from './normal.ts'
import { codeAndText } from './partings.ts'

/** What a column that the tool adds by itself is for; undefined for one that the survey's author made. */
export function addedRole({ names }: Header, sheet: ToolSheet): AddedRole | undefined {
  for (const { whole, part } of names) {
    if (part !== undefined) continue
    for (const name of [whole, ...codeAndText(whole)].map(normal)) {
      const known = Object.hasOwn(sheet.added, name) ? sheet.added[name] : undefined
      const found = known ?? sheet.addedForms?.find(([form]) => form.test(name))?.[1]
      if (found !== undefined) return found
    }
  }
  return undefined
}

/** The rules by which a tool's rows are dropped, for the columns there are. */
export function dropRules(headers: readonly Header[], sheet: ToolSheet): readonly DropRule[] {
  return sheet.drops.flatMap(({ headers: form, why, cells }) => {
    const columns = headers.filter(({ names }) =>
      names.some(({ whole }) => [whole, ...codeAndText(whole)].some((name) => form.test(normal(name)))),
    )
    return columns.length === 0 ? [] : [{ why, columns: columns.map(({ column }) => column), cells }]
  })
}
