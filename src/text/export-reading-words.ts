import type { Language } from '../model/text.ts'
import type { exportReading } from './fr/export-reading.ts'

/** What is said of the way an export is written. */
type ExportReadingWords = typeof exportReading

/** Its words in one language; nothing else loads them. */
export async function exportReadingWords(language: Language): Promise<ExportReadingWords> {
  const words = language === 'fr' ? import('./fr/export-reading.ts') : import('./en/export-reading.ts')
  return (await words).exportReading
}
