import fc from 'fast-check'
import { expect, test } from 'vitest'
import { QuoteParity } from '../../../src/answers/survey/quote-parity.ts'

const bytes = fc.array(fc.oneof(fc.constant(0x22), fc.integer({ min: 0, max: 255 })), { maxLength: 40 })

test('quotes are known to go by twos or not, wherever the bytes are cut and whatever is around', () => {
  fc.assert(
    fc.property(fc.array(bytes), fc.integer({ min: 0, max: 7 }), (pieces, offset) => {
      const parity = new QuoteParity('"')
      for (const piece of pieces) parity.push(Uint8Array.from([...Array(offset).fill(0x22), ...piece]).subarray(offset))
      expect(parity.isEven).toBe(pieces.flat().filter((byte) => byte === 0x22).length % 2 === 0)
    }),
  )
})
