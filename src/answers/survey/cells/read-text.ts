import type { DateQuestion, TextQuestion } from '../../../model/questionnaire.ts'
import { hasForm } from '../../../model/text-form.ts'
import { readDay } from './read-day.ts'
import { answered, type Piece, refused, type Said, saidInUsualWords, type Way } from './way.ts'

/** Words as they are given; the figures of a number may be written in groups. */
export function readText(cell: string, { asked: { format, length } }: Piece<TextQuestion>): Said {
  const value = format === 'digits' ? cell.replaceAll(/(?<=\d)[\s-](?=\d)/gu, '') : cell
  if (length !== undefined && value.length > length)
    return refused({ code: 'text-too-long', length: value.length, most: length })
  const isShort = format === 'digits' && value.length < (length ?? 0)
  if (format !== undefined && (isShort || !hasForm(value, format)))
    return refused({ code: 'bad-form', value, form: format })
  return answered(value)
}

/** A day, however it is written, where its column or the person says what comes first. */
export function readDate(cell: string, piece: Piece<DateQuestion>, { dates }: Way): Said {
  const usual = saidInUsualWords(cell, piece)
  if (usual !== undefined) return usual
  const day = readDay(cell, dates)
  if (day === 'either') return refused({ code: 'date-order-unknown', cell })
  return day === undefined ? refused({ code: 'cell-date', cell }) : answered(day)
}
