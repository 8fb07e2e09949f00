// A session of the built store in a process of its own, for tests that kill it or take its rights away.
// usage: node store-child.js <work> <path> [argument]
import { writeSync } from 'node:fs'
import { BlockWriter } from '../../dist/store/block-writer.js'
import { importLot } from '../../dist/store/import-lot.js'
import { listAssessments } from '../../dist/store/list-assessments.js'
import { loadAssessment } from '../../dist/store/load-assessment.js'
import { openDatabase } from '../../dist/store/open-database.js'
import { recordAnswer } from '../../dist/store/record-answer.js'
import { createSubject, listSubjects } from '../../dist/store/subjects.js'

const [work, path, argument = ''] = process.argv.slice(2)
const at = '2026-03-01T15:00:00.000Z'
const say = (value) => writeSync(1, `${JSON.stringify(value)}\n`)
const open = (purpose) => openDatabase(path, { at, purpose })

/** The golden cases of a questionnaire hold Maps, which JSON does not. */
const revived = (questionnaire) => ({ ...questionnaire, cases: [] })

const works = {
  /** Answers for ever, saying each answer once it is acknowledged. */
  answer() {
    const store = open('write')
    for (let count = 1; ; count++) {
      const question = `Q${(count % 3) + 1}`
      const response = { answer: { state: 'unknown' }, note: `${argument}${count}` }
      recordAnswer(store, argument, { question, response, at, source: 'interview' })
      say(count)
      if (count % 37 === 0) store.rows('PRAGMA wal_checkpoint(PASSIVE)')
    }
  },
  /** Answers 40 times, saying each answer once it is acknowledged, then ends well. */
  finish() {
    const store = open('write')
    for (let count = 1; count <= 40; count++) {
      const response = { answer: { state: 'later' }, note: `${argument}${count}` }
      recordAnswer(store, argument, { question: 'Q1', response, at, source: 'interview' })
      say(count)
    }
    store.close()
    say('done')
  },
  /** Opens a store that may not exist yet, keeps one business, ends well. */
  create() {
    const store = open('write')
    createSubject(store, { id: argument, kind: 'business', name: argument, createdAt: at })
    store.close()
    say('done')
  },
  /** Imports a lot that the argument tells (JSON), 3,000 rows, saying every 100th and then that all is kept. */
  import() {
    const store = open('write')
    const lot = JSON.parse(argument)
    const writer = new BlockWriter()
    const summary = importLot(store, { ...lot, questionnaire: revived(lot.questionnaire) }, (add) => {
      for (let line = 1; line <= 3000; line++) {
        if (line % 100 === 0) say(line)
        writer.add({
          line,
          response: `${lot.file} ${line}`,
          tier1: [line],
          answers: '["a",null,null,null,null,null,null]',
        })
        if (line % 100 === 0) add(writer.take())
      }
    })
    store.close()
    say(summary)
  },
  read() {
    const store = open('read')
    const lists = { writable: store.writable, subjects: listSubjects(store), assessments: listAssessments(store) }
    const first = lists.assessments[0]
    say({ ...lists, answers: first ? loadAssessment(store, first.id).assessment.answers.size : 0 })
    createSubject(store, { id: 'new', kind: 'business', name: 'new', createdAt: at })
  },
  /** Keeps businesses until the disk is full, saying each once it is acknowledged. */
  fill() {
    const store = open('write')
    for (let count = 1; ; count++) {
      createSubject(store, { id: `${count}`, kind: 'business', name: 'x'.repeat(3000), createdAt: at })
      say(count)
    }
  },
  write() {
    open('write')
  },
}

try {
  works[work]()
} catch (error) {
  say({ error: error.name, code: error.code, damage: error.damage })
}
