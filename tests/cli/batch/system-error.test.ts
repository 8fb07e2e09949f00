import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { errorSaid, saidOfError } from '../../../src/cli/batch/system-error.ts'
import { thrownBy } from '../../support/temporary-store.ts'

test('what a system refuses in a thread is the same refusal in the one that reads it', () => {
  const refused = thrownBy(() => readFileSync('/nulle/part.csv'))
  const crossed = structuredClone(saidOfError(refused))
  expect(errorSaid(crossed)).toMatchObject({ code: 'ENOENT', syscall: 'open', path: '/nulle/part.csv' })
  expect(saidOfError('autre chose')).toEqual({ message: 'autre chose' })
})
