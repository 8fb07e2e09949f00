import type { doctor as fr } from '../fr/doctor.ts'
import { doctorStore } from './doctor-store.ts'
import { several } from './quoted.ts'

/** The check-up of the laptop. */
export const doctor: typeof fr = {
  ...doctorStore,
  title: 'Check-up of virage on this computer; nothing is changed',
  levels: { good: 'good', watch: 'to watch', wrong: 'to fix', unknown: 'unknown' },
  titles: {
    versions: 'Versions',
    store: 'Store',
    integrity: 'Integrity',
    records: 'Kept assessments',
    backups: 'Backups',
    modes: 'Access rights',
    encryption: 'Disk encryption',
    place: 'Place',
    space: 'Free space',
    clock: 'Clock',
    fonts: 'Fonts of the reports',
    freshness: 'Freshness of the content',
    terminal: 'Screen',
  },
  verdicts: {
    good: 'All is well.',
    watch: 'Nothing serious; see what is to watch.',
    wrong: 'Something is to be fixed.',
    damaged: 'The store is damaged, or newer than this program. It was not touched.',
  },
  steps: {
    reading: 'Reading the store…',
    pages: 'Checking every page…',
    backups: 'Reading the backups again…',
    records: (share) => `Checking the assessments: ${share}`,
  },
  units: ['B', 'kB', 'MB', 'GB'],
  moment: (day, time) => `${day}, ${time}`,

  versions: {
    all: (virage, node, sqlite, schema) => `virage ${virage}, Node ${node}, SQLite ${sqlite}, schema ${schema}`,
    noEngine: (virage, node) => `virage ${virage}, Node ${node}: the database engine (better-sqlite3) does not load`,
    rebuild: 'In the folder of virage, run “npm rebuild better-sqlite3”. The store itself was not read.',
  },
  modes: {
    closed: 'your data open with your account only',
    open: (paths) => `other accounts of this computer can get in: ${paths.join(', ')}`,
    close: (folder) => `Close them: chmod -R go-rwx "${folder}"`,
    windows: 'Windows has no such rights: your profile protects your files',
  },
  encryption: {
    on: (how) => `yes (${how}): a lost laptop does not give its data away`,
    underWay: (how) => `encryption is under way (${how})`,
    letItEnd: 'Let it end, the laptop plugged in.',
    off: 'the system shows no encryption: whoever finds this laptop can read what businesses answered',
    turnOn: {
      windows: 'Turn BitLocker on: Settings, Privacy & security, Device encryption.',
      macos: 'Turn FileVault on: System Settings, Privacy & Security.',
      linux: 'See with your IT department how to encrypt this disk (LUKS), unless something else already does.',
    },
    unknown: 'the system does not say',
    ask: 'Ask your IT department whether the disk of this laptop is encrypted.',
  },
  place: {
    local: 'on this computer, outside any known synchronised folder',
    cloud: (path, which) =>
      `${path} is in a folder that ${which} copies elsewhere: confidential answers leave this laptop`,
    network: (path) => `${path} is on the network: a store is not safe there`,
    move: 'Close virage, move the whole folder to a local one, and give it with --data or VIRAGE_DATA.',
    clouds: { onedrive: 'OneDrive', dropbox: 'Dropbox', 'google-drive': 'Google Drive', icloud: 'iCloud' },
  },
  space: {
    enough: (free) => `${free} free`,
    little: (free) => `only ${free} left`,
    full: (free) => `only ${free} left: an answer might not be recorded`,
    make: 'Free some space on this disk.',
    unknown: 'the system does not say',
  },
  clock: {
    right: (now) => `it is ${now}, after all that is recorded`,
    behind: (now, newest) => `the clock says ${now}, but something was recorded on ${newest}`,
    set: 'Set the clock: the dates of reports and follow-ups depend on it. The order of answers is safe.',
  },
  fonts: {
    whole: (count) => several(count, 'font, there and intact', 'fonts, there and intact'),
    broken: (names) => `missing or damaged: ${names.join(', ')}. No PDF can be written`,
    reinstall: 'Install virage again.',
    replaced: (names) => `replaced by others: ${names.join(', ')}`,
    seeReport: 'If it is meant so, look at a report to see that it reads well; otherwise, install virage again.',
  },
  freshness: {
    fresh: (entries) => `the ${entries} entries of the directory were checked lately`,
    stale: (count, entries) =>
      `${several(count, 'entry of the directory is', 'entries of the directory are')} to be checked, out of ${entries}`,
    verify: 'See which: virage directory --stale',
    broken: 'the shipped content does not read',
    reinstall: 'See what is wrong (virage questionnaire check), or install virage again.',
  },
  terminal: {
    none: 'the output goes to a file or another program',
    fine: (columns, colour) => `${columns} columns, accents${colour ? ' and colours' : ', no colour'}`,
    narrow: (columns) => `only ${columns} columns`,
    widen: (least) => `Widen the window (${least} columns or more), or use --simple.`,
    ascii: 'the screen shows no accents: they are replaced by plain letters',
    utf8: 'Choose a UTF-8 locale, such as fr_CA.UTF-8 (variable LANG).',
  },
}
