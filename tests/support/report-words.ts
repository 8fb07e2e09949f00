import type { Text } from '../../src/model/text.ts'

export const both = (fr: string, en: string): Text => ({ fr, en })
