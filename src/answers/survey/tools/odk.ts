import { added, type ToolSheet } from './tool.ts'

/** ODK Central. */
export const odk: ToolSheet = {
  tool: 'odk',
  signs: [
    ['submissiondate', 'key'],
    ['key', 'submitterid'],
    ['submissiondate', 'meta-instanceid'],
    ['submissiondate', 'instanceid'],
  ],
  head: 'one',
  added: {
    ...added('response', 'key', 'instanceid', 'meta-instanceid'),
    ...added('submitted', 'submissiondate'),
    ...added('personal', 'submitterid', 'submittername', 'deviceid', 'username', 'phonenumber', 'email'),
    ...added('aside', 'attachmentspresent', 'attachmentsexpected', 'status', 'reviewstate', 'edits', 'formversion'),
    ...added('aside', 'start', 'end', 'today', 'instancename', 'meta-instancename', 'parent_key', 'set-of'),
  },
  drops: [],
  unseen: [],
}
