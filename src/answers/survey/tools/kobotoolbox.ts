import { added, type ToolSheet } from './tool.ts'

export const kobotoolbox: ToolSheet = {
  tool: 'kobotoolbox',
  signs: [
    ['_id', '_uuid'],
    ['_uuid', '_submission_time'],
    ['_id', '_submission_time'],
    ['_uuid', '_index'],
  ],
  head: 'one',
  added: {
    ...added('response', '_uuid', '_id'),
    ...added('submitted', '_submission_time', 'end'),
    ...added('aside', 'start', 'today', '_validation_status', '_notes', '_status', '__version__', '_tags', '_index'),
    ...added('aside', 'meta/instanceid', 'meta/rootuuid', 'meta/instancename', 'meta/deprecatedid', 'formhub/uuid'),
    ...added('aside', '_version_', '_xform_id_string', 'meta/audit'),
    ...added('personal', '_submitted_by', 'deviceid', 'username', 'phonenumber', 'subscriberid', 'simserial'),
  },
  addedForms: [[/^(?:_parent_|_submission_{1,2})/, 'aside']],
  drops: [],
  unseen: [],
}
