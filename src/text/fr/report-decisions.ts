/** Ce que le plan imprimé dit de ce que l’entreprise a décidé. */
export const decisions = {
  /** Au-dessus du nom. */
  over: {
    proposed: (plan: string) => `${plan} proposé`,
    decided: (plan: string) => `${plan} décidé`,
  },
  sheetsDecided:
    'Voici les actions que vous avez choisies. Vous pouvez toujours changer d’idée\u00a0: dites-le et dites pourquoi.',
  by: 'Pour quand',
  checkpoint: 'Premier point',
  figure: 'Chiffre de départ',
  insteadOf: 'À la place de',
  agreed: {
    by: (day: string) => `d’ici le ${day}`,
    checkpoint: (day: string) => `premier point le ${day}`,
  },
  commonCheckpoint: 'Premier point de contrôle, pour toutes\u00a0:',
  dropped: 'Les actions que vous avez retirées',
  droppedText: 'Vous avez choisi de ne pas les faire pour le moment. Vous pourrez les reprendre.',
  reason: (action: string, reason: string) => `${action}\u00a0: ${reason}`,
  aside: (action: string) => `${action}\u00a0: échangée contre une autre`,
  duty: 'Elle vous protège ou répond à une obligation\u00a0: le risque, ou l’obligation, demeure.',
  checkpointsText:
    'Voici ce qui est convenu. Complétez ensemble les cases vides, et notez le chiffre de départ\u00a0: c’est lui qui montrera le progrès.',
}
