import type { Command } from 'commander'
import { type Desk, json, verb } from './verb.ts'

type Details = Readonly<{ reason?: string; evidence?: string; on?: string }>

/** Adds the commands that follow a support plan. */
export function addPlan(program: Command, desk: Desk): void {
  const { options, valueNames, argumentNames, argumentsHelp, helpTitles } = desk.cli
  const group = verb(program, desk, 'plan').usage(helpTitles.commandsPlaceholder)
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
