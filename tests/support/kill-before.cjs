// Loaded before the program (node --require): it dies, as by SIGKILL, just before the change to the disk of this number.
const fs = require('node:fs')

let left = Number(process.env.VIRAGE_KILL_BEFORE)
const changes = [
  'openSync',
  'writeSync',
  'copyFileSync',
  'chmodSync',
  'fsyncSync',
  'linkSync',
  'renameSync',
  'rmSync',
  'mkdirSync',
]
for (const name of changes) {
  const change = fs[name]
  fs[name] = (...args) => {
    if (left === 0) process.kill(process.pid, 'SIGKILL')
    left -= 1
    return change(...args)
  }
}
