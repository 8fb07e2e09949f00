// Start-up, as ratios to bare node in the same run: the help, and the first question of a visit.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'

const program = join(import.meta.dirname, '../../bin/virage.js')
const node = process.execPath
const rounds = 15

/** A command in a terminal, which `script` makes where it is installed. */
const inTerminal = (...words) => ['script', ['-qefc', `exec ${words.join(' ')}`, '/dev/null']]
const hasTerminal = spawnSync('script', ['--version']).status === 0

/** The median ratios; each round runs them all, so that a machine that slows down slows them all. */
export async function startUp() {
  const times = { bare: [], help: [], line: [], bareInTerminal: [], prompt: [] }
  for (let round = 0; round < rounds; round += 1) {
    times.bare.push(await untilEnd(node, ['-e', '0']))
    times.help.push(await untilEnd(node, [program, '--help']))
    times.line.push(await untilQuestion((data) => [node, [program, 'visit', 'Bench', '--simple', '--data', data]]))
    if (!hasTerminal) continue
    times.bareInTerminal.push(await untilEnd(...inTerminal(node, '-e', '0')))
    times.prompt.push(await untilQuestion((data) => inTerminal(node, program, 'visit', 'Bench', '--data', data)))
  }
  const bare = middle(times.bare)
  return {
    bare,
    help: middle(times.help) / bare,
    line: middle(times.line) / bare,
    prompt: hasTerminal ? middle(times.prompt) / middle(times.bareInTerminal) : undefined,
  }
}

function untilEnd(command, words) {
  const start = performance.now()
  const child = spawn(command, words, { stdio: ['pipe', 'ignore', 'ignore'] })
  return new Promise((resolve) => child.on('close', () => resolve(performance.now() - start)))
}

/** From the process's start to the mark that ends its first question. */
function untilQuestion(commandFor) {
  const data = mkdtempSync(join(tmpdir(), 'virage-bench-'))
  const [command, words] = commandFor(data)
  const start = performance.now()
  const child = spawn(command, words, { stdio: 'pipe', env: { ...process.env, TERM: 'xterm-256color' } })
  return new Promise((resolve) => {
    let said = ''
    const hear = (chunk) => {
      said += chunk
      if (!said.endsWith(' > ') && !said.includes(' >\u001b')) return
      resolve(performance.now() - start)
      child.kill('SIGKILL')
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('close', () => rmSync(data, { recursive: true, force: true }))
  })
}

function middle(times) {
  return times.sort((left, right) => left - right)[Math.floor(times.length / 2)]
}
