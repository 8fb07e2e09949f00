import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FileWriter } from '../../src/cli/batch/file-writer.ts'
import { OutputFile } from '../../src/cli/output-file.ts'
import { checkWritable, writeAtomically } from '../../src/cli/write-atomically.ts'
import { newFolder } from '../support/run-program.ts'

const windows = process.platform === 'win32'

describe('a file that is written', () => {
  test('has its name once it is whole, is private, and leaves nothing beside it', async () => {
    const folder = newFolder()
    const path = join(folder, 'plan.pdf')
    const file = new OutputFile(path)
    file.write(Buffer.from('half'))
    expect(readdirSync(folder)).toEqual(['.plan.pdf.partiel'])
    await file.finish(path, false)
    expect(readdirSync(folder)).toEqual(['plan.pdf'])
    if (!windows) expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  test('by two programs at once is that of one or of the other, never of both', async () => {
    const path = join(newFolder(), 'plan.pdf')
    const [first, second] = [new OutputFile(path), new OutputFile(path)]
    first.write(Buffer.from('first'))
    second.write(Buffer.from('second'))
    await first.finish(path, true)
    expect(readFileSync(path, 'utf8')).toBe('first')
    await second.finish(path, true)
    expect(readFileSync(path, 'utf8')).toBe('second')
  })

  test('never goes over one that came while it was written, unless it may', async () => {
    const folder = newFolder()
    const path = join(folder, 'plan.pdf')
    const file = new OutputFile(path)
    file.write(Buffer.from('ours'))
    writeFileSync(path, 'theirs')
    await expect(file.finish(path, false)).rejects.toMatchObject({ name: 'OutputExists', path })
    expect(readFileSync(path, 'utf8')).toBe('theirs')
    await file.finish(path, true)
    expect(readFileSync(path, 'utf8')).toBe('ours')
    expect(readdirSync(folder)).toEqual(['plan.pdf'])
  })

  test('under a name that must be free takes the next one when another program took it', async () => {
    const folder = newFolder()
    const names = ['rejets.csv', 'rejets-2.csv']
    const writer = FileWriter.underFreeName(() => join(folder, names.shift() ?? ''))
    writer.add('a line')
    writeFileSync(join(folder, 'rejets.csv'), 'theirs')
    await writer.finish()
    expect(writer.path).toBe(join(folder, 'rejets-2.csv'))
    expect(readdirSync(folder)).toEqual(['rejets-2.csv', 'rejets.csv'])
    expect(readFileSync(join(folder, 'rejets.csv'), 'utf8')).toBe('theirs')
  })

  test('takes away what a kill left of the same file more than a day ago, and no other', async () => {
    const folder = newFolder()
    const yesterday = new Date(Date.now() - 25 * 3600 * 1000)
    for (const name of ['.plan.pdf.partiel', '.other.pdf.partiel', '.plan.pdf.partiel-2']) {
      writeFileSync(join(folder, name), 'half')
      if (!name.endsWith('-2')) utimesSync(join(folder, name), yesterday, yesterday)
    }
    await writeAtomically(join(folder, 'plan.pdf'), 'whole')
    expect(readdirSync(folder)).toEqual(['.other.pdf.partiel', '.plan.pdf.partiel-2', 'plan.pdf'])
  })

  test.skipIf(windows)('follows no link, planted under its name or under the one it has meanwhile', async () => {
    const folder = newFolder()
    const target = join(folder, 'target')
    writeFileSync(target, 'untouched')
    for (const name of ['plan.pdf', '.plan.pdf.partiel']) symlinkSync(target, join(folder, name))
    const path = join(folder, 'plan.pdf')
    await expect(writeAtomically(path, 'new')).rejects.toMatchObject({ name: 'OutputExists' })
    await writeAtomically(path, 'new', true)
    expect([readFileSync(path, 'utf8'), readFileSync(target, 'utf8')]).toEqual(['new', 'untouched'])
  })
})

describe('a place where a file cannot be written is refused before anything is made', () => {
  test.each([
    ['a folder of that name', 'folder', 'EISDIR'],
    ['a folder that is a file', 'file/plan.pdf', 'ENOTDIR'],
  ])('%s', async (_what, name, code) => {
    const folder = newFolder()
    mkdirSync(join(folder, 'folder'))
    writeFileSync(join(folder, 'file'), '')
    for (const force of [false, true])
      await expect(checkWritable(join(folder, name), force)).rejects.toMatchObject({ name: 'OutputRefused', code })
    expect(readdirSync(folder)).toEqual(['file', 'folder'])
  })
})
