import { added, type ToolSheet } from './tool.ts'

export const surveymonkey: ToolSheet = {
  tool: 'surveymonkey',
  signs: [
    ['respondent id', 'collector id'],
    ['respondentid', 'collectorid'],
    ['id du repondant', 'id du collecteur'],
    ['identifiant du repondant', 'identifiant du collecteur'],
  ],
  head: 'part-under-question',
  added: {
    ...added('response', 'respondent id', 'respondentid', 'id du repondant', 'identifiant du repondant'),
    ...added('submitted', 'end date', 'enddate', 'date de fin'),
    ...added('aside', 'collector id', 'collectorid', 'id du collecteur', 'identifiant du collecteur'),
    ...added('aside', 'start date', 'startdate', 'date de debut', 'date created', 'date modified'),
    ...added('personal', 'ip address', 'ipaddress', 'adresse ip', 'email address', 'emailaddress', 'adresse e-mail'),
    ...added('personal', 'first name', 'firstname', 'prenom', 'last name', 'lastname', 'nom', 'nom de famille'),
    ...added('personal', 'customdata', 'adresse electronique'),
  },
  addedForms: [[/^(?:custom ?data|donnees? personnalisees?)(?: ?\d+)?$/, 'personal']],
  drops: [],
  unseen: [],
}
