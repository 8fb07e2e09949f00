import type { Command } from 'commander'
import { type Desk, json, verb } from './verb.ts'

/** Adds what looks up who can help, and what follows a business once it was introduced to them. */
export function addDirectory(program: Command, desk: Desk): void {
  const { options, argumentNames, argumentsHelp, valueNames } = desk.cli
  verb(program, desk, 'directory')
    .argument(argumentNames.searched, argumentsHelp.searched)
    .option('--region <02>', options.inRegion)
    .option(`--kind <${valueNames.code}>`, options.ofKind)
    .option('--stale', options.stale)
    .addOption(json(desk))
    .action(
      (
        words: readonly string[],
        flags: Readonly<{ region?: string; kind?: string; stale?: boolean }>,
        command: Command,
      ) =>
        desk.accept(command, async (context) =>
          (await import('./commands/directory.ts')).directory({ ...flags, words }, context),
        ),
    )
}

export function addReferral(program: Command, desk: Desk): void {
  const group = verb(program, desk, 'referral').usage(desk.cli.helpTitles.commandsPlaceholder)
  addAdd(group, desk)
  addList(group, desk)
  addUpdate(group, desk)
}

type AddFlags = Readonly<{ on?: string; note?: string; consentGiven?: string }>

function addAdd(group: Command, desk: Desk): void {
  const { options, argumentNames, argumentsHelp, valueNames } = desk.cli
  verb(group, desk, 'referralAdd')
    .argument(argumentNames.compared, argumentsHelp.planned)
    .argument(argumentNames.referredFor, argumentsHelp.referredFor)
    .argument(argumentNames.door, argumentsHelp.door)
    .option(`--consent-given <${valueNames.text}>`, options.consentGiven)
    .option('--on <2026-11-02>', options.on)
    .option(`--note <${valueNames.text}>`, options.note)
    .addOption(json(desk))
    .action((...[which, action, door, flags, command]: [string, string, string, AddFlags, Command]) =>
      desk.accept(command, async (context) => {
        const { referralAdd } = await import('./commands/referral-add.ts')
        return referralAdd({ which, action, door, ...flags }, context)
      }),
    )
}

function addList(group: Command, desk: Desk): void {
  const { options, argumentNames, argumentsHelp } = desk.cli
  verb(group, desk, 'referralList')
    .argument(argumentNames.business, argumentsHelp.business)
    .option('--due', options.due)
    .addOption(json(desk))
    .action((which: string | undefined, flags: Readonly<{ due?: boolean }>, command: Command) =>
      desk.accept(command, async (context) => {
        const { referralList } = await import('./commands/referral-list.ts')
        return referralList({ ...flags, ...(which === undefined ? {} : { which }) }, context)
      }),
    )
}

function addUpdate(group: Command, desk: Desk): void {
  const { options, argumentNames, argumentsHelp, valueNames } = desk.cli
  verb(group, desk, 'referralUpdate')
    .argument(argumentNames.followed, argumentsHelp.followed)
    .argument(argumentNames.number, argumentsHelp.number)
    .argument(argumentNames.step, argumentsHelp.step)
    .option('--on <2026-11-02>', options.on)
    .option(`--note <${valueNames.text}>`, options.note)
    .addOption(json(desk))
    .action(
      (...[which, number, step, flags, command]: [string, string, string, Omit<AddFlags, 'consentGiven'>, Command]) =>
        desk.accept(command, async (context) => {
          const { referralUpdate } = await import('./commands/referral-update.ts')
          return referralUpdate({ which, number, step, ...flags }, context)
        }),
    )
}
