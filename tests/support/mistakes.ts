import { readAnswers } from '../../src/content/read-answers.ts'
import { readLibrary } from '../../src/content/read-library.ts'
import { readMapping } from '../../src/content/read-mapping.ts'
import type { Fault } from '../../src/model/fault.ts'
import type { Library } from '../../src/model/library.ts'
import type { Problem, Read } from '../../src/model/problem.ts'
import { type SoundFile, sound, soundAnswers, soundMapping } from './sound-content.ts'

/** One thing written instead of another, which stands once in the file. */
export type Edit = readonly [file: SoundFile, old: string, written: string]

/** What must be told of the broken files, and nothing else: where (a text that starts there, and stands once) and which code. */
export type Tells = Readonly<Record<string, Fault['code']>>

export type Mistake = readonly [mistake: string, edit: Edit, tells: Tells]

/** The files of the sound library, some of them broken. */
export function filesWith(edits: readonly Edit[]): readonly Readonly<{ name: string; text: string }>[] {
  return Object.entries(sound).map(([name, text]) => ({ name, text: edited(text, name, edits) }))
}

function edited(text: string, name: string, edits: readonly Edit[]): string {
  return edits.filter(([file]) => file === name).reduce((before, edit) => replaced(before, edit), text)
}

function textOf(file: SoundFile): string {
  if (file === 'reponses.yaml') return soundAnswers
  return file === 'correspondance.yaml' ? soundMapping : sound[file]
}

function replaced(text: string, [file, old, written]: Edit): string {
  const at = onlyPlaceOf(old, text, file)
  return text.slice(0, at) + written + text.slice(at + old.length)
}

function onlyPlaceOf(part: string, text: string, file: string): number {
  const at = text.indexOf(part)
  if (at === -1 || text.indexOf(part, at + 1) !== -1) throw new Error(`« ${part} » must stand once in ${file}`)
  return at
}

/** A library that is known to be sound. */
function soundLibrary(): Library {
  return readValue(readLibrary(filesWith([])))
}

export function readValue<T>(read: Read<T>): T {
  if (!read.ok) throw new Error(`not readable: ${JSON.stringify(read.problems)}`)
  return read.value
}

export function problemsOf(read: Read<unknown>): readonly Problem[] {
  return read.ok ? read.warnings : read.problems
}

/** All that is told of the sound files once broken, as `file:line:column code`. */
export function toldOf(edits: readonly Edit[]): readonly string[] {
  if (edits.some(([file]) => file === 'reponses.yaml')) {
    const text = edited(soundAnswers, 'reponses.yaml', edits)
    return lines(readAnswers({ name: 'reponses.yaml', text }, soundLibrary()))
  }
  if (!edits.some(([file]) => file === 'correspondance.yaml')) return lines(readLibrary(filesWith(edits)))
  const text = edited(soundMapping, 'correspondance.yaml', edits)
  return lines(readMapping({ name: 'correspondance.yaml', text }, soundLibrary()))
}

export function lines(read: Read<unknown>): readonly string[] {
  return problemsOf(read).map(({ place, fault }) => `${place.file}:${place.line}:${place.column} ${fault.code}`)
}

/** The same lines, from what a test says must be told of one file. */
export function expectedOf(edits: readonly Edit[], file: SoundFile, tells: Tells): readonly string[] {
  const text = edited(textOf(file), file, edits)
  return Object.entries(tells)
    .map(([part, code]) => ({ at: onlyPlaceOf(part, text, file), code }))
    .sort((left, right) => left.at - right.at)
    .map(({ at, code }) => {
      const above = text.slice(0, at).split('\n')
      return `${file}:${above.length}:${(above.at(-1)?.length ?? 0) + 1} ${code}`
    })
}
