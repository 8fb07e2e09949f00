/** The schema's fourth step. Shipped: never edited. */
export const revisions = {
  version: 4,
  name: 'revisions of assessments',
  sql: `
-- An assessment that revises another: its answers, carried to a newer version of the questionnaire. The one it revises
-- stays as it was. "at": when it was revised.
CREATE TABLE revision (
  assessment TEXT PRIMARY KEY REFERENCES assessment (id),
  revises TEXT NOT NULL UNIQUE REFERENCES assessment (id),
  at TEXT NOT NULL,
  CHECK (assessment <> revises)
) STRICT;
CREATE TRIGGER revision_never_changes BEFORE UPDATE ON revision
BEGIN SELECT RAISE(ABORT, 'revision is append-only'); END;
CREATE TRIGGER revision_never_shrinks BEFORE DELETE ON revision
WHEN NOT EXISTS (SELECT 1 FROM purge WHERE assessment IN (OLD.assessment, OLD.revises))
BEGIN SELECT RAISE(ABORT, 'revision is append-only'); END;
`,
} as const
