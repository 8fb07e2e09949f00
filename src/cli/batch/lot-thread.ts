import { join, resolve } from 'node:path'
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads'
import { buffersOf, newRoom, type Room } from '../../store/block-room.ts'
import { type FromThread, type LotThread, wait, wake } from './lot-link.ts'
import { type ReadRows, readHere } from './lot-rows.ts'
import type { Run } from './run.ts'
import { errorSaid } from './system-error.ts'

/** Smaller files are read before another thread would have begun. */
const worthIt = 8_000_000
/** Blocks being filled and emptied at once. */
const rooms = 3
/** Megabytes: what is made of a row is let go at once. */
const resourceLimits = { maxYoungGenerationSizeMb: 3 }

/**
 * Reads the rows of an export in a thread of their own, while this one keeps them: reading costs about as much as
 * keeping. It begins at once, and waits once its first blocks are full.
 */
export function lotThread(run: Run): ReadRows {
  if (run.understood.file.size < worthIt) return readHere(run)
  const { port1: port, port2 } = new MessageChannel()
  const signal = new Int32Array(new SharedArrayBuffer(8))
  const workerData: LotThread = { ...threadOf(run), port: port2, signal }
  const script = join(run.context.environment.packageRoot, 'dist', 'cli', 'batch', 'lot-worker.js')
  const worker = new Worker(script, { workerData, transferList: [port2], resourceLimits })
  worker.unref()
  for (let room = 0; room < rooms; room += 1) give(port, signal, newRoom())
  return ({ take, onBytes }) => {
    try {
      for (;;) {
        const message = nextOf(port, signal)
        if (message.is === 'failed') throw errorSaid(message.error)
        if (message.is === 'read') return message.read
        take?.(message.block)
        onBytes(message.done, message.rows)
        give(port, signal, message.room)
      }
    } finally {
      port.close()
      void worker.terminate()
    }
  }
}

function threadOf({ asked, campaign, mapping, understood, ground, context }: Run): Omit<LotThread, 'port' | 'signal'> {
  const { questionnaire, framework } = campaign
  return {
    path: resolve(context.environment.cwd, asked.file),
    name: asked.file,
    encoding: understood.file.encoding,
    asked,
    mapping,
    campaign: { questionnaire, ...(framework === undefined ? {} : { framework }) },
    ground,
    keepUnfinished: asked.keepUnfinished ?? false,
  }
}

function give(port: MessagePort, signal: Int32Array, room: Room): void {
  port.postMessage(room, buffersOf(room))
  wake(signal, 1)
}

/** What the thread says next. It says something at least once a minute, or is no longer there. */
function nextOf(port: MessagePort, signal: Int32Array): FromThread {
  for (;;) {
    const before = Atomics.load(signal, 0)
    const received: { message: FromThread } | undefined = receiveMessageOnPort(port)
    if (received !== undefined) return received.message
    if (!wait(signal, 0, before)) throw new Error('the thread that reads the export says nothing any more')
  }
}
