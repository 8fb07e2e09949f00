import { added, type ToolSheet } from './tool.ts'

export const redcap: ToolSheet = {
  tool: 'redcap',
  signs: [
    ['redcap_event_name'],
    ['redcap_repeat_instrument'],
    ['redcap_survey_identifier'],
    ['record_id'],
    ['record id', 'complete'],
    ['record id', 'survey timestamp'],
    ['survey timestamp', 'complete'],
    ['event name', 'record id'],
  ],
  forms: [/___\w+$/, /\(cho(?:ice|ix)=[^)]*\)/i],
  head: 'one',
  added: {
    ...added('response', 'record_id', 'record id', 'study_id', 'redcap_event_name', 'event name'),
    ...added('response', 'redcap_repeat_instance', 'repeat instance', 'redcap_repeat_instrument', 'repeat instrument'),
    ...added('submitted', 'survey timestamp'),
    ...added('aside', 'redcap_data_access_group', 'data access group', 'complete'),
    ...added('personal', 'redcap_survey_identifier', 'survey identifier'),
  },
  addedForms: [
    [/^[a-z0-9_]+_timestamp$/, 'submitted'],
    [/^[a-z0-9_]+_complete$/, 'aside'],
  ],
  drops: [
    { headers: /^complete$|_complete$/, why: 'unfinished', cells: /^(?:0|incomplete?)?$/ },
    { headers: /^survey timestamp$|_timestamp$/, why: 'unfinished', cells: /^\[not completed\]$/ },
  ],
  unseen: [],
}
