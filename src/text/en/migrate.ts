import type { migrate as fr } from '../fr/migrate.ts'
import { quoted, several } from './quoted.ts'

/** An assessment that goes to a newer version of its questionnaire. */
export const migrate: typeof fr = {
  versions: ({ stage, name, before, after }) => `${stage} · ${name} · version ${before} → ${after}`,
  framework: (name, before, after) =>
    `The framework changes too (${name}, version ${before} → ${after}): scores are computed with the new one.`,
  edited: (version) =>
    `The content of the questionnaire or of its framework has changed, but not the version number (${version}): nothing in it says what becomes of the answers. Only those of questions that mean the same are carried.`,
  titles: {
    carried: (count) => several(count, 'answer carried as it is', 'answers carried as they are'),
    'to-reconfirm': (count) => several(count, 'answer to confirm', 'answers to confirm'),
    'meaning-changed': (count) =>
      several(
        count,
        'question has changed its meaning: it is asked again',
        'questions have changed their meaning: they are asked again',
      ),
    retired: (count) =>
      several(
        count,
        'question retired: its answer stays in the original assessment',
        'questions retired: their answers stay in the original assessment',
      ),
    added: (count) => several(count, 'new question', 'new questions'),
  },
  question: (id, text) => `${id}  ${text}`,
  because: (question, why) => `${question} (${why})`,
  becomes: (question) => `→ ${question}`,
  without: (parts) => `without what is gone: ${parts}`,
  why: {
    split: 'it has become several questions',
    reworded: 'it was reworded',
    options: 'its options have changed',
    merged: 'another question has become the same',
    unfit: 'the answer no longer fits',
    cells: 'some rows or columns have changed',
  },
  left: (count) =>
    count === 0
      ? 'Every question has an answer: what is left is to read it again and finish.'
      : `${several(count, 'question is', 'questions are')} left to ask.`,
  kept: (assessment) => `The original assessment is kept as it is: virage show ${assessment}`,
  next: (commands) => ['To go on:', ...commands.map((command) => `  ${command}`)],
  visit: (name, questionnaires) => `virage visit "${name}"${questionnaires.map((one) => ` -q ${one}`).join('')}`,
  nothingKept: 'Nothing is kept: without --dry-run, the same command does it.',

  stays: {
    'up-to-date': (assessment, reference) =>
      `Nothing to do: assessment ${assessment} is already at the newest version, ${reference}.`,
    replaced: (assessment, by) => `Assessment ${assessment} was already carried over to ${by}. Give that number.`,
    older: (assessment, reference, version) =>
      `Assessment ${assessment} was taken with ${reference}, newer than version ${version}: there is no going back. For a newer version, give your file with -q.`,
    'other-questionnaire': (assessment, reference) =>
      `Assessment ${assessment} was taken with ${reference}: it can only go to another version of the same questionnaire.`,
    'unknown-questionnaire': (assessment, reference) =>
      `The questionnaire of assessment ${assessment}, ${reference}, is not among those here. Give its file with -q.`,
    anonymous: (assessment, reference) =>
      `Assessment ${assessment} (${reference}) cannot become anonymous: an anonymous questionnaire keeps only totals.`,
  },
  errors: {
    anonymous: (questionnaire) =>
      `${quoted(questionnaire)} is anonymous: virage keeps only its totals per option, and no answer can go from one question to another. Take it again with the new version; the totals so far stay.`,
    noneTaken: (questionnaire) => `No assessment was taken with ${quoted(questionnaire)}.`,
    allOfThem: (questionnaire, count) =>
      `${count} assessments were taken with ${quoted(questionnaire)}. Add --all to carry them all, or --dry-run to look first.`,
    badTarget: (typed) =>
      `--to asks for a questionnaire and its version, like my-questionnaire@1.1.0; got: ${quoted(typed)}.`,
    noTarget: (reference, known) =>
      `There is no ${quoted(reference)}. Those there are: ${known}. For another, give its file with -q.`,
  },
}
