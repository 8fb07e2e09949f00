import type { Block } from './report.ts'
import { labelled, plain } from './report.ts'
import { profileCodes, profileText, type Telling, termsOf } from './telling.ts'

/** What the owner wants to change, word for word, before anything we have to say. */
export function wish(telling: Telling): readonly Block[] {
  const { words, profile, library } = telling
  const said = profileText(profile, 'wish')
  const topics = termsOf(telling, library.topics, profileCodes(profile, 'topics'))
  const chosen: readonly Block[] =
    topics.length === 0
      ? []
      : [{ kind: 'paragraph', words: labelled(words.wish.topics, topics.join(', ')), tone: 'small' }]
  const wanted: Block =
    said === undefined
      ? { kind: 'paragraph', words: plain(words.wish.missing) }
      : { kind: 'quote', text: words.quoted(said), large: true }
  return [{ kind: 'heading', level: 2, text: words.wish.heading, tight: true }, wanted, ...chosen]
}
