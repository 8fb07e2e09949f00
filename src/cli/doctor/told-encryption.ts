import type { Encryption } from './check-encryption.ts'

/** What `fdesetup status` says: « FileVault is On. », also while it encrypts. */
export function macEncryption(told: string | undefined): Encryption {
  if (told === undefined) return { state: 'unknown' }
  if (/Encryption in progress/i.test(told)) return { state: 'under-way', how: 'FileVault' }
  if (/FileVault is On/i.test(told)) return { state: 'on', how: 'FileVault' }
  return /FileVault is Off/i.test(told) ? { state: 'off', system: 'macos' } : { state: 'unknown' }
}

/**
 * What the Windows shell says of a drive (System.Volume.BitLockerProtection), which any user may read: `manage-bde` asks
 * for an administrator. 1 on, 2 off, 3 encrypting, 4 decrypting, 5 suspended, 6 locked.
 */
export function windowsEncryption(told: string | undefined): Encryption {
  switch (told?.trim()) {
    case '1':
    case '6':
      return { state: 'on', how: 'BitLocker' }
    case '3':
      return { state: 'under-way', how: 'BitLocker' }
    case '2':
    case '4':
    case '5':
      return { state: 'off', system: 'windows' }
    default:
      return { state: 'unknown' }
  }
}
