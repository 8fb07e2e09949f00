import type { Question } from '../../../model/questionnaire.ts'
import type { ChoiceWords } from './choice-words.ts'
import { readChoice } from './read-choice.ts'
import { readChoices } from './read-choices.ts'
import { readNumber } from './read-number.ts'
import { readDate, readText } from './read-text.ts'
import { nothing, type Piece, type Said, saidOfAny, type Way } from './way.ts'

/** What a cell that holds a whole answer says of its question, or of a row of its grid. */
export function readCell(cell: string, piece: Piece, words: ChoiceWords, way: Way): Said {
  const { asked, offersNone } = piece
  const said = saidOfAny(cell, piece, way)
  return said ?? readKind(asked)
  function readKind(question: Question): Said {
    switch (question.kind) {
      case 'single':
      case 'grid':
        return readChoice(cell, { asked: question, offersNone }, words)
      case 'multi':
        return readChoices(cell, { asked: question, offersNone }, words, way)
      case 'number':
        return readNumber(cell, { asked: question, offersNone }, way)
      case 'text':
        return readText(cell, { asked: question, offersNone })
      case 'date':
        return readDate(cell, { asked: question, offersNone }, way)
      case 'computed':
        return nothing
    }
  }
}
