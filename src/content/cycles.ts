/** A graph: node → what it needs. */
export type Needs = ReadonlyMap<string, ReadonlySet<string>>

/**
 * The cycles of a graph, each as a path that comes back to its start.
 *
 * Nodes that need nothing more are taken away until only cycles, and what waits on them, remain. Nothing is recursive,
 * so that no length can break it.
 */
export function* cyclesIn(needs: Needs): Generator<readonly string[]> {
  let left = waiting(needs)
  for (let [start] = left.keys(); start !== undefined; [start] = left.keys()) {
    const cycle = roundFrom(start, left)
    yield [...cycle, ...cycle.slice(0, 1)]
    const told = new Set(cycle)
    left = waiting(new Map([...left].filter(([node]) => !told.has(node))))
  }
}

/** The nodes that still wait on something once every free one is taken away. */
function waiting(needs: Needs): Needs {
  const open = new Map([...needs].map(([node, of]) => [node, [...of].filter((need) => needs.has(need)).length]))
  const waitedOnBy = waiters(needs)
  const free = [...open].filter(([, count]) => count === 0).map(([node]) => node)
  for (let node = free.pop(); node !== undefined; node = free.pop()) {
    open.delete(node)
    for (const waiter of waitedOnBy.get(node) ?? []) {
      const count = (open.get(waiter) ?? 0) - 1
      open.set(waiter, count)
      if (count === 0) free.push(waiter)
    }
  }
  return new Map([...needs].filter(([node]) => open.has(node)))
}

/** Node → those that need it. */
function waiters(needs: Needs): ReadonlyMap<string, readonly string[]> {
  const by = new Map<string, string[]>()
  for (const [node, of] of needs) {
    for (const need of of) by.set(need, [...(by.get(need) ?? []), node])
  }
  return by
}

/** Follows what each node needs until one comes back. */
function roundFrom(start: string, needs: Needs): readonly string[] {
  const path: string[] = []
  const seen = new Map<string, number>()
  let node: string | undefined = start
  while (node !== undefined && !seen.has(node)) {
    seen.set(node, path.length)
    path.push(node)
    node = [...(needs.get(node) ?? [])].find((need) => needs.has(need))
  }
  return path.slice(node === undefined ? 0 : seen.get(node))
}
