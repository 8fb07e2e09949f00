import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { newFolder, run } from '../support/run-program.ts'

const sheet = readFileSync(join(import.meta.dirname, '../fixtures/answers/micro-commerce.yaml'), 'utf8')
const cwd = newFolder()

function report(...args: readonly string[]) {
  return run(['rapport', 'laine', ...args], { cwd })
}

beforeAll(() => {
  writeFileSync(join(cwd, 'reponses.yaml'), sheet)
  expect(run(['visit', '--answers', 'reponses.yaml'], { cwd }).code).toBe(0)
})

test('as HTML, the report is one page named after the business and the day, and its name is said', () => {
  const { code, out, err } = report('--format', 'html')
  expect({ code, out }).toEqual({ code: 0, out: '' })
  const [name = ''] = readdirSync(cwd).filter((each) => each.endsWith('.html'))
  expect(name).toMatch(/^plan-laine-et-lumiere-\d{4}-\d\d-\d\d\.html$/)
  expect(err).toContain(name)
  expect(readFileSync(join(cwd, name), 'utf8')).toMatch(/^<!DOCTYPE html>\n<html lang="fr-CA">/)
})

test('the ending of the file is enough, and a file that is there is not written over', () => {
  expect(report('--out', 'plan.htm', '--lang', 'en').code).toBe(0)
  expect(readFileSync(join(cwd, 'plan.htm'), 'utf8')).toContain('<html lang="en-CA">')
  expect(report('--out', 'plan.htm').code).toBe(5)
  expect(readFileSync(join(cwd, 'plan.htm'), 'utf8')).toContain('<html lang="en-CA">')
  expect(report('--out', 'plan.pdf').code).toBe(0)
  expect(readFileSync(join(cwd, 'plan.pdf'), 'latin1')).toMatch(/^%PDF-1\.7/)
})

test('a format that does not exist is refused, with those that do', () => {
  const { code, err } = report('--format', 'docx', '--out', 'plan.docx')
  expect(code).toBe(2)
  expect(err).toContain('Le format «\u00a0docx\u00a0» n’existe pas. Ceux qui existent\u00a0: pdf, html.')
  expect(existsSync(join(cwd, 'plan.docx'))).toBe(false)
  expect(run(['report', 'laine', '--format', 'toString'], { cwd, language: 'en' }).err).toContain(
    'There is no “toString” format. Those that exist: pdf, html.',
  )
})
