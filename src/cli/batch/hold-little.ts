import { setFlagsFromString } from 'node:v8'

/**
 * What is made for a row is let go at once: the room for it need not grow with the export. A thread that begins lets it
 * grow again, so that each says it for all.
 */
export function holdLittle(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
}
