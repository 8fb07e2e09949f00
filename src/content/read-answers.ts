import type { Response } from '../model/answer.ts'
import type { AnswerSheet, SheetBusiness } from '../model/answer-sheet.ts'
import { type Asking, askingOf } from '../model/asking.ts'
import type { Library } from '../model/library.ts'
import type { Read } from '../model/problem.ts'
import type { Questionnaire, Subject } from '../model/questionnaire.ts'
import { answeredQuestionnaire, checkStage, purposesOf } from './answered-questionnaire.ts'
import { checkProfileValue } from './check-profile-value.ts'
import type { Data } from './data.ts'
import type { AnyDraft } from './draft.ts'
import { onKey, onValue } from './finding.ts'
import { fitAnswers, fitResponse } from './fit-response.ts'
import { given } from './given.ts'
import type { Notes } from './notes.ts'
import { storeKeys } from './profile-keys.ts'
import { readDecisions } from './read-decisions.ts'
import { readFollowed } from './read-followed.ts'
import { readNoted } from './read-noted.ts'
import type { ContentFile } from './source.ts'
import { unknownName } from './unknown-name.ts'
import type { WrittenAnswers } from './written/answers.ts'

/**
 * A file of answers, each checked against its question; or every problem at once.
 *
 * The keys of `business` (or `advisor`, or `region`, as the questionnaire is about) fill the questionnaire's profile
 * questions, as the same answers given at the keyboard would.
 */
export function readAnswers(file: ContentFile, library: Library): Read<AnswerSheet> {
  return readNoted(file, (draft, notes) => sheetOf(draft, library, notes))
}

function sheetOf(draft: AnyDraft, library: Library, notes: Notes): AnswerSheet | undefined {
  if (draft.kind !== 'answers') {
    const found = draft.written.format
    return notes.tell(onValue(['format'], { code: 'unknown-format', found, known: ['virage/answers@1'] }))
  }
  const { written, source } = draft
  const answered = answeredQuestionnaire(written.questionnaire, library, notes)
  if (answered === undefined) return undefined
  const { reference, questionnaire } = answered
  checkNames(written, { questionnaire, library, notes })
  const asking = askingOf(questionnaire)
  const respondents = { ...written.respondents }
  const who = new Set([...Object.keys(respondents), ...questionnaire.roles.map(({ id }) => id)])
  const answers = new Map(fitAnswers(written.answers, { asking, path: ['answers'], notes, who }))
  const about = subjectKey(written, questionnaire.subject, notes)
  const business = readBusiness(written[about] ?? {}, { about, asking, answers, notes })
  return {
    questionnaire: reference,
    ...given('stage', written.stage),
    business,
    consents: { ...written.consents },
    respondents,
    answers,
    ...given('decisions', written.plan && readDecisions(written.plan, { questionnaire, library, notes })),
    ...given('followed', written.followed && readFollowed(written.followed, { source, notes })),
  }
}

type Around = Readonly<{ questionnaire: Questionnaire; library: Library; notes: Notes }>

function checkNames({ stage, consents, respondents }: WrittenAnswers, { questionnaire, library, notes }: Around): void {
  checkStage(stage, questionnaire, notes)
  const purposes = purposesOf(questionnaire, library)
  for (const purpose of Object.keys(consents ?? {})) {
    if (purposes.includes(purpose)) continue
    const finding = unknownName({ noun: 'consent', name: purpose, known: purposes }, ['consents', purpose])
    notes.tell({ ...finding, on: 'key' })
  }
  const roles = questionnaire.roles.map(({ id }) => id)
  for (const [respondent, role] of Object.entries(respondents ?? {})) {
    if (!roles.includes(role))
      notes.tell(unknownName({ noun: 'role', name: role, known: roles }, ['respondents', respondent]))
  }
}

/** Where a sheet says whose answers it holds: under what its questionnaire is about; any other key is told. */
function subjectKey(written: WrittenAnswers, about: Subject, notes: Notes): Subject {
  const keys = (['business', 'advisor', 'region'] as const).filter((key) => written[key] !== undefined)
  for (const key of keys)
    if (key !== about) notes.tell(onKey([key], { code: 'unknown-key', key, known: [about], suggestion: about }))
  return keys.includes(about) ? about : (keys[0] ?? about)
}

type Filling = Readonly<{ about: Subject; asking: Asking; answers: Map<string, Response>; notes: Notes }>

/** A key that a question asks becomes its answer, unless it is answered; one that is only worked out stays a known fact. */
function readBusiness(business: Readonly<Record<string, Data>>, filling: Filling): SheetBusiness {
  const profile = new Map<string, string | number | readonly string[]>()
  for (const [key, data] of Object.entries(business)) readKey(key, data, { ...filling, profile })
  const id = textOf(business.id)
  const name = textOf(business.name) ?? nameIn(filling)
  if (id === undefined && name === undefined)
    filling.notes.tell(onValue([filling.about], { code: 'missing-key', key: 'name' }))
  return { ...given('id', id), ...given('name', name), profile }
}

type Keys = Filling & Readonly<{ profile: Map<string, string | number | readonly string[]> }>

function readKey(key: string, data: Data, { about, asking, answers, notes, profile }: Keys): void {
  const path = [about, key]
  const asked = asking.asked.get(asking.profile.get(key) ?? '')?.question
  if (asked !== undefined && asked.kind !== 'computed') {
    const response = fitResponse(asked, { data, path, notes }, new Set())
    if (response !== undefined && !answers.has(asked.id)) answers.set(asked.id, response)
  } else if (asked !== undefined || storeKeys.has(key)) {
    notes.tellAll(checkProfileValue(key, String(data), { asking, path }))
    if (typeof data === 'string' || typeof data === 'number') profile.set(key, data)
  } else if (key !== 'id' && key !== 'name') {
    const known = ['id', 'name', ...storeKeys, ...asking.profile.keys()]
    notes.tell(onKey(path, unknownName({ noun: 'profile-key', name: key, known }, path).fault))
  }
}

function textOf(data: Data | undefined): string | undefined {
  return typeof data === 'string' && data.trim() !== '' ? data.trim() : undefined
}

function nameIn({ asking, answers }: Filling): string | undefined {
  const answer = answers.get(asking.profile.get('name') ?? '')?.answer
  return answer?.state === 'answered' && typeof answer.value === 'string' ? answer.value : undefined
}
