import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, realpathSync } from 'node:fs'
import { basename, join, win32 } from 'node:path'
import type { Environment } from '../environment.ts'
import type { Encryption } from './check-encryption.ts'
import { type Devices, linuxEncryption } from './linux-encryption.ts'
import { type Mount, mountOf, readMounts } from './mounts.ts'
import { macEncryption, windowsEncryption } from './told-encryption.ts'

/** What this system says of the disk of a folder: only reads, asks nothing of the network nor of an administrator. */
export function encryptionOf(folder: string, { platform, variables }: Environment): Encryption {
  switch (platform) {
    case 'linux':
      return linuxEncryption(mountUnder(folder), devices)
    case 'darwin':
      // FileVault is of the start-up disk; another one is its own matter.
      return folder.startsWith('/Volumes/')
        ? { state: 'unknown' }
        : macEncryption(answerOf('/usr/bin/fdesetup', ['status']))
    case 'win32':
      return windowsEncryption(askShell(folder, variables.SystemRoot ?? 'C:\\Windows'))
    default:
      return { state: 'unknown' }
  }
}

/** The mount of a folder on Linux; undefined elsewhere. */
export function mountUnder(folder: string): Mount | undefined {
  try {
    return mountOf(folder, readMounts(readFileSync('/proc/self/mountinfo', 'utf8')))
  } catch {
    return undefined
  }
}

const devices: Devices = {
  nameOf: (device) => {
    const path = device.startsWith('/dev/') ? join('/sys/class/block', nameIn(device)) : `/sys/dev/block/${device}`
    return orNothing(() => basename(realpathSync(path)))
  },
  uuidOf: (name) => orNothing(() => readFileSync(`/sys/class/block/${name}/dm/uuid`, 'utf8')),
  madeOf: (name) => orNothing(() => readdirSync(`/sys/class/block/${name}/slaves`)) ?? [],
}

/** /dev/mapper/home is a link to /dev/dm-0. */
function nameIn(device: string): string {
  return basename(orNothing(() => realpathSync(device)) ?? device)
}

function askShell(folder: string, systemRoot: string): string | undefined {
  const drive = /^[a-z]:/i.exec(folder)?.[0]
  if (drive === undefined) return undefined
  const shell = win32.join(systemRoot, 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe')
  const question = `(New-Object -ComObject Shell.Application).NameSpace('${drive}').Self.ExtendedProperty('System.Volume.BitLockerProtection')`
  return answerOf(shell, ['-NoProfile', '-NonInteractive', '-Command', question])
}

/** What a command of the system answers; undefined when it is not there, fails or takes too long. */
function answerOf(command: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', timeout: 15_000, windowsHide: true })
  return status === 0 ? stdout : undefined
}

function orNothing<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
