import type { Command } from 'commander'
import { commander } from './commander.ts'
import { declarations } from './declarations.ts'
import { type Desk, dress, examples } from './verb.ts'

/** The whole command line, in the words of one language; commands load their own world only when they run. */
export function buildProgram(desk: Desk): Command {
  const { cli } = desk
  const program = dress(new commander.Command('virage'), desk)
    .description(cli.tagline)
    .version(desk.version, '-V, --version', cli.versionOption)
    .usage(cli.helpTitles.commandsPlaceholder)
    .addHelpText('after', examples(desk, cli.examples.root))
  for (const declare of declarations) declare(program, desk)
  return program
}
