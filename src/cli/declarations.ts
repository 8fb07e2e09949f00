import type { Command } from 'commander'
import { addAgenda } from './declare-agenda.ts'
import { addBackup, addRestore } from './declare-backup.ts'
import { addBatch } from './declare-batch.ts'
import { addDirectory, addReferral } from './declare-doors.ts'
import { addPlan } from './declare-plan.ts'
import { addPrepare } from './declare-prepare.ts'
import { addQuestionnaire } from './declare-questionnaire.ts'
import { type Desk, eachOf, json, verb } from './verb.ts'

/** Adds a command to the command line; its world is loaded only when it runs. */
type Declaration = (program: Command, desk: Desk) => void

const addVisit: Declaration = (program, desk) => {
  const { options, argumentNames, argumentsHelp } = desk.cli
  verb(program, desk, 'visit')
    .argument(argumentNames.business, argumentsHelp.business)
    .option('-a, --answers <yaml>', options.answers)
    .option('-q, --questionnaire <code>', options.questionnaire, eachOf)
    .option('--stage <code>', options.stage)
    .option('--new', options.new)
    .option('--report [pdf]', options.withReport)
    .addOption(json(desk))
    .action((business: string | undefined, flags: VisitFlags, command: Command) =>
      desk.accept(command, async (context) => {
        const { visit } = await import('./commands/visit.ts')
        return visit({ ...flags, ...(business === undefined ? {} : { business }) }, context)
      }),
    )
}

type VisitFlags = Readonly<{
  answers?: string
  questionnaire?: readonly string[]
  stage?: string
  new?: boolean
  report?: string | true
}>

const addList: Declaration = (program, desk) => {
  verb(program, desk, 'list')
    .addOption(json(desk))
    .action((_flags: unknown, command: Command) =>
      desk.accept(command, async (context) => (await import('./commands/list.ts')).list(context)),
    )
}

const addShow: Declaration = (program, desk) => {
  verb(program, desk, 'show')
    .argument(desk.cli.argumentNames.assessment, desk.cli.argumentsHelp.assessment)
    .addOption(json(desk))
    .action((which: string, _flags: unknown, command: Command) =>
      desk.accept(command, async (context) => (await import('./commands/show.ts')).show(which, context)),
    )
}

const addReport: Declaration = (program, desk) => {
  const { options, argumentsHelp, argumentNames, valueNames } = desk.cli
  verb(program, desk, 'report')
    .argument(argumentNames.assessment, argumentsHelp.assessment)
    .option('-k, --kind <kind>', options.reportKind)
    .option('--format <pdf|html>', options.reportFormat)
    .option('-t, --template <yaml>', options.template)
    .option(`-o, --out <${valueNames.file}>`, options.out)
    .option('-f, --force', options.force)
    .action((which: string, flags: ReportFlags, command: Command) =>
      desk.accept(command, async (context) => (await import('./commands/report.ts')).report(which, flags, context)),
    )
}

type ReportFlags = Readonly<{ kind?: string; template?: string; format?: string; out?: string; force?: boolean }>

const addCompare: Declaration = (program, desk) => {
  const { options, argumentNames, argumentsHelp } = desk.cli
  verb(program, desk, 'compare')
    .argument(argumentNames.compared, argumentsHelp.compared)
    .argument(argumentNames.other, argumentsHelp.other)
    .option('--stages <T0,T1>', options.stages)
    .addOption(json(desk))
    .action((which: string, other: string | undefined, flags: Readonly<{ stages?: string }>, command: Command) =>
      desk.accept(command, async (context) =>
        (await import('./commands/compare.ts')).compareTwo({ which, other, stages: flags.stages }, context),
      ),
    )
}

const addProgress: Declaration = (program, desk) => {
  verb(program, desk, 'progress')
    .argument(desk.cli.argumentNames.followed, desk.cli.argumentsHelp.followed)
    .addOption(json(desk))
    .action((business: string, _flags: unknown, command: Command) =>
      desk.accept(command, async (context) => (await import('./commands/progress.ts')).progress(business, context)),
    )
}

const addExplain: Declaration = (program, desk) => {
  const { options, valueNames, argumentNames, argumentsHelp } = desk.cli
  verb(program, desk, 'explain')
    .argument(argumentNames.explained, argumentsHelp.explained)
    .argument(argumentNames.node, argumentsHelp.node)
    .option(`-i, --if <${valueNames.answer}>`, options.if, eachOf)
    .option('-a, --answers <yaml>', options.explainAnswers)
    .option('-q, --questionnaire <code>', options.questionnaire, eachOf)
    .addOption(json(desk))
    .action((...[whose, node, flags, command]: ExplainArguments) =>
      desk.accept(command, async (context) => {
        const { explain } = await import('./commands/explain.ts')
        return explain({ ...flags, names: [whose, node].filter((name) => name !== undefined) }, context)
      }),
    )
}

type ExplainArguments = [
  whose: string | undefined,
  node: string | undefined,
  flags: Readonly<{ if?: readonly string[]; answers?: string; questionnaire?: readonly string[] }>,
  command: Command,
]

const addDoctor: Declaration = (program, desk) => {
  verb(program, desk, 'doctor')
    .addOption(json(desk))
    .action((_flags: unknown, command: Command) =>
      desk.accept(command, async (context) => (await import('./commands/doctor.ts')).doctor(context)),
    )
}

const addDemo: Declaration = (program, desk) => {
  verb(program, desk, 'demo').action((_flags: unknown, command: Command) =>
    desk.accept(command, async (context) => (await import('./commands/demo.ts')).demo(context)),
  )
}

/** Every command, in the order the help lists them. */
export const declarations: readonly Declaration[] = [
  addPrepare,
  addVisit,
  addBatch,
  addList,
  addShow,
  addReport,
  addCompare,
  addProgress,
  addExplain,
  addPlan,
  addReferral,
  addDirectory,
  addAgenda,
  addQuestionnaire,
  addBackup,
  addRestore,
  addDoctor,
  addDemo,
]
