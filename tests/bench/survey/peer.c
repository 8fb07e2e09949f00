/* The survey of the bench, read, scored and stored by a small program that knows it beforehand: nothing is general.
 * peer FILE        reads and scores; peer FILE STORE stores too, in one transaction.
 * Says how many rows and the sums of the five dimensions' means, as JSON. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include "sqlite3.h"

enum { META = 8, QUESTIONS = 60, COLUMNS = META + QUESTIONS, DIMENSIONS = 5 };
enum { ID = 0, SUBMITTED = 1, NAME = 3, REGION = 4, SECTOR = 5, SIZE = 6 };

typedef struct { const char *at; size_t length; } Cell;

static sqlite3 *base;
static sqlite3_stmt *business, *assessment;
static double sums[DIMENSIONS];
static long rows;

static void check(int result, int wanted) {
  if (result == wanted) return;
  fprintf(stderr, "%s\n", sqlite3_errmsg(base));
  exit(1);
}

static void run(const char *sql) { check(sqlite3_exec(base, sql, 0, 0, 0), SQLITE_OK); }

static void open_store(const char *path) {
  check(sqlite3_open(path, &base), SQLITE_OK);
  run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
      "CREATE TABLE business (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL) STRICT;"
      "CREATE TABLE assessment (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, business INTEGER NOT NULL,"
      " response TEXT, at TEXT, region TEXT, sector TEXT, size TEXT,"
      " tier1_1 REAL, tier1_2 REAL, tier1_3 REAL, tier1_4 REAL, tier1_5 REAL, answers TEXT NOT NULL) STRICT;"
      "BEGIN");
  check(sqlite3_prepare_v2(base, "INSERT INTO business VALUES (?, ?, ?)", -1, &business, 0), SQLITE_OK);
  check(sqlite3_prepare_v2(base, "INSERT INTO assessment VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", -1,
                           &assessment, 0), SQLITE_OK);
}

static void text(sqlite3_stmt *statement, int at, const Cell *cell) {
  sqlite3_bind_text(statement, at, cell->at, (int)cell->length, SQLITE_STATIC);
}

static void store(const Cell *cells, const double *means) {
  char id[40], answers[QUESTIONS * 5 + 3], *end = answers;
  *end++ = '[';
  for (int question = 0; question < QUESTIONS; question++) {
    const Cell *cell = cells + META + question;
    if (question > 0) *end++ = ',';
    if (cell->length == 0) end = stpcpy(end, "null");
    else { *end++ = '"'; *end++ = *cell->at; *end++ = '"'; }
  }
  *end++ = ']';
  snprintf(id, sizeof id, "%08lx-0000-4000-8000-%012lx", rows, rows);
  sqlite3_bind_int64(business, 1, rows);
  sqlite3_bind_text(business, 2, id, -1, SQLITE_STATIC);
  text(business, 3, cells + NAME);
  check(sqlite3_step(business), SQLITE_DONE);
  sqlite3_reset(business);
  sqlite3_bind_int64(assessment, 1, rows);
  sqlite3_bind_text(assessment, 2, id, -1, SQLITE_STATIC);
  sqlite3_bind_int64(assessment, 3, rows);
  text(assessment, 4, cells + ID);
  text(assessment, 5, cells + SUBMITTED);
  text(assessment, 6, cells + REGION);
  text(assessment, 7, cells + SECTOR);
  text(assessment, 8, cells + SIZE);
  for (int d = 0; d < DIMENSIONS; d++) sqlite3_bind_double(assessment, 9 + d, means[d]);
  sqlite3_bind_text(assessment, 14, answers, (int)(end - answers), SQLITE_STATIC);
  check(sqlite3_step(assessment), SQLITE_DONE);
  sqlite3_reset(assessment);
}

/* The mean of what has a value: questions of a competency, competencies of a dimension. */
static void score(const Cell *cells, double *means) {
  for (int d = 0; d < DIMENSIONS; d++) {
    double whole = 0;
    int valued = 0;
    for (int c = 0; c < 4; c++) {
      int sum = 0, count = 0;
      for (int q = 0; q < 3; q++) {
        const Cell *cell = cells + META + d * 12 + c * 3 + q;
        if (cell->length != 1 || *cell->at < '1' || *cell->at > '5') continue;
        sum += *cell->at - '0';
        count++;
      }
      if (count == 0) continue;
      whole += (double)sum / count;
      valued++;
    }
    means[d] = valued == 0 ? 0 : whole / valued;
    sums[d] += means[d];
  }
}

/* One record; cells point into the file, their quotes left out. Returns where the next begins. */
static const char *scan(const char *at, const char *end, Cell *cells, int *count) {
  *count = 0;
  for (;;) {
    Cell cell = { at, 0 };
    if (at < end && *at == '"') {
      cell.at = ++at;
      for (;;) {
        at = memchr(at, '"', (size_t)(end - at));
        if (at == NULL) { fprintf(stderr, "unclosed quote\n"); exit(1); }
        if (at + 1 < end && at[1] == '"') { at += 2; continue; }
        break;
      }
      cell.length = (size_t)(at - cell.at);
      at++;
    } else {
      while (at < end && *at != ',' && *at != '\r' && *at != '\n') at++;
      cell.length = (size_t)(at - cell.at);
    }
    if (*count < COLUMNS) cells[*count] = cell;
    ++*count;
    if (at < end && *at == ',') { at++; continue; }
    if (at < end && *at == '\r') at++;
    if (at < end && *at == '\n') at++;
    return at;
  }
}

int main(int argc, char **argv) {
  int file = open(argv[1], O_RDONLY), count;
  struct stat facts;
  Cell cells[COLUMNS];
  double means[DIMENSIONS];
  if (file < 0 || fstat(file, &facts) != 0) return 1;
  const char *at = mmap(0, (size_t)facts.st_size, PROT_READ, MAP_PRIVATE, file, 0);
  const char *end = at + facts.st_size;
  if (at == MAP_FAILED) return 1;
  if (argc > 2) open_store(argv[2]);
  at = scan(at, end, cells, &count);
  while (at < end) {
    at = scan(at, end, cells, &count);
    if (count != COLUMNS) { fprintf(stderr, "row %ld has %d cells\n", rows + 1, count); return 1; }
    rows++;
    score(cells, means);
    if (argc > 2) store(cells, means);
  }
  if (argc > 2) { run("COMMIT"); sqlite3_finalize(business); sqlite3_finalize(assessment); sqlite3_close(base); }
  printf("{\"rows\":%ld,\"sums\":[", rows);
  for (int d = 0; d < DIMENSIONS; d++) printf("%s%.9f", d > 0 ? "," : "", sums[d]);
  printf("]}\n");
  return 0;
}
