import type { html as fr } from '../fr/report-html.ts'

/** What the HTML page of the report says around the report itself, in English. */
export const html: typeof fr = {
  skip: 'Skip to content',
  contents: 'Contents',
  toFill: 'to be filled in',
  toTick: 'box to tick',
  figures: {
    lead: 'Two scores on one axis',
    radar: 'The scores around a centre',
    map: 'The actions by effort and benefit',
    roadmap: 'The actions, from the nearest to the furthest',
  },
  page: { before: 'Page ', between: ' of ' },
}
