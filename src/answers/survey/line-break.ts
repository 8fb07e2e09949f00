export const lineFeed = 10
export const carriageReturn = 13

export function isBreak(byte: number | undefined): boolean {
  return byte === lineFeed || byte === carriageReturn
}
