import type { DoctorWords } from '../../text/doctor-words.ts'
import type { Finding } from './finding.ts'

/** What the system says of the disk that the data are on; `how`: what encrypts it. */
export type Encryption =
  | Readonly<{ state: 'on' | 'under-way'; how: string }>
  | Readonly<{ state: 'off'; system: 'windows' | 'macos' | 'linux' }>
  | Readonly<{ state: 'unknown' }>

/** Whether a lost laptop would give its data away. What the system does not say is not guessed. */
export function checkEncryption(found: Encryption, words: DoctorWords['encryption']): Finding {
  switch (found.state) {
    case 'on':
      return { level: 'good', said: words.on(found.how), facts: found }
    case 'under-way':
      return { level: 'watch', said: words.underWay(found.how), todo: words.letItEnd, facts: found }
    case 'off':
      return { level: 'watch', said: words.off, todo: words.turnOn[found.system], facts: found }
    case 'unknown':
      return { level: 'unknown', said: words.unknown, todo: words.ask, facts: found }
  }
}
