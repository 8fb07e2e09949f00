import type { Fault } from '../model/fault.ts'

type Code = Fault['code']

type FaultBy = { readonly [C in Code]: Extract<Fault, Readonly<{ code: C }>> }

/** One sentence per code of these faults, made of what the fault holds: a code without a sentence stops the build. */
export type Sentences<F extends Fault = Fault> = { readonly [C in F['code']]: (fault: FaultBy[C]) => string }

/** The sentence that words a fault. */
export function sentenceOf(fault: Fault, sentences: Sentences): string {
  return wordsOf(fault.code, fault, sentences)
}

function wordsOf<C extends Code>(code: C, fault: FaultBy[C], sentences: Sentences): string {
  return sentences[code](fault)
}
