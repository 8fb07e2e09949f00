import { isWarning } from '../model/fault.ts'
import type { Finding } from './finding.ts'

/** Past so many errors a file is not read further: fifty are shown, and a hostile file must not cost more than a bad one. */
const mostErrors = 100
const mostFindings = 2000

/** Collects what is found wrong on the way, so that reading goes on and everything is told at once. */
export class Notes {
  readonly findings: Finding[] = []
  #errors = 0

  get isFull(): boolean {
    return this.#errors >= mostErrors || this.findings.length >= mostFindings
  }

  tell(finding: Finding): undefined {
    if (this.isFull) return
    this.findings.push(finding)
    if (!isWarning(finding.fault.code)) this.#errors += 1
  }

  tellAll(findings: Iterable<Finding>): void {
    for (const finding of findings) {
      if (this.isFull) return
      this.tell(finding)
    }
  }
}
