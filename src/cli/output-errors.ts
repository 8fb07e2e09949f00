/** A file is already there and nobody said it may be replaced. */
export class OutputExists extends Error {
  override readonly name = 'OutputExists'
  readonly path: string
  constructor(path: string) {
    super(path)
    this.path = path
  }
}

/** The system refuses the file or its folder: full, protected, held by another program, not a folder. `code` is Node's. */
export class OutputRefused extends Error {
  override readonly name = 'OutputRefused'
  readonly path: string
  readonly code: string
  constructor(path: string, code: string, options?: ErrorOptions) {
    super(`${code}: ${path}`, options)
    this.path = path
    this.code = code
  }
}

export function isOutputError(error: unknown): error is OutputExists | OutputRefused {
  return error instanceof OutputExists || error instanceof OutputRefused
}

/** The code that the system gave to an error; empty when it is none of the system's. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
