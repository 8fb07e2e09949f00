/** Le fil des questions : où l’on est, où l’on va. */
export const asking = {
  position: (number: number, of: number) => `Question ${number} de ${of}`,
  inSection: ({ number, of }: Readonly<{ number: number; of: number }>) => `${number} de ${of}`,
  timeLeft: (minutes: number) => `encore ~${minutes}\u00a0min`,
  leg: ({ from, name, settled, of }: Readonly<{ from: number; name: string; settled: number; of: number }>) =>
    `${from}. ${name} · ${settled} de ${of}`,
  probes: (all: readonly string[]) => `Pour relancer\u00a0: ${all.join(' · ')}`,
  several: (count: number) => `${count} questions y répondent. Laquelle?`,
}
