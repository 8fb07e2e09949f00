import { expect, test } from 'vitest'
import { readLibrary } from '../../../src/content/read-library.ts'
import { instrumentFiles, instrumentNames } from '../../support/instruments.ts'
import { readValue } from '../../support/mistakes.ts'

test.each(instrumentNames)(
  'the files of « %s » give the same content, to its digest, in whatever order they are read',
  (name) => {
    const files = instrumentFiles(name)
    expect(readValue(readLibrary(files.toReversed()))).toEqual(readValue(readLibrary(files)))
  },
)
