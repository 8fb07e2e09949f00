import type { SubjectRecord } from '../../model/assessment.ts'
import { holdSubject, type Release } from '../../store/hold.ts'
import type { Store } from '../../store/store.ts'
import type { Environment } from '../environment.ts'

/** The file of one business, held for the time of a visit: nobody else conducts one with it meanwhile. */
export class Holding {
  readonly #store: Store
  readonly #environment: Environment
  #held: Readonly<{ subject: string; release: Release }> | undefined

  constructor(store: Store, environment: Environment) {
    this.#store = store
    this.#environment = environment
  }

  /** Holds it from now on; throws `SubjectHeld` when another session does. */
  take(subject: Pick<SubjectRecord, 'id' | 'name'>): void {
    if (this.#held?.subject === subject.id) return
    this.release()
    const { user, processId, now } = this.#environment
    const holder = { user, process: processId, since: now().toISOString() }
    this.#held = { subject: subject.id, release: holdSubject(this.#store, subject, holder) }
  }

  release(): void {
    this.#held?.release()
    this.#held = undefined
  }
}
