import { blockLength, numbersEach, textsEach, wordsEach } from './row-block.ts'

/** The room of a block, which goes with it and comes back. */
export type Room = Readonly<{
  bytes: Uint8Array<ArrayBuffer>
  ends: Int32Array<ArrayBuffer>
  numbers: Float64Array<ArrayBuffer>
  words: Uint16Array<ArrayBuffer>
}>

export function newRoom(): Room {
  return {
    bytes: new Uint8Array(1 << 19),
    ends: new Int32Array(blockLength * textsEach),
    numbers: new Float64Array(blockLength * numbersEach),
    words: new Uint16Array(blockLength * wordsEach),
  }
}

/** What moves with a room from thread to thread. */
export function buffersOf({ bytes, ends, numbers, words }: Room): readonly ArrayBuffer[] {
  return [bytes.buffer, ends.buffer, numbers.buffer, words.buffer]
}

/** The bytes of a room, to write texts in; and the same by words. */
export function bufferOf({ buffer, byteOffset, length }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, length)
}

export function viewOf({ buffer, byteOffset, length }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, length)
}
