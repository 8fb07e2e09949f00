import { planDecisions } from './decision-migration.ts'
import { anonymousGroups } from './group-migration.ts'
import { importedLots } from './lot-migration.ts'
import { revisions } from './revision-migration.ts'
import { actionStatuses } from './status-migration.ts'

/** One step of the schema's history. */
export type Migration = Readonly<{ version: number; name: string; sql: string }>

/**
 * The schema, step by step: appended to, never edited once shipped (a test keeps their digests).
 *
 * Numbered from 1 without a gap; `user_version` is the number of the last one applied.
 */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    name: 'the memory of a visit',
    sql: `
-- What happened to this file. "identity" tells it from any other store, "writes" counts its transactions: each one writes
-- this row, so that a log always says whose it is. "open" is 1 from a session's first write to its clean end.
CREATE TABLE migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT;
CREATE TABLE store (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  identity TEXT NOT NULL,
  writes INTEGER NOT NULL,
  open INTEGER NOT NULL
) STRICT;
INSERT INTO store (one, identity, writes, open) VALUES (1, lower(hex(randomblob(16))), 0, 0);

-- A questionnaire, framework, notice or library of actions, whole, once per digest (SHA-256 of "json").
-- Of a questionnaire: "questions", its questions' ids in the order of the packed answers.
CREATE TABLE content (
  digest TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  version TEXT NOT NULL,
  json TEXT NOT NULL,
  questions TEXT CHECK (questions IS NULL OR json_valid(questions)),
  anonymous INTEGER
) STRICT;

-- Words that many rows share.
CREATE TABLE dictionary (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('sector', 'size', 'region')),
  word TEXT NOT NULL,
  UNIQUE (kind, word)
) STRICT;

CREATE TABLE subject (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('business', 'advisor', 'region')),
  name TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

-- One row per assessment. "answers": a JSON array, one place per question (null = no answer), always the fold of "trail".
-- "tier1_n": value of the framework's n-th tier-1 criterion; "scores": all of them, JSON. Times: ISO 8601, UTC.
CREATE TABLE assessment (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  subject TEXT NOT NULL REFERENCES subject (id),
  questionnaire TEXT NOT NULL REFERENCES content (digest),
  framework TEXT REFERENCES content (digest),
  stage TEXT NOT NULL,
  status TEXT NOT NULL,
  started_at TEXT NOT NULL,
  closed_at TEXT,
  sector INTEGER REFERENCES dictionary (id),
  size INTEGER REFERENCES dictionary (id),
  region INTEGER REFERENCES dictionary (id),
  tier1_1 REAL, tier1_2 REAL, tier1_3 REAL, tier1_4 REAL, tier1_5 REAL, tier1_6 REAL, tier1_7 REAL, tier1_8 REAL,
  tier1_9 REAL, tier1_10 REAL, tier1_11 REAL, tier1_12 REAL, tier1_13 REAL, tier1_14 REAL, tier1_15 REAL, tier1_16 REAL,
  respondents TEXT NOT NULL,
  profile TEXT NOT NULL,
  answers TEXT NOT NULL,
  scores TEXT,
  digest TEXT,
  CHECK ((status = 'open') = (closed_at IS NULL))
) STRICT;
CREATE INDEX assessment_of_subject ON assessment (subject);

-- What was recorded, in the order it was. "question" NULL: "response" is a whole imported sheet, {question: response}.
-- "response" NULL: taken back. "was": what it replaced.
CREATE TABLE trail (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  assessment TEXT NOT NULL REFERENCES assessment (id),
  question TEXT,
  response TEXT,
  was TEXT,
  at TEXT NOT NULL,
  by TEXT,
  source TEXT NOT NULL CHECK (source IN ('interview', 'file', 'import')),
  reason TEXT,
  CHECK (question IS NOT NULL OR response IS NOT NULL)
) STRICT;
CREATE INDEX trail_of_assessment ON trail (assessment);

CREATE TABLE notice_shown (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  assessment TEXT NOT NULL REFERENCES assessment (id),
  notice TEXT NOT NULL REFERENCES content (digest),
  language TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX notice_shown_of_assessment ON notice_shown (assessment);

CREATE TABLE consent (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  assessment TEXT NOT NULL REFERENCES assessment (id),
  purpose TEXT NOT NULL,
  given INTEGER NOT NULL CHECK (given IN (0, 1)),
  at TEXT NOT NULL,
  by TEXT,
  how TEXT NOT NULL CHECK (how IN ('oral', 'written', 'file')),
  notice TEXT NOT NULL REFERENCES content (digest)
) STRICT;
CREATE INDEX consent_of_assessment ON consent (assessment);

-- The plans of an assessment: the last "version" is the plan, the others its history.
CREATE TABLE plan (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  assessment TEXT NOT NULL REFERENCES assessment (id),
  version INTEGER NOT NULL,
  at TEXT NOT NULL,
  actions TEXT NOT NULL REFERENCES content (digest),
  json TEXT NOT NULL,
  UNIQUE (assessment, version)
) STRICT;

-- Who did what, to which file, why; never an answer. It outlives what it speaks of.
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  system_user TEXT NOT NULL,
  advisor TEXT,
  command TEXT NOT NULL,
  dossier TEXT,
  purpose TEXT
) STRICT;

-- Append-only tables refuse UPDATE and DELETE. The one door is for destroying an assessment for good: within ONE
-- transaction, put its id in "purge", delete its rows, delete the assessment, take the id out of "purge".
CREATE TABLE purge (assessment TEXT PRIMARY KEY) STRICT;
CREATE TRIGGER trail_never_changes BEFORE UPDATE ON trail
BEGIN SELECT RAISE(ABORT, 'trail is append-only'); END;
CREATE TRIGGER trail_never_shrinks BEFORE DELETE ON trail
WHEN NOT EXISTS (SELECT 1 FROM purge WHERE assessment = OLD.assessment)
BEGIN SELECT RAISE(ABORT, 'trail is append-only'); END;
CREATE TRIGGER notice_shown_never_changes BEFORE UPDATE ON notice_shown
BEGIN SELECT RAISE(ABORT, 'notice_shown is append-only'); END;
CREATE TRIGGER notice_shown_never_shrinks BEFORE DELETE ON notice_shown
WHEN NOT EXISTS (SELECT 1 FROM purge WHERE assessment = OLD.assessment)
BEGIN SELECT RAISE(ABORT, 'notice_shown is append-only'); END;
CREATE TRIGGER consent_never_changes BEFORE UPDATE ON consent
BEGIN SELECT RAISE(ABORT, 'consent is append-only'); END;
CREATE TRIGGER consent_never_shrinks BEFORE DELETE ON consent
WHEN NOT EXISTS (SELECT 1 FROM purge WHERE assessment = OLD.assessment)
BEGIN SELECT RAISE(ABORT, 'consent is append-only'); END;
CREATE TRIGGER journal_never_changes BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;
CREATE TRIGGER journal_never_shrinks BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;

-- For the curious: one row per answer. Never of an anonymous questionnaire.
CREATE VIEW answer_view AS
SELECT
  subject.name AS subject,
  assessment.id AS assessment,
  assessment.stage AS stage,
  assessment.status AS status,
  content.id AS questionnaire,
  content.version AS version,
  place.key + 1 AS position,
  json_extract(content.questions, '$[' || place.key || ']') AS question,
  json_extract(place.value, '$.answer.state') AS state,
  json_extract(place.value, '$.answer.value') AS value,
  json_extract(place.value, '$.answer.reason') AS reason,
  json_extract(place.value, '$.evidence') AS evidence,
  json_extract(place.value, '$.note') AS note,
  json_extract(place.value, '$.other') AS other
FROM assessment
JOIN subject ON subject.id = assessment.subject
JOIN content ON content.digest = assessment.questionnaire
JOIN json_each(assessment.answers) AS place
WHERE place.type = 'object' AND content.anonymous = 0
ORDER BY assessment.seq, place.key;
`,
  },
  anonymousGroups,
  actionStatuses,
  revisions,
  planDecisions,
  importedLots,
]
