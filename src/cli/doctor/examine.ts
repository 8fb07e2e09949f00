import { realpathSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { exposedIn } from '../../store/private-modes.ts'
import type { DoctorWords } from '../../text/doctor-words.ts'
import { formatDate } from '../../text/format.ts'
import { formatSize } from '../../text/size.ts'
import { openReferenceWorks } from '../content.ts'
import type { Context } from '../context.ts'
import { localDay, localTime } from '../local-day.ts'
import { isAsciiOnly, wantsColour } from '../talk.ts'
import { encryptionOf, mountUnder } from './ask-system.ts'
import { checkBackups } from './check-backups.ts'
import { checkClock } from './check-clock.ts'
import { checkEncryption } from './check-encryption.ts'
import { checkFonts } from './check-fonts.ts'
import { checkFreshness } from './check-freshness.ts'
import { checkIntegrity } from './check-integrity.ts'
import { checkModes } from './check-modes.ts'
import { checkPlace } from './check-place.ts'
import { checkRecords } from './check-records.ts'
import { checkSpace } from './check-space.ts'
import { checkStore } from './check-store.ts'
import { checkTerminal } from './check-terminal.ts'
import { checkVersions, type Versions } from './check-versions.ts'
import type { Findings } from './finding.ts'
import { lookAtFonts } from './look-at-fonts.ts'
import type { Looked } from './look-at-store.ts'

type Given = Readonly<{ path: string; versions: Versions; looked: Looked }>

/** Every check of this computer, of the store at `path` and of the program, once the store was looked at. */
export async function examine(given: Given, context: Context, words: DoctorWords): Promise<Findings> {
  const { path, versions } = given
  const { environment, simple, flags } = context
  const { stdout, packageRoot } = environment
  const folder = nearest(dirname(path))
  return {
    versions: checkVersions(versions, words.versions),
    ...storeChecks(given, context, words),
    modes: checkModes(environment.platform === 'win32' ? undefined : exposedIn(path), dirname(path), words.modes),
    encryption: checkEncryption(encryptionOf(folder, environment), words.encryption),
    place: checkPlace({ path, real: folder, ...around(folder, context) }, words.place),
    fonts: checkFonts(lookAtFonts(packageRoot), words.fonts),
    freshness: checkFreshness(await directories(context), localDay(environment.now()), words.freshness),
    terminal: checkTerminal(
      {
        columns: stdout.isTTY === true ? stdout.columns : undefined,
        colour: !simple && wantsColour(environment, flags.color),
        letters: isAsciiOnly(environment) ? 'ascii' : 'all',
        simple,
      },
      words.terminal,
    ),
  }
}

function storeChecks({ path, looked }: Given, context: Context, words: DoctorWords) {
  const { environment, language } = context
  const { found, backups, soundness, records, newest } = looked
  const size = (bytes: number) => formatSize(bytes, language, words.units)
  const moment = (time: Date) => words.moment(formatDate(localDay(time), language), localTime(time))
  const lastGood = backups.find(({ good }) => good === true)?.path
  const recover = lastGood === undefined ? words.recoverAlone : words.recover(lastGood)
  const bytes = found.kind === 'read' ? found.copy.bytes : 0
  const [now, isNeeded] = [environment.now(), found.kind !== 'absent']
  return {
    store: checkStore(found, { path, size, recover }, words.store),
    integrity: checkIntegrity(isNeeded ? soundness : 'absent', recover, words.integrity),
    records: checkRecords(isNeeded ? records : 'absent', recover, words.records),
    backups: checkBackups({ backups, now, isNeeded }, words.backups),
    space: checkSpace({ free: freeIn(nearest(dirname(path))), bytes }, size, words.space),
    clock: checkClock({ now, newest }, moment, words.clock),
  }
}

/** The folder itself, once links are followed, or the nearest one that is there. */
function nearest(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    const above = dirname(folder)
    return above === folder ? folder : nearest(above)
  }
}

/** How many bytes a person may still write on the disk of a folder. */
function freeIn(folder: string): number | undefined {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch {
    return undefined
  }
}

function around(folder: string, { environment: { variables } }: Context) {
  const roots = [variables.OneDrive, variables.OneDriveCommercial, variables.OneDriveConsumer]
  return { fileSystem: mountUnder(folder)?.type, roots: roots.filter((root) => root !== undefined) }
}

async function directories(context: Context) {
  const works = await openReferenceWorks(context)
  return works && [...works.directories.values()].map(({ content }) => content)
}
