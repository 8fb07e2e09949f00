/** Where a device is mounted, as Linux tells it: `device` is its numbers (`8:1`), `source` its name where it has one. */
export type Mount = Readonly<{ point: string; device: string; type: string; source: string }>

/** The lines of /proc/self/mountinfo (proc(5)): spaces within a name are written \040. */
export function readMounts(text: string): readonly Mount[] {
  return text.split('\n').flatMap((line) => {
    const [before = '', after = ''] = line.split(' - ')
    const [, , device, , point] = before.split(' ')
    const [type, source = ''] = after.split(' ')
    if (device === undefined || point === undefined || type === undefined) return []
    return [{ point: unescaped(point), device, type, source: unescaped(source) }]
  })
}

/** The mount that a path is in: the deepest, and of the same point the last, which hides the others. */
export function mountOf(path: string, mounts: readonly Mount[]): Mount | undefined {
  const depth = ({ point }: Mount) => (point === '/' ? 0 : point.length)
  const holds = ({ point }: Mount) => point === '/' || path === point || path.startsWith(`${point}/`)
  return mounts
    .filter(holds)
    .reduce<Mount | undefined>((best, mount) => (best && depth(best) > depth(mount) ? best : mount), undefined)
}

function unescaped(name: string): string {
  return name.replace(/\\(\d{3})/g, (_found, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)))
}
