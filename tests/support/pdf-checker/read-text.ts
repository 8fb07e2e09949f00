import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** An element of a page as a reader meets it: its role, its text, what replaces it. */
export type Heard = Readonly<{ page: number; role: string; text: string; alt?: string }>

export type Bookmark = Readonly<{ title: string; level: number }>

/** A file as another program reads it (pdf.js): elements in reading order, bookmarks, all the text in drawing order. */
export type ReadPdf = Readonly<{ heard: readonly Heard[]; bookmarks: readonly Bookmark[]; text: string; pages: number }>

type Tree = Readonly<{ role?: string; alt?: string; id?: string; type?: string; children?: readonly Tree[] }>

export async function readPdfText(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false })
  const document = await task.promise
  const heard: Heard[] = []
  const drawn: string[] = []
  for (let page = 1; page <= document.numPages; page += 1) {
    const opened = await document.getPage(page)
    const content = await opened.getTextContent({ includeMarkedContent: true, disableNormalization: true })
    const texts = textByMark(content.items)
    drawn.push(...texts.drawn)
    const tree: Tree | null = await opened.getStructTree()
    if (tree !== null) heard.push(...elements(tree, texts.byMark, page))
  }
  const bookmarks = flat(await document.getOutline())
  await task.destroy()
  return { heard, bookmarks, text: drawn.join(''), pages: document.numPages }
}

type Texts = Readonly<{ byMark: ReadonlyMap<string, string>; drawn: readonly string[] }>

/** The text of each marked content, and all of it that is no artifact in the order drawn. */
function textByMark(items: readonly object[]): Texts {
  const byMark = new Map<string, string>()
  const drawn: string[] = []
  const open: (string | undefined)[] = []
  for (const item of items) {
    if (!('str' in item)) {
      if ('type' in item && String(item.type).startsWith('begin')) open.push(idOf(item))
      else open.pop()
      continue
    }
    const mark = open.findLast((id) => id !== undefined)
    if (mark === undefined) continue
    const text = 'hasEOL' in item && item.hasEOL === true ? `${item.str}\n` : String(item.str)
    byMark.set(mark, (byMark.get(mark) ?? '') + text)
    drawn.push(text)
  }
  return { byMark, drawn }
}

/** An artifact has none. */
function idOf(item: object): string | undefined {
  return 'id' in item && typeof item.id === 'string' ? item.id : undefined
}

function elements(tree: Tree, texts: ReadonlyMap<string, string>, page: number): readonly Heard[] {
  const own = (tree.children ?? []).flatMap((kid) => (kid.type === 'content' ? [texts.get(kid.id ?? '') ?? ''] : []))
  const nested = (tree.children ?? []).flatMap((kid) => (kid.role === undefined ? [] : elements(kid, texts, page)))
  const alt = tree.alt === undefined ? {} : { alt: tree.alt }
  return [{ page, role: tree.role ?? '', text: own.join(''), ...alt }, ...nested]
}

type Item = Readonly<{ title: string; items: readonly Item[] }>

function flat(items: readonly Item[] | null, level = 1): readonly Bookmark[] {
  return (items ?? []).flatMap(({ title, items: under }) => [{ title, level }, ...flat(under, level + 1)])
}
