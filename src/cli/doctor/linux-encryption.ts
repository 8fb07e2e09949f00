import type { Encryption } from './check-encryption.ts'
import type { Mount } from './mounts.ts'

/** What /sys says of block devices: `uuid` of a device-mapper one, and the devices that one is made of. */
export type Devices = Readonly<{
  /** The kernel's name (`dm-0`, `sda1`) of a device's numbers or of its path in /dev; undefined when it is no block device. */
  nameOf: (device: string) => string | undefined
  uuidOf: (name: string) => string | undefined
  madeOf: (name: string) => readonly string[]
}>

/** Deeper than any stack of devices that is really made. */
const deepest = 16

/**
 * Whether all that a mount's device is made of is encrypted by dm-crypt (LUKS). A file system that encrypts by itself
 * (ZFS, fscrypt), or a disk that does, does not show: only what is sure is told.
 */
export function linuxEncryption(mount: Mount | undefined, devices: Devices): Encryption {
  if (mount === undefined) return { state: 'unknown' }
  if (mount.type === 'ecryptfs' || mount.type === 'fuse.gocryptfs') return { state: 'on', how: mount.type }
  const name = devices.nameOf(mount.device) ?? devices.nameOf(mount.source)
  if (name === undefined) return { state: 'unknown' }
  return isCrypted(name, devices, deepest) ? { state: 'on', how: 'dm-crypt' } : { state: 'off', system: 'linux' }
}

function isCrypted(name: string, devices: Devices, depth: number): boolean {
  if (devices.uuidOf(name)?.startsWith('CRYPT-')) return true
  const parts = devices.madeOf(name)
  return depth > 0 && parts.length > 0 && parts.every((part) => isCrypted(part, devices, depth - 1))
}
