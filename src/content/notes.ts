import { isWarning } from '../model/fault.ts'
import type { Finding } from './finding.ts'

/** Past so many errors a file is not read further: a hostile file must not cost more than a bad one. */
const mostErrors = 100
const mostWarnings = 2000

/** Collects what is found wrong on the way, so that reading goes on and everything is told at once. */
export class Notes {
  readonly findings: Finding[] = []
  #errors = 0

  get isFull(): boolean {
    return this.#errors >= mostErrors
  }

  /** Whether nothing told so far is an error. */
  get isSound(): boolean {
    return this.#errors === 0
  }

  tell(finding: Finding): undefined {
    const isError = !isWarning(finding.fault.code)
    if (this.isFull || (!isError && this.findings.length >= mostWarnings)) return
    this.findings.push(finding)
    if (isError) this.#errors += 1
  }

  tellAll(findings: Iterable<Finding>): void {
    for (const finding of findings) {
      if (this.isFull) return
      this.tell(finding)
    }
  }
}
