import type { Language } from '../model/text.ts'
import type { doctor } from './fr/doctor.ts'

/** What `virage doctor` says. */
export type DoctorWords = typeof doctor

/** Its words in one language; no other command loads them. */
export async function doctorWords(language: Language): Promise<DoctorWords> {
  const { doctor } = await (language === 'fr' ? import('./fr/doctor.ts') : import('./en/doctor.ts'))
  return doctor
}
