/** How the program ends (design §10). */
export const exit = {
  done: 0,
  problemsFound: 1,
  usage: 2,
  inputWrong: 3,
  storeDamaged: 4,
  disk: 5,
  locked: 6,
  ourMistake: 70,
  outputNotWritten: 74,
  interrupted: 130,
} as const

export type ExitCode = (typeof exit)[keyof typeof exit]
