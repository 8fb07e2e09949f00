import type { MessagePort } from 'node:worker_threads'
import type { Mapping } from '../../model/mapping.ts'
import type { Room } from '../../store/block-room.ts'
import type { RowBlock } from '../../store/row-block.ts'
import type { Batch } from './flags.ts'
import type { LotTask } from './lot-task.ts'
import type { LotRead } from './read-lot.ts'
import type { ErrorSaid } from './system-error.ts'

/** What a thread that reads a lot is given; the rooms it fills come through the port. */
export type LotThread = Omit<LotTask, 'understood'> &
  Readonly<{
    path: string
    name: string
    encoding: string
    asked: Batch
    mapping: Mapping | undefined
    port: MessagePort
    /** Two counts: of what the thread said, and of what it was given. */
    signal: Int32Array
  }>

/** What it says: a block and the room that holds it, to be given back; and at last what is left. */
export type FromThread =
  | Readonly<{ is: 'block'; block: RowBlock; room: Room; done: number; rows: number }>
  | Readonly<{ is: 'read'; read: LotRead }>
  | Readonly<{ is: 'failed'; error: ErrorSaid }>

const patience = 60_000

/** Says that a count went up. */
export function wake(signal: Int32Array, which: number): void {
  Atomics.add(signal, which, 1)
  Atomics.notify(signal, which)
}

/** Waits until a count is no longer what it was; false when it is still the same after a minute. */
export function wait(signal: Int32Array, which: number, before: number): boolean {
  return Atomics.wait(signal, which, before, patience) !== 'timed-out'
}
