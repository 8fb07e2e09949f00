const logHeaderBytes = 32
const frameHeaderBytes = 24

/**
 * A database's bytes with its write-ahead log applied: what SQLite would read from the pair.
 *
 * A store in a folder that cannot be written is read from memory, where SQLite has no log to replay; nothing is
 * written anywhere. Only frames whose salts and running checksum are right count, up to the last commit, as in the
 * SQLite file format (§4.4): the torn end of a log that a power cut left is ignored.
 */
export function replayLog(database: Buffer, log: Buffer): Buffer {
  const header = readLogHeader(log)
  if (header === undefined) return database
  const pages = new Map<number, Buffer>()
  const pending = new Map<number, Buffer>()
  let size = 0
  for (const frame of goodFrames(log, header)) {
    pending.set(frame.page, frame.content)
    if (frame.commit === 0) continue
    size = frame.commit
    for (const [page, content] of pending) pages.set(page, content)
    pending.clear()
  }
  return size === 0 ? database : withPages(database, pages, size * header.pageSize)
}

type LogHeader = Readonly<{ pageSize: number; littleEndian: boolean; checksum: Checksum }>
type Frame = Readonly<{ page: number; commit: number; content: Buffer }>
type Checksum = readonly [number, number]

function readLogHeader(log: Buffer): LogHeader | undefined {
  if (log.length < logHeaderBytes) return undefined
  const mark = log.readUInt32BE(0)
  if (mark !== 0x377f0682 && mark !== 0x377f0683) return undefined
  const littleEndian = mark === 0x377f0682
  const checksum = sumOf(log.subarray(0, 24), [0, 0], littleEndian)
  return isAt(log, 24, checksum) ? { pageSize: log.readUInt32BE(8), littleEndian, checksum } : undefined
}

function* goodFrames(log: Buffer, header: LogHeader): Generator<Frame> {
  const length = frameHeaderBytes + header.pageSize
  const salts = log.subarray(16, 24)
  let checksum = header.checksum
  for (let at = logHeaderBytes; at + length <= log.length; at += length) {
    const content = log.subarray(at + frameHeaderBytes, at + length)
    checksum = sumOf(log.subarray(at, at + 8), checksum, header.littleEndian)
    checksum = sumOf(content, checksum, header.littleEndian)
    if (!log.subarray(at + 8, at + 16).equals(salts) || !isAt(log, at + 16, checksum)) return
    yield { page: log.readUInt32BE(at), commit: log.readUInt32BE(at + 4), content }
  }
}

function sumOf(bytes: Buffer, start: Checksum, littleEndian: boolean): Checksum {
  let [first, second] = start
  for (let at = 0; at < bytes.length; at += 8) {
    const left = littleEndian ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)
    const right = littleEndian ? bytes.readUInt32LE(at + 4) : bytes.readUInt32BE(at + 4)
    first = (first + left + second) >>> 0
    second = (second + right + first) >>> 0
  }
  return [first, second]
}

function isAt(log: Buffer, at: number, [first, second]: Checksum): boolean {
  return log.readUInt32BE(at) === first && log.readUInt32BE(at + 4) === second
}

function withPages(database: Buffer, pages: ReadonlyMap<number, Buffer>, size: number): Buffer {
  const result = Buffer.alloc(size)
  database.copy(result, 0, 0, Math.min(database.length, size))
  for (const [page, content] of pages) {
    const at = (page - 1) * content.length
    if (at < size) content.copy(result, at)
  }
  return result
}
