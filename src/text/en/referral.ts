import type { referral as fr } from '../fr/referral.ts'
import { quoted } from './quoted.ts'

/** Referrals, on the screen. */
export const referral: typeof fr = {
  typed: { accepted: 'accepted', declined: 'declined', served: 'served', checked: 'checked', withdrawn: 'withdrawn' },
  shown: {
    accepted: 'accepted',
    declined: 'declined',
    served: 'first service received',
    checked: 'check made',
    withdrawn: 'withdrawn',
  },
  none: (name) => `No referral for ${quoted(name)}.`,
  noneAtAll: 'No referral for now.',
  noneDue: 'No check is due today.',
  due: (after, day) => `${after}-day check due since ${day}.`,
  howTo: 'To record what came of one:',
  command: (name, number) => `virage referral update "${name}" ${number} accepted`,
  added: (door, action, day) => `Recorded: ${door}, for ${quoted(action)}; introduced on ${day}.`,
  checks: (first, second) => `Checks: ${first} (30 days), then ${second} (60 days).`,
  toVerify: 'This entry of the directory is to be checked: confirm it before you call.',
  already: (door, day) => `It was already recorded: ${door}, introduced on ${day}. Nothing is added.`,
  consented: (by, text) => `Consent recorded, given by ${by}: ${quoted(text)}`,
  updated: (number, door, state, day) => `Recorded: referral ${number}, ${door}: ${state}, ${day}.`,

  menu: {
    list: 'See the referrals and their checks',
    add: 'Refer: introduce the business to a resource',
    update: 'Record what came of a referral',
    door: 'To which door?',
    which: 'Which referral?',
    step: 'How does it stand?',
    note: 'What should be known of it (Enter alone if there is nothing to say)',
    why: 'Why?',
    agrees: 'Do you agree?',
    refused: 'Without this agreement nobody is introduced: nothing is recorded.',
    whoAgrees: 'Who said yes?',
    noDoor: 'The directory has nobody to propose for this action in this region.',
  },

  errors: {
    door: (typed) => `The directory has no entry ${quoted(typed)}.`,
    didYouMean: (door) => `Did you mean ${quoted(door)}?`,
    proposed: (doors) => `For this action: ${doors}.`,
    search: 'Search with: virage directory',
    closed: (name) => `${quoted(name)} is closed: nobody is sent there any more.`,
    noDirectory: 'No directory is written for the actions of this plan.',
    noConsent: (name) => `${quoted(name)} did not agree that its file be shared: nothing is recorded. Read this to it:`,
    howToConsent: 'If it says yes, start again with --consent-given "the name of the person who agrees".',
    noNotice:
      'No notice that asks for this consent was shown for this assessment: it is given during a visit, once the notice was read.',
    whoConsents: '--consent-given asks for the name of the person who said yes.',
    number: (typed, known) => `There is no referral ${quoted(typed)}. Those that exist: ${known}.`,
    step: (typed, known) => `There is no step ${quoted(typed)}. Those that exist: ${known}.`,
    noteMissing: 'A refusal or a withdrawal is not recorded without saying why: add --note "…".',
    before: (day) => `--on gives a day before the introduction, made on ${day}.`,
  },
}
