import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { formatSize } from '../text/size.ts'
import type { Context } from './context.ts'

/** What is left of a disk that refused for want of room, as a line to say after the refusal; none for any other refusal. */
export function freeSpaceLines(
  { path, code }: Readonly<{ path: string; code: string }>,
  { messages, language }: Context,
): readonly string[] {
  if (!/FULL|SHMSIZE|ENOSPC|EDQUOT/.test(code)) return []
  try {
    const { bavail, bsize } = statfsSync(dirname(path))
    return [messages.cli.failures.freeSpace(dirname(path), formatSize(bavail * bsize, language, messages.backup.units))]
  } catch {
    return []
  }
}
