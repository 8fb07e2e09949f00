import type { doorCommands as fr } from '../fr/cli-doors.ts'

/** What the help says of `virage directory` and `virage referral`, in English. */
export const doorCommands: typeof fr = {
  options: {
    consentGiven: 'name of the person who agrees, by word of mouth, that the file be shared',
    note: 'what should be known of it; why, for a refusal or a withdrawal',
    due: 'only those with a check due today',
    inRegion: 'who serves this region: its code, or its name',
    ofKind: 'only this kind of entry, or of door',
    stale: 'only those that nobody checked for a year',
  },
  commands: {
    directory: 'Search the directory for who can help, in a region; an entry alone is read whole.',
    referral: 'Introduce a business to a resource, with its consent, and follow what comes of it.',
    referralAdd: 'Record that a business was introduced to a resource, for an action of its plan.',
    referralList: 'Show the referrals, and the checks at 30 and 60 days.',
    referralUpdate: 'Record what came of a referral, or that a check was made.',
  },
  argumentNames: {
    referredFor: '<action>',
    door: '<door>',
    number: '<number>',
    step: '<step>',
    searched: '[words...]',
  },
  argumentsHelp: {
    referredFor: 'the code of an action of the plan',
    door: 'the code of an entry of the directory (virage directory)',
    number: 'the number of the referral (virage referral list)',
    step: 'accepted, declined, served (first service received), checked or withdrawn',
    searched: 'words to search for, or the code of an entry',
  },
}
