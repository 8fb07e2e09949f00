import { describe, expect, test } from 'vitest'
import { cloudSynced, dataFolder } from '../../src/store/data-folder.ts'

describe('the data folder', () => {
  test.each([
    ['linux', {}, '/home/é', '/home/é/.local/share/virage'],
    ['linux', { XDG_DATA_HOME: '/srv/data' }, '/home/é', '/srv/data/virage'],
    ['linux', { XDG_DATA_HOME: 'relative' }, '/home/é', '/home/é/.local/share/virage'],
    ['linux', { XDG_DATA_HOME: '' }, '/home/é', '/home/é/.local/share/virage'],
    ['darwin', { XDG_DATA_HOME: '/srv/data' }, '/Users/é', '/Users/é/Library/Application Support/virage'],
    [
      'win32',
      { LOCALAPPDATA: "C:\\Users\\Éloïse O'Neil\\AppData\\Local" },
      'C:\\Users\\x',
      "C:\\Users\\Éloïse O'Neil\\AppData\\Local\\virage",
    ],
    ['win32', {}, 'C:\\Users\\x', 'C:\\Users\\x\\AppData\\Local\\virage'],
    ['freebsd', {}, '/home/x', '/home/x/.local/share/virage'],
  ])('follows the platform: %s %o', (platform, variables, home, folder) => {
    expect(dataFolder(platform, variables, home)).toBe(folder)
  })

  test.each([
    ['C:\\Users\\x\\OneDrive\\virage', 'onedrive'],
    ['C:\\Users\\x\\OneDrive - MRC du Fjord\\virage', 'onedrive'],
    ['/Users/x/Library/CloudStorage/OneDrive-MRC/virage', 'onedrive'],
    ['/home/x/Dropbox/virage', 'dropbox'],
    ['/Users/x/Dropbox (MRC)/virage', 'dropbox'],
    ['/Users/x/Library/CloudStorage/GoogleDrive-x@y.ca/Mon disque', 'google-drive'],
    ['G:\\Mon Drive\\virage', 'google-drive'],
    ['/Users/x/Library/Mobile Documents/com~apple~CloudDocs/virage', 'icloud'],
    ['C:\\Users\\x\\iCloudDrive\\virage', 'icloud'],
    ['\\\\serveur\\partage\\virage', 'network'],
    ['//serveur/partage/virage', 'network'],
    ['\\\\?\\UNC\\serveur\\partage', 'network'],
  ])('knows a place whose files leave the laptop: %s', (path, shared) => {
    expect(cloudSynced(path)).toBe(shared)
  })

  test.each([
    '/home/x/.local/share/virage',
    'C:\\Users\\x\\AppData\\Local\\virage',
    '\\\\?\\C:\\Users\\x\\virage',
    '/home/x/mes-dropboxes/virage',
    '/home/x/onedrive_vieux/virage',
  ])('does not warn about an ordinary place: %s', (path) => {
    expect(cloudSynced(path)).toBeUndefined()
  })
})
