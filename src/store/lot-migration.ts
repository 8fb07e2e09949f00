import { lotConsents } from './lot-consents.ts'

/** The schema's sixth step. Shipped: never edited. */
export const importedLots = {
  version: 6,
  name: 'lots of survey rows',
  sql: `
-- A survey export that was imported, once per file ("sha256"), questionnaire and stage. "survey": what its response ids
-- are unique within. "matching": what was understood of its columns, JSON. Each of its rows is an assessment about a
-- subject, whose ids are the row's "seq" in eight hexadecimal digits and then "assessments" or "subjects".
CREATE TABLE lot (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  assessments TEXT NOT NULL,
  subjects TEXT NOT NULL,
  survey TEXT NOT NULL,
  file TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  tool TEXT NOT NULL,
  questionnaire TEXT NOT NULL REFERENCES content (digest),
  framework TEXT REFERENCES content (digest),
  kind TEXT NOT NULL CHECK (kind IN ('business', 'advisor', 'region')),
  stage TEXT NOT NULL,
  at TEXT NOT NULL,
  matching TEXT NOT NULL CHECK (json_valid(matching)),
  UNIQUE (sha256, questionnaire, stage)
) STRICT;

-- One row of an export: a closed assessment. "line": in the file. "subject": NULL when the row brings its own. "revises":
-- the row of the same response that it replaces. "at": when it was answered, NULL when only the lot's is known.
-- "profile": what is known besides sector, size, region and answers. "tier1_n", "answers": as in "assessment". No other
-- score is kept: they are worked out again from the lot's questionnaire and framework, which never change.
-- A row that something was kept about since (a visit, a plan) is copied to "subject" and "assessment", with the same ids.
CREATE TABLE lot_row (
  seq INTEGER PRIMARY KEY,
  lot INTEGER NOT NULL REFERENCES lot (seq),
  line INTEGER NOT NULL,
  response TEXT,
  name TEXT,
  subject TEXT,
  revises INTEGER REFERENCES lot_row (seq),
  at TEXT,
  sector INTEGER REFERENCES dictionary (id),
  size INTEGER REFERENCES dictionary (id),
  region INTEGER REFERENCES dictionary (id),
  profile TEXT,
  tier1_1 REAL, tier1_2 REAL, tier1_3 REAL, tier1_4 REAL, tier1_5 REAL, tier1_6 REAL, tier1_7 REAL, tier1_8 REAL,
  tier1_9 REAL, tier1_10 REAL, tier1_11 REAL, tier1_12 REAL, tier1_13 REAL, tier1_14 REAL, tier1_15 REAL, tier1_16 REAL,
  answers TEXT NOT NULL
) STRICT;
-- Partial: the rows of a first import are in neither, and cost nothing.
CREATE INDEX lot_row_of_subject ON lot_row (subject) WHERE subject IS NOT NULL;
CREATE UNIQUE INDEX lot_row_revised ON lot_row (revises) WHERE revises IS NOT NULL;

-- SHA-256 of what the rows from "first" to "last" say: a row changed outside the program no longer matches.
CREATE TABLE lot_seal (
  first INTEGER PRIMARY KEY,
  last INTEGER NOT NULL,
  seal TEXT NOT NULL
) STRICT;

CREATE TRIGGER lot_never_changes BEFORE UPDATE ON lot
BEGIN SELECT RAISE(ABORT, 'lot is append-only'); END;
CREATE TRIGGER lot_never_shrinks BEFORE DELETE ON lot
WHEN NOT EXISTS (SELECT 1 FROM purge)
BEGIN SELECT RAISE(ABORT, 'lot is append-only'); END;
CREATE TRIGGER lot_row_never_changes BEFORE UPDATE ON lot_row
BEGIN SELECT RAISE(ABORT, 'lot_row is append-only'); END;
CREATE TRIGGER lot_row_never_shrinks BEFORE DELETE ON lot_row
WHEN NOT EXISTS (
  SELECT 1 FROM purge
  WHERE assessment = printf('%08x', OLD.seq) || (SELECT assessments FROM lot WHERE lot.seq = OLD.lot)
)
BEGIN SELECT RAISE(ABORT, 'lot_row is append-only'); END;
-- Rows that were destroyed for good leave a run that is to be sealed again.
CREATE TRIGGER lot_seal_never_changes BEFORE UPDATE ON lot_seal
WHEN NOT EXISTS (SELECT 1 FROM purge)
BEGIN SELECT RAISE(ABORT, 'lot_seal is append-only'); END;
CREATE TRIGGER lot_seal_never_shrinks BEFORE DELETE ON lot_seal
WHEN NOT EXISTS (SELECT 1 FROM purge)
BEGIN SELECT RAISE(ABORT, 'lot_seal is append-only'); END;

${lotConsents}
-- The rows of every lot with their ids and the name of their subject: the last one given, else the file and line.
CREATE VIEW imported AS
SELECT
  lot_row.seq AS seq,
  printf('%08x', lot_row.seq) || lot.assessments AS id,
  coalesce(lot_row.subject, printf('%08x', lot_row.seq) || lot.subjects) AS subject,
  coalesce(
    (SELECT later.name FROM lot_row AS later
     WHERE later.subject = printf('%08x', lot_row.seq) || lot.subjects AND later.name IS NOT NULL
     ORDER BY later.seq DESC LIMIT 1),
    lot_row.name,
    lot.file || ':' || lot_row.line
  ) AS name,
  lot_row.subject IS NULL AS own,
  lot.kind AS kind,
  lot.stage AS stage,
  lot.questionnaire AS questionnaire,
  lot.framework AS framework,
  coalesce(lot_row.at, lot.at) AS at,
  lot.at AS lot_at,
  lot.seq AS lot,
  lot.file AS file,
  lot_row.line AS line,
  lot_row.response AS response,
  (SELECT printf('%08x', older.seq) || lot_of_older.assessments
   FROM lot_row AS older JOIN lot AS lot_of_older ON lot_of_older.seq = older.lot
   WHERE older.seq = lot_row.revises) AS revises,
  (SELECT printf('%08x', newer.seq) || lot_of_newer.assessments
   FROM lot_row AS newer JOIN lot AS lot_of_newer ON lot_of_newer.seq = newer.lot
   WHERE newer.revises = lot_row.seq) AS revised_by,
  (SELECT word FROM dictionary WHERE dictionary.id = lot_row.sector) AS sector,
  (SELECT word FROM dictionary WHERE dictionary.id = lot_row.size) AS size,
  (SELECT word FROM dictionary WHERE dictionary.id = lot_row.region) AS region,
  lot_row.profile AS profile,
  lot_row.answers AS answers
FROM lot_row JOIN lot ON lot.seq = lot_row.lot;

-- For the curious: one row per answer, of visits and of imported rows. Never of an anonymous questionnaire.
DROP VIEW answer_view;
CREATE VIEW answer_view AS
SELECT
  sheet.name AS subject,
  sheet.id AS assessment,
  sheet.stage AS stage,
  sheet.status AS status,
  content.id AS questionnaire,
  content.version AS version,
  place.key + 1 AS position,
  json_extract(content.questions, '$[' || place.key || ']') AS question,
  CASE place.type WHEN 'object' THEN json_extract(place.value, '$.answer.state') ELSE 'answered' END AS state,
  CASE place.type WHEN 'object' THEN json_extract(place.value, '$.answer.value') ELSE place.value END AS value,
  CASE place.type WHEN 'object' THEN json_extract(place.value, '$.answer.reason') END AS reason,
  CASE place.type WHEN 'object' THEN json_extract(place.value, '$.evidence') END AS evidence,
  CASE place.type WHEN 'object' THEN json_extract(place.value, '$.note') END AS note,
  CASE place.type WHEN 'object' THEN json_extract(place.value, '$.other') END AS other
FROM (
  SELECT assessment.id, subject.name, stage, status, questionnaire, answers
  FROM assessment CROSS JOIN subject ON subject.id = assessment.subject
  UNION ALL
  SELECT id, name, stage, 'closed', questionnaire, answers
  FROM imported
  WHERE NOT EXISTS (SELECT 1 FROM assessment WHERE assessment.id = imported.id)
) AS sheet
CROSS JOIN content ON content.digest = sheet.questionnaire
CROSS JOIN json_each(sheet.answers) AS place
WHERE place.type <> 'null' AND content.anonymous = 0;
`,
} as const
