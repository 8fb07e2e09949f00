import type { Door, Proposed } from '../model/door.ts'
import { doorsFor, regionsOf, verifiedWords } from './doors-told.ts'
import { linked } from './linked.ts'
import { referralWords } from './referral-told.ts'
import { type Block, plain, type Words } from './report.ts'
import { actionName, profileText, type Telling, termsOf } from './telling.ts'

/** Where to knock, door by door, for the actions of the plan; then to whom the business was introduced. */
export function doors(telling: Telling): readonly Block[] {
  const found = openedBy(telling)
  const introduced = referrals(telling)
  if (found.length + introduced.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: telling.words.doors.heading },
    ...(found.length === 0 ? [] : [intro(telling)]),
    ...found.map((opened) => doorBlock(telling, opened)),
    ...introduced,
  ]
}

/** A door, who stands behind it, and the actions that lead there. */
type Opened = Readonly<{
  door: string
  isElsewhere: boolean
  proposed: readonly Proposed[]
  actions: readonly string[]
}>

/** The doors in the order the plan first leads to them; one that several actions lead to is told once. */
function openedBy(telling: Telling): readonly Opened[] {
  const { plan, actions } = telling
  const opened = new Map<string, Opened>()
  for (const { action: id } of [...plan.active, ...plan.next, ...plan.later]) {
    const action = actions.get(id)
    for (const door of action === undefined ? [] : doorsFor(telling, action))
      opened.set(door.door, joined(opened.get(door.door), door, id))
  }
  return [...opened.values()]
}

function joined(before: Opened | undefined, { door, proposed, isElsewhere }: Door, action: string): Opened {
  const all = [...(before?.proposed ?? []), ...proposed]
  const ids = all.map(({ entry }) => entry.id)
  return {
    door,
    isElsewhere: isElsewhere || before?.isElsewhere === true,
    proposed: all.filter(({ entry }, index) => ids.indexOf(entry.id) === index),
    actions: [...(before?.actions ?? []), action],
  }
}

function intro(telling: Telling): Block {
  const { words, profile } = telling
  const region = profileText(profile, 'region')
  const text =
    region === undefined ? words.doors.textWithoutRegion : words.doors.text(regionsOf(telling, { regions: [region] }))
  return { kind: 'paragraph', words: plain(text), leads: true }
}

function doorBlock(telling: Telling, { door, isElsewhere, proposed, actions }: Opened): Block {
  const { words, library, say, guide } = telling
  const names = actions.map((id) => words.quoted(actionName(telling, id)))
  const cautions = (guide?.directory.kinds ?? [])
    .filter(({ id }) => proposed.some(({ entry }) => entry.kind === id))
    .flatMap(({ caution }) => (caution === undefined ? [] : [say(caution)]))
  const small = (text: string): Block => ({ kind: 'paragraph', words: plain(text), tone: 'small' })
  const said = proposed.length === 0 ? words.doors.nobody : isElsewhere ? words.doors.elsewhere : undefined
  return {
    kind: 'together',
    blocks: [
      { kind: 'heading', level: 3, text: termsOf(telling, library.referral, [door]).join('') },
      { kind: 'paragraph', words: plain(words.doors.forActions(words.joined(names))), leads: true },
      ...(said === undefined ? [] : [{ kind: 'paragraph', words: plain(said) } as const]),
      ...(proposed.length === 0
        ? []
        : [{ kind: 'list', items: proposed.map((one) => entryWords(telling, one)) } as const]),
      ...cautions.map(small),
    ],
  }
}

/** Who it is, what is offered there, when that was checked, and how to reach them. */
function entryWords(telling: Telling, proposed: Proposed): Words {
  const { words, say } = telling
  const { name, host, text, caveat, regions, phone, email, url } = proposed.entry
  const verified = verifiedWords(telling, proposed)
  // Some say no more than what their date says.
  const isSaid = (text: string) => text.toLowerCase() === words.doors.never
  const parts = [
    ...(host === undefined ? [] : [say(host)]),
    ...(regions.length === 0 ? [] : [regionsOf(telling, proposed.entry)]),
    ...(text === undefined ? [] : [say(text)]),
    ...(caveat === undefined || isSaid(say(caveat)) ? [] : [say(caveat)]),
    `${verified.slice(0, 1).toUpperCase()}${verified.slice(1)}`,
  ]
  const reach = [phone, email, url].filter((way) => way !== undefined).join(' · ')
  return [
    { text: say(name), strong: true },
    { text: `. ${words.doors.sentence(parts)}` },
    ...(reach === '' ? [] : linked(` ${reach}`)),
  ]
}

function referrals(telling: Telling): readonly Block[] {
  const { referrals: made = [], words } = telling
  if (made.length === 0) return []
  return [
    {
      kind: 'together',
      blocks: [
        { kind: 'heading', level: 3, text: words.doors.referrals.heading },
        { kind: 'list', items: made.map((referral) => plain(referralWords(telling, referral))) },
      ],
    },
  ]
}
