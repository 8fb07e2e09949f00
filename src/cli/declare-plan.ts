import type { Command } from 'commander'
import type { AddFlags } from './decide/read-addition.ts'
import type { DecideFlags } from './decide/read-flags.ts'
import { type Desk, eachOf, json, verb } from './verb.ts'

type Details = Readonly<{ reason?: string; evidence?: string; on?: string }>

/** Adds the commands of a support plan: what the owner decides of it, then what becomes of its actions. */
export function addPlan(program: Command, desk: Desk): void {
  const group = verb(program, desk, 'plan').usage(desk.cli.helpTitles.commandsPlaceholder)
  addShow(group, desk)
  addExplain(group, desk)
  addDecide(group, desk)
  addAdd(group, desk)
  addStatus(group, desk)
  addHistory(group, desk)
  addExport(group, desk)
  addCheck(group, desk)
}

function addShow(group: Command, desk: Desk): void {
  verb(group, desk, 'planShow')
    .argument(desk.cli.argumentNames.compared, desk.cli.argumentsHelp.planned)
    .addOption(json(desk))
    .action((which: string, _flags: unknown, command: Command) =>
      desk.accept(command, async (context) => (await import('./commands/plan-show.ts')).planShow(which, context)),
    )
}

function addExplain(group: Command, desk: Desk): void {
  const { argumentNames, argumentsHelp } = desk.cli
  verb(group, desk, 'planExplain')
    .argument(argumentNames.compared, argumentsHelp.planned)
    .argument(argumentNames.action, argumentsHelp.explainedAction)
    .addOption(json(desk))
    .action((which: string, action: string | undefined, _flags: unknown, command: Command) =>
      desk.accept(command, async (context) =>
        (await import('./commands/plan-explain.ts')).planExplain(which, action, context),
      ),
    )
}

function addCheck(group: Command, desk: Desk): void {
  verb(group, desk, 'planCheck')
    .argument(desk.cli.argumentNames.compared, desk.cli.argumentsHelp.planned)
    .option(`--sections <${desk.cli.valueNames.code}>`, desk.cli.options.sections)
    .addOption(json(desk))
    .action((which: string, flags: Readonly<{ sections?: string }>, command: Command) =>
      desk.accept(command, async (context) =>
        (await import('./commands/plan-check.ts')).planCheck(which, flags.sections, context),
      ),
    )
}

function addHistory(group: Command, desk: Desk): void {
  verb(group, desk, 'planHistory')
    .argument(desk.cli.argumentNames.compared, desk.cli.argumentsHelp.planned)
    .addOption(json(desk))
    .action((which: string, _flags: unknown, command: Command) =>
      desk.accept(command, async (context) => (await import('./commands/plan-history.ts')).planHistory(which, context)),
    )
}

function addExport(group: Command, desk: Desk): void {
  const { options, valueNames, argumentNames, argumentsHelp } = desk.cli
  verb(group, desk, 'planExport')
    .argument(argumentNames.compared, argumentsHelp.planned)
    .option(`--format <${valueNames.format}>`, options.format)
    .option(`-o, --out <${valueNames.file}>`, options.exportOut)
    .option('--excel', options.excel)
    .option('-f, --force', options.force)
    .action((which: string, flags: ExportFlags, command: Command) =>
      desk.accept(command, async (context) =>
        (await import('./commands/plan-export.ts')).planExport(which, flags, context),
      ),
    )
}

type ExportFlags = Readonly<{ format?: string; out?: string; excel?: boolean; force?: boolean }>

function addAdd(group: Command, desk: Desk): void {
  const { options, valueNames, argumentNames, argumentsHelp } = desk.cli
  verb(group, desk, 'planAdd')
    .argument(argumentNames.compared, argumentsHelp.planned)
    .argument(argumentNames.added, argumentsHelp.added)
    .option(`--step <${valueNames.text}>`, options.step, eachOf)
    .option(`--sign <${valueNames.text}>`, options.sign)
    .option(`--who <${valueNames.text}>`, options.who)
    .option('--by <2026-11-02>', options.by)
    .option('--checkpoint <2026-11-02>', options.checkpoint)
    .option(`--figure <${valueNames.text}>`, options.figure)
    .addOption(json(desk))
    .action((which: string, name: string, flags: Omit<AddFlags, 'name'>, command: Command) =>
      desk.accept(command, async (context) =>
        (await import('./commands/plan-add.ts')).planAdd(which, { ...flags, name }, context),
      ),
    )
}

function addDecide(group: Command, desk: Desk): void {
  const { options, valueNames, argumentNames, argumentsHelp } = desk.cli
  verb(group, desk, 'planDecide')
    .argument(argumentNames.compared, argumentsHelp.planned)
    .option(`--accept <${valueNames.code}>`, options.accept, eachOf)
    .option(`--drop <${valueNames.code}>`, options.drop, eachOf)
    .option(`--reason <${valueNames.text}>`, options.dropReason)
    .option(`--swap <${valueNames.swap}>`, options.swap, eachOf)
    .option(`--who <${valueNames.text}>`, options.who)
    .option('--by <2026-11-02>', options.by)
    .option('--checkpoint <2026-11-02>', options.checkpoint)
    .option(`--figure <${valueNames.text}>`, options.figure)
    .addOption(json(desk))
    .action((which: string, flags: DecideFlags, command: Command) =>
      desk.accept(command, async (context) => {
        const { planDecide } = await import('./commands/plan-decide.ts')
        return planDecide(which, flags, context)
      }),
    )
}

function addStatus(group: Command, desk: Desk): void {
  const { options, valueNames, argumentNames, argumentsHelp } = desk.cli
  verb(group, desk, 'planStatus')
    .argument(argumentNames.compared, argumentsHelp.planned)
    .argument(argumentNames.action, argumentsHelp.action)
    .argument(argumentNames.status, argumentsHelp.status)
    .option(`--reason <${valueNames.text}>`, options.reason)
    .option(`--evidence <${valueNames.text}>`, options.evidence)
    .option('--on <2026-11-02>', options.on)
    .addOption(json(desk))
    .action(
      (which: string, action: string | undefined, status: string | undefined, details: Details, command: Command) =>
        desk.accept(command, async (context) => {
          const { planStatus } = await import('./commands/plan-status.ts')
          const { reason, evidence, on } = details
          return planStatus(which, { action, status, reason, evidence, on }, context)
        }),
    )
}
