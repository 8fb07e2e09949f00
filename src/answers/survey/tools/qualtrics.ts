import { added, type ToolSheet } from './tool.ts'

export const qualtrics: ToolSheet = {
  tool: 'qualtrics',
  signs: [
    ['responseid', 'finished'],
    ['responseid', 'responseset'],
    ['startdate', 'enddate', 'progress', 'finished'],
    ['recordeddate', 'distributionchannel'],
  ],
  head: 'text-under-code',
  added: {
    ...added('response', 'responseid', 'response id'),
    ...added('submitted', 'recordeddate', 'enddate', 'recorded date', 'end date'),
    ...added('language', 'userlanguage', 'user language'),
    ...added('personal', 'ipaddress', 'ip address', 'recipientlastname', 'recipientfirstname', 'recipientemail'),
    ...added('personal', 'externalreference', 'externaldatareference', 'locationlatitude', 'locationlongitude'),
    ...added('personal', 'name', 'emailaddress', 'locationaccuracy', 'email'),
    ...added('aside', 'startdate', 'start date', 'status', 'progress', 'finished', 'responseset'),
    ...added('aside', 'duration (in seconds)', 'distributionchannel', 'response type'),
  },
  addedForms: [[/^q_/, 'aside']],
  drops: [
    {
      headers: /^(?:status|response type|type de reponse)$/,
      why: 'preview',
      cells: /^(?:1|2|8|9|1[27]|33|40|survey (?:preview|test)|preview|spam|apercu de l'enquete)$/,
    },
    { headers: /^(?:finished|termine)$/, why: 'unfinished', cells: /^(?:0|false|no|faux|non)$/ },
  ],
  unseen: [],
}
