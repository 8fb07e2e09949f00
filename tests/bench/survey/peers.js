// Who reads the survey of the bench beside the product, each as a command for a file and a store.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const here = import.meta.dirname
const sqlite = join(here, '../../../node_modules/better-sqlite3/deps/sqlite3')

const script =
  (name) =>
  (...words) => [process.execPath, [join(here, name), ...words]]

/** Peers that read and score, and peers that store too; the C program only where there is a compiler. */
export function peersIn(folder) {
  const small = compiled(folder)
  const inC = small === undefined ? {} : { c: (...words) => [small, words] }
  return {
    reading: {
      ...inC,
      duckdb: script('duckdb.js'),
      'csv-parse': script('csv-parse.js'),
      papaparse: script('papaparse.js'),
    },
    storing: { ...inC, duckdb: script('duckdb.js') },
    usual: script('usual.js'),
  }
}

/** The small C program, with the SQLite that better-sqlite3 carries; undefined without a compiler. */
function compiled(folder) {
  const program = join(folder, 'peer')
  const flags = ['-O2', '-DSQLITE_THREADSAFE=0', '-DSQLITE_OMIT_LOAD_EXTENSION', '-I', sqlite, '-o', program]
  const made = spawnSync('cc', [...flags, join(here, 'peer.c'), join(sqlite, 'sqlite3.c'), '-lm'])
  return made.status === 0 ? program : undefined
}

/** The product on the same file: `virage batch`, which keeps nothing under `--dry-run`. */
export function product(folder) {
  const program = join(here, '../../../bin/virage.js')
  const content = ['bench-cadre.yaml', 'bench.yaml'].flatMap((name) => ['-q', join(folder, name)])
  return {
    reading: (file) => [
      process.execPath,
      [program, 'batch', file, ...content, '--dry-run', '--data', join(folder, 'dry')],
    ],
    storing: (file, data) => [process.execPath, [program, 'batch', file, ...content, '--data', data]],
  }
}
