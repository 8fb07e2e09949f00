/** Ce qui se dit autrement selon à qui la feuille est remise : une entreprise, une personne sur sa pratique, une région, une équipe anonyme. */
export const audiences = {
  business: {
    over: 'Pour préparer notre rencontre',
    anyone: 'Votre entreprise, de près',
    meeting: { advisor: 'Avec qui', contact: 'Pour nous joindre, ou changer de date' },
    topics: 'De quoi nous parlerons, et en combien de questions',
    read: 'L’avis complet vous sera lu avant la première question\u00a0: vous pourrez dire non, sans vous expliquer.',
    how: 'Cochez ce qui ressemble le plus à votre quotidien. Passez ce que vous ne savez pas\u00a0: on le regardera ensemble. Rien n’est enregistré tant que l’avis n’a pas été lu et accepté.',
    about: ['Entreprise', 'Date', 'Qui répond (son rôle)', 'Qui note'],
  },
  advisor: {
    over: 'Pour préparer notre rencontre',
    anyone: 'Votre pratique, de près',
    meeting: { advisor: 'Avec qui', contact: 'Pour nous joindre, ou changer de date' },
    topics: 'Ce qu’on vous demande, et en combien de questions',
    read: 'L’avis complet vous sera montré avant la première question\u00a0: vous pourrez dire non, sans vous expliquer.',
    how: 'Cochez ce qui est vrai de votre pratique aujourd’hui, et passez ce que vous ne savez pas. Rien n’est enregistré tant que vous n’avez pas lu et accepté l’avis.',
    about: ['Conseillère ou conseiller', 'Date'],
  },
  region: {
    over: 'Pour préparer notre rencontre',
    anyone: 'Votre région, de près',
    meeting: { advisor: 'Avec qui', contact: 'Pour nous joindre, ou changer de date' },
    topics: 'De quoi nous parlerons, et en combien de questions',
    read: 'L’avis complet sera lu avant la première question\u00a0: chacun pourra dire non, sans s’expliquer.',
    how: 'Cochez ce qui ressemble le plus à la région aujourd’hui. Passez ce que personne ne sait. Rien n’est enregistré tant que l’avis n’a pas été lu et accepté.',
    about: ['Région', 'Date', 'Organismes présents', 'Qui note'],
  },
  group: {
    over: 'Avant de répondre',
    anyone: 'Votre avis, sans votre nom',
    meeting: { advisor: 'Qui recueille les réponses', contact: 'Pour toute question' },
    topics: 'Ce qu’on vous demande, et en combien de questions',
    read: 'L’avis complet vous sera montré avant la première question\u00a0: vous pourrez dire non, sans vous expliquer.',
    how: 'Cochez ce qui est vrai pour vous aujourd’hui. Vous pouvez passer une question, ou ne pas répondre. N’écrivez rien d’autre sur cette feuille, surtout pas votre nom\u00a0: elle est détruite une fois les réponses comptées.',
    about: ['Entreprise', 'De quoi il s’agit'],
  },
}
