import { posix, win32 } from 'node:path'

type Variables = Readonly<Record<string, string | undefined>>

/**
 * Where the data live when nobody says otherwise (trust SEC-07).
 *
 * Never Documents or the Desktop, which Windows and macOS may copy to a cloud, nor the roaming profile.
 */
export function dataFolder(platform: string, variables: Variables, home: string): string {
  if (platform === 'win32') {
    return win32.join(variables.LOCALAPPDATA || win32.join(home, 'AppData', 'Local'), 'virage')
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'virage')
  const given = variables.XDG_DATA_HOME
  // The XDG specification: a relative path is ignored.
  return posix.join(given && posix.isAbsolute(given) ? given : posix.join(home, '.local', 'share'), 'virage')
}

/** A place whose files leave the laptop, or on which SQLite's log does not work. */
export type Shared = 'onedrive' | 'dropbox' | 'google-drive' | 'icloud' | 'network'

const signs: readonly (readonly [RegExp, Shared])[] = [
  [/^OneDrive( -.*)?$/i, 'onedrive'],
  [/^OneDrive-/i, 'onedrive'],
  [/^Dropbox( \(.*\))?$/i, 'dropbox'],
  [/^(Google Drive|GoogleDrive(-.*)?|My Drive|Mon disque|Mon Drive)$/i, 'google-drive'],
  [/^(Mobile Documents|com~apple~CloudDocs|iCloud ?Drive)$/i, 'icloud'],
]

/** Which cloud, or network share, a path is on, as far as its names tell; undefined when none shows. */
export function cloudSynced(path: string): Shared | undefined {
  if (/^(\\\\|\/\/)(?![?.][\\/](?!UNC))/i.test(path)) return 'network'
  const names = path.split(/[\\/]/)
  return signs.find(([sign]) => names.some((name) => sign.test(name)))?.[1]
}
