import { processEnvironment } from './environment.ts'
import { type ExitCode, exit } from './exit.ts'
import { main } from './main.ts'

/**
 * Runs the program in this process and sets its exit code.
 *
 * A reader that leaves early (`| head -1`) is no error; an output that cannot be written is one, said on stderr
 * (trust DUR-20): a plain `console.log` to a full disk would exit 0.
 */
export async function start(argv: readonly string[]): Promise<void> {
  const environment = processEnvironment()
  process.umask(0o077)
  const failed = watch(process.stdout)
  watch(process.stderr)
  const code = await main(argv, environment)
  await flush(process.stdout)
  process.exitCode = failed() ?? code
  if (failed() === exit.outputNotWritten) process.stderr.write('virage: stdout: ENOSPC/EBADF\n')
}

/** Watches a stream; tells the exit code its failure calls for, if it failed. */
function watch(stream: NodeJS.WriteStream): () => ExitCode | undefined {
  let code: ExitCode | undefined
  stream.on('error', (error: NodeJS.ErrnoException) => {
    code = error.code === 'EPIPE' ? exit.done : exit.outputNotWritten
  })
  return () => code
}

function flush(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed || stream.writableEnded) return resolve()
    stream.write('', () => resolve())
  })
}
