/** `--questionnaire` names one of the library, or a file of one's own: that file, to be read with the rest. */
export function fileAsked({ questionnaire }: Readonly<{ questionnaire?: string }>): readonly string[] {
  return questionnaire !== undefined && /\.ya?ml$/i.test(questionnaire) ? [questionnaire] : []
}
