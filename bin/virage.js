#!/usr/bin/env node
// Checks the runtime before anything that could crash it is loaded; then the program, and its exit code.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  const french = !/^en/i.test(process.env.VIRAGE_LANG || process.env.LC_ALL || process.env.LANG || '')
  const found = process.versions.node
  process.stderr.write(
    french
      ? `virage demande Node 20.19 ou plus récent; la version installée est la ${found}. Installez la version LTS (nodejs.org), puis recommencez.\n`
      : `virage needs Node 20.19 or later; version ${found} is installed. Install the LTS version (nodejs.org), then try again.\n`,
  )
  process.exitCode = 2
} else {
  start()
}

/** The program is one bundle in CommonJS: through Node's ES modules, a first question would come a third later (tests/bench). */
function start() {
  try {
    require('../dist/program/start.cjs').start(process.argv.slice(2))
  } catch (error) {
    if (error?.code !== 'MODULE_NOT_FOUND') throw error
    process.stderr.write(
      'virage : la compilation manque; lancez « npm run build ». / The build is missing: run "npm run build".\n',
    )
    process.exitCode = 70
  }
}
