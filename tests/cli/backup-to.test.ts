import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { spawn } from '@lydell/node-pty'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { beforeAll, describe, expect, test } from 'vitest'
import { chances } from '../support/chance.ts'
import { businessesIn, storeOf } from '../support/kept-store.ts'
import { newVisit } from '../support/line-visit.ts'
import { Piped } from '../support/piped.ts'
import { newFolder, program, run } from '../support/run-program.ts'
import { canMountSmallDisk, namespaces } from '../support/small-disk.ts'
import { Terminal } from '../support/terminal.ts'

const passphrase = 'érable cuivre lanterne dix'
const hasAge = spawnSync('age', ['--version']).status === 0
const withoutAge = hasAge ? '' : ' (skipped: the age command is not installed)'

let identity = ''
let recipient = ''

beforeAll(async () => {
  identity = await generateX25519Identity()
  recipient = await identityToRecipient(identity)
})

/** A visited folder, with a USB key's beside its data, a file of the secret key and one of the passphrase. */
function place(): string {
  const cwd = newFolder()
  newVisit(['Vendre'], { cwd })
  mkdirSync(join(cwd, 'usb'))
  writeFileSync(join(cwd, 'secret.txt'), `# created: today\n${identity}\n`)
  writeFileSync(join(cwd, 'phrase.txt'), `${passphrase}\n`)
  return cwd
}

function onKey(cwd: string): readonly string[] {
  return readdirSync(join(cwd, 'usb')).map((name) => join(cwd, 'usb', name))
}

function sealed(cwd: string, ...way: readonly string[]): string {
  const { code, out } = run(['backup', '--to', 'usb', '--json', ...way], { cwd })
  expect(code).toBe(0)
  return JSON.parse(out).path
}

/** What the `age` command reads of a file closed by a passphrase: it asks for it at a terminal. */
function ageAtTerminal(args: readonly string[], cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const age = spawn('age', [...args], { cwd })
    age.onData((shown) => {
      if (/passphrase/i.test(shown)) age.write(`${passphrase}\r`)
    })
    age.onExit(({ exitCode }) => (exitCode === 0 ? resolve() : reject(new Error(`age: ${exitCode}`))))
  })
}

describe('virage backup --to', () => {
  test('asks for the passphrase twice, shows none of it, and restore asks for it once', async () => {
    const cwd = place()
    const terminal = new Terminal({ args: ['sauvegarde', '--to', 'usb'], cwd })
    await terminal.see('Phrase de passe')
    terminal.line('trop court')
    await terminal.see('au moins 12 caractères')
    await terminal.see('Phrase de passe')
    terminal.line(`${passphrase}x\u007f`)
    await terminal.see('La même')
    terminal.line(passphrase)
    await terminal.see('pareille à la base')
    expect(await terminal.ended()).toBe(0)
    expect(terminal.raw).not.toContain('lanterne')
    const [path = ''] = onKey(cwd)
    expect(path).toMatch(/virage-\d{4}-.*Z\.db\.age$/)
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(readFileSync(path, 'latin1')).not.toMatch(/SQLite|Roy/)
    const elsewhere = new Terminal({ args: ['restaurer', path], cwd: newFolder() })
    await elsewhere.see('Phrase de passe')
    elsewhere.line(passphrase)
    await elsewhere.see('(o ou n)')
    elsewhere.line('o')
    expect(await elsewhere.ended()).toBe(0)
  })

  test('closes it for a key, which opens it elsewhere; no readable copy is left behind', () => {
    const cwd = place()
    const before = readdirSync(join(cwd, 'data', 'backups'))
    const path = sealed(cwd, '--recipient', recipient)
    expect(onKey(cwd)).toEqual([path])
    expect(readdirSync(join(cwd, 'data', 'backups'))).toEqual(before)
    const other = newFolder()
    writeFileSync(join(other, 'secret.txt'), identity)
    expect(run(['restore', path, '--identity', 'secret.txt', '--yes'], { cwd: other }).code).toBe(0)
    expect(businessesIn(storeOf(other))).toEqual(['Roy'])
  })

  test('to the folder of the data is an ordinary backup', () => {
    const cwd = place()
    expect(JSON.parse(run(['backup', '--to', 'data', '--json'], { cwd }).out).path).toMatch(/backups.*-manual\.db$/)
  })

  test.runIf(hasAge)(`is read by the age command, by key and by passphrase${withoutAge}`, async () => {
    const cwd = place()
    execFileSync('age', ['-d', '-i', 'secret.txt', '-o', 'by-key.db', sealed(cwd, '--recipient', recipient)], { cwd })
    expect(businessesIn(join(cwd, 'by-key.db'))).toEqual(['Roy'])
    await ageAtTerminal(['-d', '-o', 'by-phrase.db', sealed(cwd, '--passphrase-file', 'phrase.txt')], cwd)
    expect(businessesIn(join(cwd, 'by-phrase.db'))).toEqual(['Roy'])
  })

  test.runIf(hasAge)(`what the age command closes is restored, in letters or in bytes${withoutAge}`, async () => {
    const cwd = place()
    execFileSync('age', ['-r', recipient, '-a', '-o', 'letters.age', storeOf(cwd)], { cwd })
    await ageAtTerminal(['-p', '-o', 'bytes.age', storeOf(cwd)], cwd)
    for (const args of [
      ['letters.age', '--identity', 'secret.txt'],
      ['bytes.age', '--passphrase-file', 'phrase.txt'],
    ])
      expect(run(['restore', ...args, '--yes'], { cwd })).toMatchObject({ code: 0 })
    expect(businessesIn(storeOf(cwd))).toEqual(['Roy'])
  })
})

describe('an encrypted backup that cannot be made', () => {
  test.each<[string, number, RegExp, readonly string[]]>([
    ['no folder', 3, /usb2 n’existe pas/, ['--to', 'usb2', '--passphrase-file', 'phrase.txt']],
    ['a file for folder', 3, /n’est pas un dossier/, ['--to', 'phrase.txt', '--passphrase-file', 'phrase.txt']],
    ['nobody to type a passphrase', 2, /--passphrase-file FICHIER/, ['--to', 'usb']],
    ['two ways', 2, /pas les deux/, ['--to', 'usb', '--passphrase-file', 'phrase.txt', '--recipient', 'age1x']],
    ['a key that is none', 2, /commence par age1/, ['--to', 'usb', '--recipient', 'age1nothing']],
    ['a passphrase too short', 2, /au moins 12/, ['--to', 'usb', '--passphrase-file', 'short.txt']],
    ['a key without a folder', 2, /vont avec --to/, ['--recipient', 'age1nothing']],
  ])('is refused, and nothing is written: %s', (_what, code, sentence, args) => {
    const cwd = place()
    writeFileSync(join(cwd, 'short.txt'), 'onze lettre')
    const before = readdirSync(join(cwd, 'data', 'backups'))
    expect(run(['backup', ...args], { cwd })).toMatchObject({ code, out: '', err: expect.stringMatching(sentence) })
    expect(onKey(cwd)).toEqual([])
    expect(readdirSync(join(cwd, 'data', 'backups'))).toEqual(before)
  })

  test('because the two passphrases differ, is refused with exit 2', async () => {
    const cwd = place()
    const terminal = new Terminal({ args: ['backup', '--to', 'usb', '--simple'], cwd, language: 'en' })
    await terminal.see('Passphrase')
    terminal.line(passphrase)
    await terminal.see('once more')
    terminal.line(`${passphrase}!`)
    await terminal.see('not the same')
    expect(await terminal.ended()).toBe(2)
    expect(onKey(cwd)).toEqual([])
  })

  test.skipIf(!canMountSmallDisk())('because its disk has no room, is told before a passphrase is read', () => {
    const cwd = place()
    const script = `mount -t tmpfs -o size=300k none "$1/usb" && VIRAGE_DATA="$1/data" "$2" "$3" backup --to "$1/usb" --passphrase-file absent; echo $?; ls -A "$1/usb"`
    const args = ['-Urm', 'sh', '-c', script, 'sh', cwd, process.execPath, program]
    const { stdout, stderr } = spawnSync(namespaces, args, { encoding: 'utf8' })
    expect(stdout).toBe('5\n')
    expect(stderr).toContain('Le disque est plein')
  })
})

describe('an encrypted backup that cannot be opened', () => {
  test('by another key, cut, or changed by one byte, changes nothing', async () => {
    const cwd = place()
    const path = sealed(cwd, '--recipient', recipient)
    const before = readFileSync(storeOf(cwd))
    const refused = (code: number, sentence: RegExp, ...args: readonly string[]) =>
      expect(run(['restore', path, '--yes', ...args], { cwd })).toMatchObject({
        code,
        err: expect.stringMatching(sentence),
      })
    refused(2, /chiffrée pour une clé/)
    refused(3, /ne contient pas de clé secrète/, '--identity', 'phrase.txt')
    writeFileSync(join(cwd, 'other.txt'), await generateX25519Identity())
    refused(3, /n’ouvre pas/, '--identity', 'other.txt')
    const bytes = readFileSync(path)
    writeFileSync(path, bytes.with(bytes.length >> 1, (bytes.at(bytes.length >> 1) ?? 0) ^ 1))
    refused(4, /ne se déchiffre pas jusqu’au bout/, '--identity', 'secret.txt')
    writeFileSync(path, bytes)
    truncateSync(path, bytes.length - 70_000)
    refused(4, /ne se déchiffre pas jusqu’au bout/, '--identity', 'secret.txt')
    expect(readFileSync(storeOf(cwd)).equals(before)).toBe(true)
    expect(readdirSync(join(cwd, 'data')).toSorted()).toEqual(['backups', 'sessions', 'virage.db'])
  })
})

test('killed at any moment, it leaves nothing under a backup’s name but whole ones', async () => {
  const cwd = place()
  const start = performance.now()
  sealed(cwd, '--recipient', recipient)
  const length = performance.now() - start
  const chance = chances(20_261_128)
  for (let part = 0; part < 10; part += 1) {
    const session = new Piped({ args: ['backup', '--to', 'usb', '--recipient', recipient], cwd })
    setTimeout(() => session.kill('SIGKILL'), ((part + chance()) / 10) * length)
    expect([0, 128 + 9]).toContain(await session.ended())
  }
  const named = onKey(cwd).filter((path) => path.endsWith('.age'))
  expect(named.length).toBeGreaterThanOrEqual(1)
  for (const path of named) {
    const there = newFolder()
    writeFileSync(join(there, 'secret.txt'), identity)
    expect(run(['restore', path, '--identity', 'secret.txt', '--yes'], { cwd: there }).code).toBe(0)
    expect(businessesIn(storeOf(there))).toEqual(['Roy'])
  }
})
