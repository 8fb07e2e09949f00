import {
  AssessmentClosed,
  BackupFailed,
  BinaryMissing,
  RecordAltered,
  StoreDamaged,
  StoreLocked,
  StoreNewer,
  StoreUnwritable,
  SubjectHeld,
} from '../store/errors.ts'
import type { Context } from './context.ts'
import { type ExitCode, exit } from './exit.ts'
import { freeSpaceLines } from './free-space.ts'
import { localDay, localTime } from './local-day.ts'
import { OutputExists, OutputRefused } from './output-errors.ts'
import { versionOf } from './version.ts'

/** Words what the world refused, and gives its exit code; anything unknown is our mistake, with its stack. */
export function sayFailure(error: unknown, context: Context): ExitCode {
  const { failures } = context.messages.cli
  const found = storeRefusal(error, context) ?? systemRefusal(error, context)
  if (found !== undefined) {
    for (const line of found.lines) context.talk.err({ text: line, style: 'bad' })
    if (context.flags.debug && error instanceof Error) context.talk.err(error.stack ?? error.message)
    return found.code
  }
  context.talk.err({ text: failures.ourMistake(versionOf(context.environment.packageRoot)), style: 'bad' })
  context.talk.err(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return exit.ourMistake
}

type Refusal = Readonly<{ code: ExitCode; lines: readonly string[] }>

function storeRefusal(error: unknown, context: Context): Refusal | undefined {
  const { failures } = context.messages.cli
  if (error instanceof StoreDamaged) {
    const copy = error.quarantine === undefined ? [] : [failures.quarantined(error.quarantine)]
    const backup = error.backup === undefined ? [] : [failures.backup(error.backup)]
    return { code: exit.storeDamaged, lines: [failures.storeDamaged(error.path), ...copy, ...backup] }
  }
  if (error instanceof StoreNewer) {
    return { code: exit.storeDamaged, lines: [failures.storeNewer(error.path, error.found, error.known)] }
  }
  if (error instanceof RecordAltered)
    return { code: exit.storeDamaged, lines: [failures.recordAltered(error.assessment)] }
  if (error instanceof StoreLocked) return { code: exit.locked, lines: [failures.storeLocked(error.path)] }
  if (error instanceof SubjectHeld) return { code: exit.locked, lines: [heldWords(error, context)] }
  if (error instanceof AssessmentClosed)
    return { code: exit.locked, lines: [failures.assessmentClosed(error.assessment)] }
  if (error instanceof StoreUnwritable)
    return {
      code: exit.disk,
      lines: [failures.storeUnwritable(error.path, error.code), ...freeSpaceLines(error, context)],
    }
  if (error instanceof BackupFailed) return { code: exit.disk, lines: [backupWords(error, context)] }
  if (error instanceof BinaryMissing) return { code: exit.disk, lines: [failures.binaryMissing] }
  return undefined
}

function backupWords({ folder, code }: BackupFailed, { messages }: Context): string {
  const { failures } = messages.backup
  if (code === 'UNEQUAL') return failures.unequal(folder)
  return /FULL|ENOSPC|EDQUOT/.test(code) ? failures.full(folder) : failures.refused(folder, code)
}

function heldWords({ subject, by }: SubjectHeld, { messages }: Context): string {
  const { failures } = messages.cli
  if (by === undefined) return failures.held(subject)
  const since = new Date(by.since)
  return failures.heldBy(subject, { ...by, day: localDay(since), time: localTime(since) })
}

function systemRefusal(error: unknown, context: Context): Refusal | undefined {
  const { failures } = context.messages.cli
  if (error instanceof OutputExists) return { code: exit.disk, lines: [failures.outputExists(error.path)] }
  if (error instanceof OutputRefused)
    return { code: exit.disk, lines: [refusedWords(error, context), ...freeSpaceLines(error, context)] }
  if (!(error instanceof Error)) return undefined
  if (error.name === 'ExitPromptError') return { code: exit.interrupted, lines: [failures.interrupted] }
  if (!('code' in error && 'syscall' in error)) return undefined
  const path = 'path' in error ? String(error.path) : ''
  switch (String(error.code)) {
    case 'ENOENT':
      return { code: exit.inputWrong, lines: [failures.notFound(path)] }
    case 'EISDIR':
      return { code: exit.inputWrong, lines: [failures.isFolder(path)] }
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { code: exit.disk, lines: [failures.noAccess(path)] }
    case 'ENOSPC':
      return { code: exit.disk, lines: [failures.diskFull(path)] }
    default:
      return { code: exit.disk, lines: [failures.diskError(path, String(error.code))] }
  }
}

function refusedWords({ path, code }: OutputRefused, context: Context): string {
  const { failures } = context.messages.cli
  switch (code) {
    case 'EISDIR':
      return failures.isFolder(path)
    case 'ENOTDIR':
      return failures.notFolder(path)
    case 'ENOSPC':
    case 'EDQUOT':
      return failures.diskFull(path)
    case 'EBUSY':
      return failures.outputHeld(path)
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return failures.noAccess(path)
    default:
      return failures.diskError(path, code)
  }
}
