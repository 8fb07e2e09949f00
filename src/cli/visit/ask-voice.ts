import { inLanguage } from '../../model/text.ts'
import { newRespondent, voiceNames } from '../../model/voices.ts'
import { pickOrLeave } from './pick.ts'
import type { Table, Voice } from './table.ts'

/** What is asked of who answers; `everyones` offers the whole business too. */
type Who = Readonly<{ prompt: string; everyones?: string }>

/** Who answers: one of those known so far, or one more person, of whom only the role is asked. */
export async function askVoice(
  { prompt, everyones }: Who,
  { sitting, context, desk }: Table,
): Promise<Voice | 'everyone' | 'back' | 'quit'> {
  const { messages, language, talk } = context
  const words = messages.visit.voices
  const { questionnaire, respondents } = sitting
  const codes = Object.keys(respondents)
  const names = voiceNames(codes, { questionnaire, respondents, language }, words.someone)
  const known = Object.entries(respondents).map(([who, role]) => ({
    text: names.get(who) ?? words.someone,
    voice: { who, role },
  }))
  const others = questionnaire.roles.map(({ id: role, name }) => {
    const text = inLanguage(name, language)
    const isHere = Object.values(respondents).includes(role)
    return { text: isHere ? words.another(text) : text, voice: { who: newRespondent(role, codes), role } }
  })
  const all = everyones === undefined ? [] : [{ text: everyones, voice: 'everyone' } as const]
  const offered = [...known, ...others, ...all]
  await desk.turnPage()
  talk.err({ text: prompt, style: 'strong' })
  const choices = offered.map(({ text }, index) => ({ id: String(index), text }))
  const chosen = await pickOrLeave({ prompt: messages.visit.choice, choices }, desk, context)
  if (typeof chosen === 'string') return chosen
  return offered[Number(chosen.id)]?.voice ?? 'back'
}
