import { receiveMessageOnPort, workerData } from 'node:worker_threads'
import { buffersOf, type Room } from '../../store/block-room.ts'
import { BlockWriter } from '../../store/block-writer.ts'
import { holdLittle } from './hold-little.ts'
import { type FromThread, type LotThread, wait, wake } from './lot-link.ts'
import { type LotRead, readLot } from './read-lot.ts'
import { openSurveyFile } from './survey-file.ts'
import { saidOfError } from './system-error.ts'
import { understand } from './understand.ts'

const thread: LotThread = workerData
const { port, signal } = thread
let [done, rows] = [0, 0]
holdLittle()

try {
  say({ is: 'read', read: read() })
} catch (error) {
  say({ is: 'failed', error: saidOfError(error) })
}
port.close()

/** Understands the export as it was understood, and reads its rows. */
function read(): LotRead {
  const { path, name, encoding, asked, mapping, campaign, ground, keepUnfinished } = thread
  const file = openSurveyFile(path, name, encoding)
  if (!file.ok) throw new Error(`${name} changed while it was read`)
  const { understood } = understand(file.value, { asked, campaign, mapping })
  const writer = new BlockWriter(nextRoom())
  const onBytes = (bytes: number, count: number): void => {
    done = bytes
    rows = count
  }
  return readLot(
    { understood, campaign, ground, keepUnfinished },
    { writer, onBlock: () => giveBlock(writer), onBytes },
  )
}

function giveBlock(writer: BlockWriter): void {
  const { room } = writer
  const block = writer.take()
  say({ is: 'block', block, room, done, rows }, buffersOf(room))
  writer.moveTo(nextRoom())
}

function nextRoom(): Room {
  for (;;) {
    const before = Atomics.load(signal, 1)
    const received: { message: Room } | undefined = receiveMessageOnPort(port)
    if (received !== undefined) return received.message
    wait(signal, 1, before)
  }
}

function say(message: FromThread, moved: readonly ArrayBuffer[] = []): void {
  port.postMessage(message, moved)
  wake(signal, 0)
}
