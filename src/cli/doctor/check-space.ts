import type { DoctorWords } from '../../text/doctor-words.ts'
import type { Finding } from './finding.ts'

/** Under so many bytes a visit may not be kept; under the second, a backup or a report may not be. */
const [tooLittle, little] = [20_000_000, 500_000_000]

/** The room left on the data's disk, in bytes, beside the store's own size; `free` is undefined when it cannot be told. */
export function checkSpace(
  { free, bytes }: Readonly<{ free: number | undefined; bytes: number }>,
  size: (bytes: number) => string,
  words: DoctorWords['space'],
): Finding {
  if (free === undefined) return { level: 'unknown', said: words.unknown }
  const facts = { free, store: bytes }
  if (free < tooLittle) return { level: 'wrong', said: words.full(size(free)), todo: words.make, facts }
  if (free < Math.max(little, bytes * 2))
    return { level: 'watch', said: words.little(size(free)), todo: words.make, facts }
  return { level: 'good', said: words.enough(size(free)), facts }
}
