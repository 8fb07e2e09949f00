import { type Finding, finding } from './finding.ts'
import { type Heard, readPdfText } from './read-text.ts'

const mostBytes = 2 * 1024 * 1024

/** What we ask beyond the norms: bookmarks are the headings, a chart's text has its figures, the file stays small. */
export async function checkOwn(bytes: Uint8Array): Promise<readonly Finding[]> {
  const { heard, bookmarks } = await readPdfText(bytes)
  return [...checkBookmarks(heard, bookmarks), ...checkFigures(heard), ...checkSize(bytes)]
}

function* checkBookmarks(
  heard: readonly Heard[],
  bookmarks: Awaited<ReturnType<typeof readPdfText>>['bookmarks'],
): Generator<Finding> {
  const headings = joinedOverPages(heard.filter(({ role }) => /^H[1-6]$/u.test(role)))
  const said = headings.map(({ role, text }) => `${role[1]} ${squeezed(text)}`)
  const marked = bookmarks.map(({ level, title }) => `${level} ${squeezed(title)}`)
  for (const [index, heading] of said.entries()) {
    if (marked[index] !== heading) yield finding('own-bookmarks', `« ${heading} » is marked « ${marked[index]} »`)
  }
  if (marked.length > said.length) yield finding('own-bookmarks', 'a bookmark without a heading')
}

/** A heading that runs over a page is one heading. */
function joinedOverPages(headings: readonly Heard[]): readonly Heard[] {
  const joined: Heard[] = []
  for (const heading of headings) {
    const last = joined.at(-1)
    const goesOn = last !== undefined && last.role === heading.role && heading.role === 'H1' && heading.page > last.page
    if (goesOn) joined[joined.length - 1] = { ...last, page: heading.page, text: last.text + heading.text }
    else joined.push(heading)
  }
  return joined
}

/** The figures printed on the row of a chart are in the words that stand for the chart. */
function* checkFigures(heard: readonly Heard[]): Generator<Finding> {
  for (const [index, { role, alt = '' }] of heard.entries()) {
    if (role !== 'Figure') continue
    const next = heard.findIndex((each, at) => at > index && each.role === 'TR')
    const row = heard.slice(index, next < 0 ? undefined : next).filter((each) => each.role === 'TD')
    const figures = row.flatMap(({ text }) => text.match(/\d+[.,]\d+/gu) ?? [])
    for (const figure of figures) {
      if (!alt.includes(figure)) yield finding('own-figures', `« ${alt} » does not say ${figure}`)
    }
  }
}

function* checkSize(bytes: Uint8Array): Generator<Finding> {
  if (bytes.length > mostBytes) yield finding('own-size', `${bytes.length} bytes`)
}

/** pdf.js drops the space that ends a line: only the letters are compared. */
function squeezed(text: string): string {
  return text.replaceAll(/\s+/gu, '')
}
