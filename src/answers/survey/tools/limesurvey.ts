import { added, type ToolSheet } from './tool.ts'

export const limesurvey: ToolSheet = {
  tool: 'limesurvey',
  signs: [
    ['submitdate', 'startlanguage'],
    ['submitdate', 'lastpage'],
    ['id', 'submitdate'],
    ['lastpage', 'startlanguage'],
    ['date submitted', 'last page'],
    ['date submitted', 'start language'],
    ['response id', 'date submitted'],
    ['date de soumission', 'derniere page'],
    ['date de soumission', 'langue de depart'],
    ['id de la reponse', 'date de soumission'],
  ],
  forms: [/\[(?:SQ\d{3}|[^\]]+\]\[Scale \d)\]/i],
  head: 'one',
  added: {
    ...added('response', 'id', 'response id', 'id de la reponse', 'id de reponse', 'identifiant de la reponse'),
    ...added('submitted', 'submitdate', 'date submitted', 'date de soumission'),
    ...added('language', 'startlanguage', 'start language', 'langue de depart', 'langue initiale'),
    ...added('personal', 'ipaddr', 'ip address', 'adresse ip', 'refurl', 'referrer url', 'url referente', 'token'),
    ...added('personal', 'access code', "code d'acces", 'firstname', 'lastname', 'email', 'token_firstname'),
    ...added('aside', 'lastpage', 'last page', 'derniere page', 'seed', 'tete de serie', 'graine'),
    ...added('aside', 'startdate', 'date started', 'date de lancement', 'date de debut', 'datestamp'),
    ...added('aside', 'date last action', 'date de la derniere action', 'interviewtime', 'total time', 'temps total'),
  },
  addedForms: [
    [/^(?:question time|group time|temps pour la question|temps pour le groupe)\b/, 'aside'],
    [/^(?:questiontime|grouptime)/, 'aside'],
  ],
  drops: [{ headers: /^(?:submitdate|date submitted|date de soumission)$/, why: 'unfinished', cells: /^$/ }],
  unseen: ['n/a'],
  noDay: '1980-01-01',
  ranks: /^(?:SQ|AO|A|L)0*([1-9]\d{0,2})$/i,
}
