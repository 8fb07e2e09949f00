import type { Sentences } from '../sentences.ts'
import { acrossSentences } from './problem-across.ts'
import { answerSentences, frameworkSentences, questionSentences } from './problem-content.ts'
import { deadSentences } from './problem-dead.ts'
import { expressionSentences } from './problem-expressions.ts'
import { fileSentences } from './problem-files.ts'
import { followedSentences } from './problem-followed.ts'
import { migrationSentences } from './problem-migrations.ts'
import { nameSentences } from './problem-names.ts'
import { outcomeSentences } from './problem-outcomes.ts'
import { referenceSentences } from './problem-references.ts'
import { shapeSentences } from './problem-shape.ts'
import { surveySentences } from './problem-survey.ts'
import { surveyFileSentences } from './problem-survey-file.ts'
import { warningSentences } from './problem-warnings.ts'

const sentences: Sentences = {
  ...fileSentences,
  ...shapeSentences,
  ...nameSentences,
  ...frameworkSentences,
  ...questionSentences,
  ...migrationSentences,
  ...referenceSentences,
  ...answerSentences,
  ...followedSentences,
  ...surveySentences,
  ...surveyFileSentences,
  ...expressionSentences,
  ...deadSentences,
  ...outcomeSentences,
  ...warningSentences,
  ...acrossSentences,
}

/** Ce qui ne va pas dans un fichier : ce qui est faux, et ce qui serait juste. */
export const problems = {
  sentences,
  warning: (sentence: string) => `avertissement\u00a0: ${sentence}`,
}
