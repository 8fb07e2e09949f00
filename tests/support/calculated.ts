/** What a pocket calculator makes of a calculation printed in English. */
export function calculated(printed: string): number {
  const plain = printed.replaceAll(',', '').replaceAll('×', '*').replaceAll('÷', '/').replaceAll('−', '-')
  if (!/^[\d\s.+\-*/()]+$/.test(plain)) throw new Error(`not a calculation: ${printed}`)
  return Number(new Function(`return ${plain}`)())
}
