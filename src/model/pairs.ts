const firstSize = 64

/** From two whole numbers, the second under 8192 and the first under 65,536, to a third from 1: a table of its own, without objects. */
export class Pairs {
  #keys = new Int32Array(firstSize)
  #values = new Int32Array(firstSize)
  #count = 0

  /** 0 where there is none. */
  get(first: number, second: number): number {
    return this.#values[this.#slotOf(keyOf(first, second))] ?? 0
  }

  set(first: number, second: number, value: number): void {
    if ((this.#count + 1) * 2 > this.#keys.length) this.#grow()
    this.#put(keyOf(first, second), value)
  }

  clear(): void {
    this.#values.fill(0)
    this.#count = 0
  }

  #put(key: number, value: number): void {
    const slot = this.#slotOf(key)
    if (this.#values[slot] === 0) this.#count += 1
    this.#keys[slot] = key
    this.#values[slot] = value
  }

  /** Where the key is, else the free slot where it would be. */
  #slotOf(key: number): number {
    const mask = this.#keys.length - 1
    let slot = (Math.imul(key, 0x9e3779b1) >>> 12) & mask
    while (this.#values[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values]
    this.#keys = new Int32Array(keys.length * 2)
    this.#values = new Int32Array(keys.length * 2)
    this.#count = 0
    for (const [slot, value] of values.entries()) if (value !== 0) this.#put(keys[slot] ?? 0, value)
  }
}

function keyOf(first: number, second: number): number {
  return first * 8192 + second
}
