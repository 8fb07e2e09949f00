/** A rule that a file breaks: the clause of ISO 14289-1 (`7.3-1`), of ISO 19005-2 (`A-…`), or one of ours (`own-…`). */
export type Finding = Readonly<{ rule: string; what: string }>

export function finding(rule: string, what: string): Finding {
  return { rule, what }
}
