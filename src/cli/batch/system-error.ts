/** What an error says, as it crosses threads: what the system said of it goes beside, since it would not cross. */
export type ErrorSaid = Readonly<{ message: string; code?: string; syscall?: string; path?: string }>

export function saidOfError(error: unknown): ErrorSaid {
  if (!(error instanceof Error)) return { message: String(error) }
  const said = (key: 'code' | 'syscall' | 'path') => {
    const value: unknown = Reflect.get(error, key)
    return typeof value === 'string' ? { [key]: value } : {}
  }
  return { message: error.stack ?? error.message, ...said('code'), ...said('syscall'), ...said('path') }
}

/** The error again, to be worded as any other of the system. */
export function errorSaid({ message, ...said }: ErrorSaid): Error {
  return Object.assign(new Error(message), said)
}
