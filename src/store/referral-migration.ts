/** The schema's step for referrals. Shipped: never edited. */
export const referrals = {
  version: 7,
  name: 'referrals',
  sql: `
-- What was recorded of the referrals of a business, in the order it was. "referral": its id. "kind": introduced (to
-- "door", the directory's entry then called "name", for "action" of the assessment's plan), then accepted, declined,
-- served (first service), checked, withdrawn: the last state holds, the others are its history. "on_day": the day it was
-- so (2026-11-02); "at": when it was recorded. "note": the reason, where one is needed.
CREATE TABLE referral (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  assessment TEXT NOT NULL REFERENCES assessment (id),
  referral TEXT NOT NULL,
  kind TEXT NOT NULL,
  on_day TEXT NOT NULL,
  at TEXT NOT NULL,
  by TEXT NOT NULL,
  action TEXT,
  door TEXT,
  name TEXT,
  note TEXT,
  CHECK (kind <> 'introduced' OR (action IS NOT NULL AND door IS NOT NULL AND name IS NOT NULL)),
  CHECK (kind NOT IN ('declined', 'withdrawn') OR note IS NOT NULL)
) STRICT;
CREATE INDEX referral_of_assessment ON referral (assessment);
CREATE UNIQUE INDEX referral_introduced_once ON referral (referral) WHERE kind = 'introduced';
CREATE TRIGGER referral_never_changes BEFORE UPDATE ON referral
BEGIN SELECT RAISE(ABORT, 'referral is append-only'); END;
CREATE TRIGGER referral_never_shrinks BEFORE DELETE ON referral
WHEN NOT EXISTS (SELECT 1 FROM purge WHERE assessment = OLD.assessment)
BEGIN SELECT RAISE(ABORT, 'referral is append-only'); END;
`,
} as const
