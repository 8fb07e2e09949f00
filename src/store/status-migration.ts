/** The schema's third step. Shipped: never edited. */
export const actionStatuses = {
  version: 3,
  name: 'what becomes of actions',
  sql: `
-- What became of the actions of an assessment's plan, in the order recorded: the last one of an action holds, the others
-- are its history. "status": proposed, accepted, under-way, done, dropped. "on_day": the day it became so (2026-11-02);
-- "at": when it was recorded. "evidence": what shows it, in words.
CREATE TABLE action_status (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  assessment TEXT NOT NULL REFERENCES assessment (id),
  action TEXT NOT NULL,
  status TEXT NOT NULL,
  on_day TEXT NOT NULL,
  at TEXT NOT NULL,
  reason TEXT,
  evidence TEXT,
  CHECK (status <> 'dropped' OR reason IS NOT NULL)
) STRICT;
CREATE INDEX action_status_of_assessment ON action_status (assessment);
CREATE TRIGGER action_status_never_changes BEFORE UPDATE ON action_status
BEGIN SELECT RAISE(ABORT, 'action_status is append-only'); END;
CREATE TRIGGER action_status_never_shrinks BEFORE DELETE ON action_status
WHEN NOT EXISTS (SELECT 1 FROM purge WHERE assessment = OLD.assessment)
BEGIN SELECT RAISE(ABORT, 'action_status is append-only'); END;
`,
} as const
