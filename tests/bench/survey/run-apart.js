// A program in its own process: how long it takes, the most memory it holds, what it says.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'

/** Seconds, resident megabytes at most (Linux says it, elsewhere there are none), the exit code and what it printed. */
export function runApart(command, words) {
  const start = performance.now()
  const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe'] })
  let [said, complained, most] = ['', '', undefined]
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  child.stderr.on('data', (chunk) => {
    complained += chunk
  })
  const watch = setInterval(() => {
    most = highestOf(child.pid) ?? most
  }, 10)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      clearInterval(watch)
      resolve({ seconds: (performance.now() - start) / 1000, megabytes: most, code, said, complained })
    })
  })
}

/** The system keeps the highest mark itself, so that nothing is missed between two looks but the last moment. */
function highestOf(pid) {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024
  } catch {
    return undefined
  }
}
