/** The schema's second step. Shipped: never edited. */
export const anonymousGroups = {
  version: 2,
  name: 'anonymous groups',
  sql: `
-- An anonymous questionnaire about a subject at one of its stages: how many said each thing at each place. Never a sheet,
-- never when, nor by whom. JSON {"people", "counts"}. "shown": what may be told; "waiting": those who came since, who are
-- added to it together once they are enough.
CREATE TABLE group_count (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  subject TEXT NOT NULL REFERENCES subject (id),
  questionnaire TEXT NOT NULL REFERENCES content (digest),
  framework TEXT REFERENCES content (digest),
  stage TEXT NOT NULL,
  shown TEXT NOT NULL,
  waiting TEXT NOT NULL
) STRICT;
CREATE INDEX group_count_of_subject ON group_count (subject);
`,
} as const
