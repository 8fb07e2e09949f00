import { reportSections } from '../../model/report-template.ts'
import { contentSchema } from './head.ts'
import { listOf, mapping, oneOf, ref, told, translated } from './parts.ts'

const wording = mapping({
  title: told('Ce qui se lit au-dessus du nom.', 'What is read over the name.', translated),
  introduction: told('Un paragraphe, après le titre.', 'A paragraph, after the title.', translated),
  note: told('Un paragraphe, à la fin.', 'A paragraph, at the end.', translated),
})

/** `virage/report@1`: how a region makes reports its own. */
export const reportSchema = contentSchema('report', {
  required: ['name', 'pages'],
  keys: {
    name: told('Nom du modèle.', 'Name of the template.', translated),
    colours: told(
      'Les deux encres, en « #rrvvbb »; leur contraste est vérifié.',
      'The two inks, as “#rrggbb”; their contrast is checked.',
      mapping(
        {
          brand: told('Le bandeau, les titres et les barres.', 'The band, the headings and the bars.', ref('colour')),
          accent: told('Les repères et les cibles.', 'The marks and the targets.', ref('colour')),
        },
        ['brand', 'accent'],
      ),
    ),
    organisation: told(
      'L’organisme qui remet les rapports.',
      'The organisation that hands the reports over.',
      mapping(
        {
          name: told('Son nom.', 'Its name.', translated),
          lines: told(
            'Adresse, contact, mention de qui finance, ligne par ligne.',
            'Address, contact, mention of who funds it, line by line.',
            listOf(translated, 1),
          ),
        },
        ['name'],
      ),
    ),
    pages: told(
      'Les parties du plan, dans l’ordre; chaque liste commence une page.',
      'The parts of the plan, in order; each list begins a page.',
      listOf(listOf(oneOf(...reportSections), 1), 1),
    ),
    wording: told(
      'Les mots qui changent, par sorte de rapport.',
      'The words that change, by kind of report.',
      mapping({
        plan: told('Le plan complet.', 'The full plan.', wording),
        summary: told('Le plan en une page.', 'The plan on one page.', wording),
        progress: told('Le rapport de progression.', 'The progress report.', wording),
        annex: told('L’annexe des calculs.', 'The annex of calculations.', wording),
      }),
    ),
  },
})
