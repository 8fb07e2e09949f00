/**
 * `--questionnaire` names one of the library, or files of one's own, to be read with the rest: a questionnaire and,
 * when it has its own, its framework and its actions.
 */
export function filesAsked({ questionnaire = [] }: Readonly<{ questionnaire?: readonly string[] }>): readonly string[] {
  return questionnaire.filter((one) => /\.ya?ml$/i.test(one))
}
