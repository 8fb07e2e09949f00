import { writeFileSync } from 'node:fs'
import { it } from 'vitest'
import { compose } from '../../src/report/compose.ts'
import { toPdf } from '../../src/report/pdf.ts'
import { fonts } from '../support/fonts.ts'
import { checkPdf } from '../support/pdf-checker/check-pdf.ts'
import { businesses } from '../support/report-businesses.ts'

for (const language of ['fr', 'en'] as const)
  for (const [name, make] of Object.entries(businesses))
    it(`${name} ${language}`, async () => {
      const t = Date.now()
      const report = compose(make(language))
      writeFileSync(`/tmp/report/${name}-${language}.json`, JSON.stringify(report, null, 1))
      const pdf = await toPdf(report, fonts)
      const t2 = Date.now()
      writeFileSync(`/tmp/report/${name}-${language}.pdf`, pdf.bytes)
      const f = await checkPdf(pdf.bytes)
      console.log(
        name,
        language,
        pdf.pages,
        pdf.bytes.length,
        pdf.missingGlyphs,
        t2 - t,
        Date.now() - t2,
        f.length,
        JSON.stringify(f.slice(0, 5)),
      )
    })
