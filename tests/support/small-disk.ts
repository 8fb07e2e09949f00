import { spawnSync } from 'node:child_process'

/** Util-linux's way to mount a small disk without being root. */
export const namespaces = 'unshare'

export function canMountSmallDisk(): boolean {
  return spawnSync(namespaces, ['-Urm', 'sh', '-c', 'mount -t tmpfs -o size=1m none /mnt']).status === 0
}
