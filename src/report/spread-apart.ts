/** Where the middle of a mark stands, in points. */
export type Spot = Readonly<{ x: number; y: number }>

/** Room for marks: its sides, the radius of each mark, and the gap left between two. */
export type Room = Readonly<{ width: number; height: number; radius: number; gap: number }>

const directions = 16

/**
 * Moves apart marks that would cover one another, each as little as can be and none out of the room. The first stays,
 * so that the order of the marks, and it alone, decides: the same marks always stand at the same places.
 */
export function spreadApart(spots: readonly Spot[], room: Room): readonly Spot[] {
  const placed: Spot[] = []
  for (const spot of spots) {
    const home = inside(spot, room)
    placed.push(candidates(home, room).find((one) => isFree(one, placed, room)) ?? home)
  }
  return placed
}

function inside({ x, y }: Spot, { width, height, radius }: Room): Spot {
  return { x: within(x, radius, width - radius), y: within(y, radius, height - radius) }
}

function within(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value))
}

/** Its own place, then circles around it, ever wider, each from the right, turning. */
function candidates(home: Spot, room: Room): readonly Spot[] {
  const step = room.radius / 2
  const circles = Math.ceil(Math.hypot(room.width, room.height) / step)
  const found = [home]
  for (let circle = 1; circle <= circles; circle += 1) {
    for (let turn = 0; turn < directions; turn += 1) {
      const angle = (turn / directions) * 2 * Math.PI
      const spot = { x: home.x + Math.cos(angle) * circle * step, y: home.y - Math.sin(angle) * circle * step }
      const kept = inside(spot, room)
      if (kept.x === spot.x && kept.y === spot.y) found.push(spot)
    }
  }
  return found
}

function isFree({ x, y }: Spot, placed: readonly Spot[], { radius, gap }: Room): boolean {
  return placed.every((other) => Math.hypot(other.x - x, other.y - y) >= 2 * radius + gap)
}
