import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkPlace } from '../../src/cli/doctor/check-place.ts'
import { checkSpace } from '../../src/cli/doctor/check-space.ts'
import { checkTerminal } from '../../src/cli/doctor/check-terminal.ts'
import { type Devices, linuxEncryption } from '../../src/cli/doctor/linux-encryption.ts'
import { lookAtFonts } from '../../src/cli/doctor/look-at-fonts.ts'
import { mountOf, readMounts } from '../../src/cli/doctor/mounts.ts'
import { macEncryption, windowsEncryption } from '../../src/cli/doctor/told-encryption.ts'
import { doctorWords } from '../../src/text/doctor-words.ts'
import { newFolder } from '../support/run-program.ts'

const words = await doctorWords('fr')
const root = join(import.meta.dirname, '../..')

const mountinfo = `22 1 253:1 / / rw,relatime shared:1 - ext4 /dev/mapper/vg-root rw
30 22 8:17 / /mnt/clé\\040USB rw - vfat /dev/sdb1 rw
31 22 0:44 / /home rw - btrfs /dev/mapper/home rw,subvol=/
32 22 0:50 / /srv/part rw - cifs //serveur/part rw
`

/** Logical volumes on one encrypted partition, a bare key, and a file system over two disks, one of them bare. */
const made: Readonly<Record<string, Readonly<{ uuid?: string; of: readonly string[] }>>> = {
  'dm-0': { uuid: 'CRYPT-LUKS2-0123', of: ['sda3'] },
  'dm-1': { uuid: 'LVM-abc', of: ['dm-0'] },
  'dm-2': { uuid: 'LVM-def', of: ['dm-0', 'sdb1'] },
  sda3: { of: [] },
  sdb1: { of: [] },
}
const names: Readonly<Record<string, string>> = {
  '253:1': 'dm-1',
  '8:17': 'sdb1',
  '/dev/mapper/home': 'dm-0',
  '253:2': 'dm-2',
}
const devices: Devices = {
  nameOf: (device) => names[device],
  uuidOf: (name) => made[name]?.uuid,
  madeOf: (name) => made[name]?.of ?? [],
}

describe('the encryption of the disk', () => {
  const mounts = readMounts(mountinfo)

  test.each([
    ['/var/lib/virage', { state: 'on', how: 'dm-crypt' }],
    ['/home/camille/virage', { state: 'on', how: 'dm-crypt' }],
    ['/mnt/clé USB/virage', { state: 'off', system: 'linux' }],
    ['/srv/part/virage', { state: 'unknown' }],
    ['/homestead', { state: 'on', how: 'dm-crypt' }],
  ])('under Linux, is that of what is mounted there (%s)', (path, told) => {
    expect(linuxEncryption(mountOf(path, mounts), devices)).toEqual(told)
  })

  test('is whole, or is not', () => {
    const mount = { point: '/', device: '253:2', type: 'ext4', source: '' }
    expect(linuxEncryption(mount, devices).state).toBe('off')
    expect(linuxEncryption(undefined, devices).state).toBe('unknown')
  })

  test.each([
    ['FileVault is On.\n', 'on'],
    ['FileVault is Off.\n', 'off'],
    ['FileVault is On.\nEncryption in progress: Percent completed = 12\n', 'under-way'],
    ['Error: no permission', 'unknown'],
    [undefined, 'unknown'],
  ])('under macOS, is what FileVault says (%j)', (told, state) => {
    expect(macEncryption(told).state).toBe(state)
  })

  test.each([
    ['1\r\n', 'on'],
    ['6', 'on'],
    ['3', 'under-way'],
    ['2', 'off'],
    ['5', 'off'],
    ['', 'unknown'],
    [undefined, 'unknown'],
  ])('under Windows, is what BitLocker says (%j)', (told, state) => {
    expect(windowsEncryption(told).state).toBe(state)
  })
})

describe('where the data are', () => {
  const at = (more: Partial<Parameters<typeof checkPlace>[0]>) =>
    checkPlace({ path: '/d/virage.db', real: '/d', fileSystem: 'ext4', roots: [], ...more }, words.place)

  test('is known through links, by the file system and by what Windows says', () => {
    expect(at({}).level).toBe('good')
    expect(at({ real: '/home/c/Dropbox/d' }).facts).toMatchObject({ shared: 'dropbox' })
    expect(at({ fileSystem: 'nfs4' }).facts).toMatchObject({ shared: 'network' })
    const roots = ['C:\\Users\\É O’Neil\\Nuage']
    expect(at({ real: 'c:\\users\\é o’neil\\nuage\\virage', roots }).facts).toMatchObject({ shared: 'onedrive' })
    expect(at({ real: 'C:\\Users\\É O’Neil\\Nuages', roots }).level).toBe('good')
  })
})

test('the room left is judged beside what the store takes', () => {
  const of = (free: number | undefined, bytes = 0) => checkSpace({ free, bytes }, String, words.space).level
  expect([of(undefined), of(1e6), of(1e8), of(1e9), of(1e9, 6e8)]).toEqual([
    'unknown',
    'wrong',
    'watch',
    'good',
    'watch',
  ])
})

test('a narrow screen, or one without accents, is to watch', () => {
  const screen = { columns: 80, colour: true, letters: 'all', simple: false } as const
  const of = (more: object) => checkTerminal({ ...screen, ...more }, words.terminal).level
  expect([of({}), of({ columns: 39 }), of({ letters: 'ascii' }), of({ columns: undefined })]).toEqual([
    'good',
    'watch',
    'watch',
    'good',
  ])
})

test('the fonts are those that ship; another one, a spoilt one and none are told apart', () => {
  expect(lookAtFonts(root).map(({ state }) => state)).toEqual(['shipped', 'shipped', 'shipped', 'shipped'])
  const [from, to] = [root, newFolder()].map((folder) => join(folder, 'templates', 'fonts'))
  if (from === undefined || to === undefined) throw new Error('no folder')
  mkdirSync(to, { recursive: true })
  for (const { name } of lookAtFonts(root)) copyFileSync(join(from, name), join(to, name))
  copyFileSync(join(from, 'SHA256SUMS'), join(to, 'SHA256SUMS'))
  copyFileSync(join(from, 'Lato-Regular.ttf'), join(to, 'VirageSans-Bold.ttf'))
  writeFileSync(join(to, 'VirageSans-Italic.ttf'), 'not a font')
  rmSync(join(to, 'VirageSans-Regular.ttf'))
  expect(lookAtFonts(join(to, '../..')).map(({ state }) => state)).toEqual([
    'shipped',
    'replaced',
    'unreadable',
    'missing',
  ])
})
