import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome']
const places = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))

/** The system's browser, where it has one. */
const executablePath = places.find((place) => existsSync(place))

export const hasBrowser = executablePath !== undefined

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox', '--disable-gpu'] })
}

/** A page of HTML as a file, opened; all that it asked for, and all that the browser had to say of it. */
export async function openPage(browser: Browser, html: string, width = 1200) {
  const folder = mkdtempSync(join(tmpdir(), 'virage-page-'))
  const file = join(folder, 'page.html')
  writeFileSync(file, html)
  const page = await browser.newPage({ viewport: { width, height: 900 } })
  const asked: string[] = []
  const said: string[] = []
  page.on('request', (request) => asked.push(request.url().split(':', 1)[0] ?? ''))
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  page.on('dialog', async (dialog) => {
    said.push(dialog.message())
    await dialog.dismiss()
  })
  await page.goto(pathToFileURL(file).href)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  rmSync(folder, { recursive: true })
  return { page, asked, said }
}

/** What a reader that speaks is given: a role, a name, what describes it, the level of a heading. */
export type Heard = Readonly<{ role: string; name: string; description: string; level?: number }>

/** All of it, in reading order, as the browser hands it to such readers. */
export async function heardIn(page: Page): Promise<readonly Heard[]> {
  const client = await page.context().newCDPSession(page)
  const { nodes } = await client.send('Accessibility.getFullAXTree')
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const inOrder = (id: string): typeof nodes => {
    const node = byId.get(id)
    return node === undefined ? [] : [node, ...(node.childIds ?? []).flatMap(inOrder)]
  }
  return inOrder(nodes[0]?.nodeId ?? '').flatMap(({ ignored, role, name, description, properties = [] }) => {
    if (ignored) return []
    const level = Number(properties.find((property) => property.name === 'level')?.value.value ?? 0)
    const heard = { role: told(role), name: told(name), description: told(description) }
    return [level === 0 ? heard : { ...heard, level }]
  })
}

function told(value: Readonly<{ value?: unknown }> | undefined): string {
  return typeof value?.value === 'string' ? value.value : ''
}

/** The texts that stand out too little from what is behind them, each with its contrast (WCAG 2.2). */
export async function faintTexts(page: Page): Promise<readonly string[]> {
  const all = await textsOn(page)
  return all.flatMap(({ text, color, ground, size, weight }) => {
    const contrast = contrastOf(color, ground)
    const isLarge = size >= 24 || (size >= 18.66 && weight >= 700)
    return contrast < (isLarge ? 3 : 4.5) ? [`${contrast.toFixed(2)} ${text}`] : []
  })
}

type Shown = Readonly<{ text: string; color: string; ground: string; size: number; weight: number }>

/** Every text that is shown, and what it is shown with. What is drawn stands on what is drawn: the palette answers for it. */
function textsOn(page: Page): Promise<readonly Shown[]> {
  return page.evaluate(() => {
    const groundOf = (element: Element | null): string => {
      if (element === null) return 'rgb(255, 255, 255)'
      const { backgroundColor } = getComputedStyle(element)
      return backgroundColor === 'rgba(0, 0, 0, 0)' ? groundOf(element.parentElement) : backgroundColor
    }
    const holders = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        element.closest('svg, .unseen, .skip') === null &&
        [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== ''),
    )
    return holders.map((element) => {
      const { color, fontSize, fontWeight } = getComputedStyle(element)
      const text = (element.textContent ?? '').trim()
      return { text, color, ground: groundOf(element), size: Number.parseFloat(fontSize), weight: Number(fontWeight) }
    })
  })
}

function contrastOf(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/** Of a colour as the browser computed it: `rgb(13, 79, 92)`. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((channel) => linear(Number(channel) / 255))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}

/** What goes past the right side of the window, so that one must scroll to see it. */
export function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const past = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        element.closest('.unseen, .skip, thead') === null && element.getBoundingClientRect().right > clientWidth + 0.5,
    )
    return [
      ...(scrollWidth > clientWidth ? [`${scrollWidth} > ${clientWidth}`] : []),
      ...past.map((element) => `${element.tagName} ${(element.textContent ?? '').slice(0, 40)}`),
    ]
  })
}
