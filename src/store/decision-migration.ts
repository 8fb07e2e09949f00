/** The schema's fifth step. Shipped: never edited. */
export const planDecisions = {
  version: 5,
  name: 'what the owner decides',
  sql: `
-- What the owner decided of an assessment's plan, whole each time, in the order recorded: the last one holds, the others
-- are its history. "version": of the plan it was decided upon. "json": {"choices", "dropped"}.
CREATE TABLE plan_decision (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  assessment TEXT NOT NULL,
  version INTEGER NOT NULL,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  json TEXT NOT NULL,
  FOREIGN KEY (assessment, version) REFERENCES plan (assessment, version)
) STRICT;
CREATE INDEX plan_decision_of_assessment ON plan_decision (assessment);
CREATE TRIGGER plan_decision_never_changes BEFORE UPDATE ON plan_decision
BEGIN SELECT RAISE(ABORT, 'plan_decision is append-only'); END;
CREATE TRIGGER plan_decision_never_shrinks BEFORE DELETE ON plan_decision
WHEN NOT EXISTS (SELECT 1 FROM purge WHERE assessment = OLD.assessment)
BEGIN SELECT RAISE(ABORT, 'plan_decision is append-only'); END;
`,
} as const
