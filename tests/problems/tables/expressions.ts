import type { Mistake } from '../../support/mistakes.ts'

function shownIf(mistake: string, condition: string, tells: Mistake[2]): Mistake {
  return [mistake, ['entrevue.yaml', 'answer.ACCES >= 2', condition], tells]
}

/** Conditions and computed values, each told at the very character. */
export const expressions: readonly Mistake[] = [
  shownIf('a condition cut short', 'answer.ACCES >=', { "' }\n      - { id: JOURS": 'expression-syntax' }),
  shownIf('one equal sign', 'answer.ACCES = 2', { '= 2': 'expression-syntax' }),
  shownIf('a text never closed', 'answer.ACCES == "2', { '"2': 'expression-syntax' }),
  shownIf('a condition of more than a page', `answer.ACCES == 1${' '.repeat(4000)}`, {
    [`'answer.ACCES == 1${' '.repeat(9)}`]: 'text-too-long',
  }),
  shownIf('a condition nested too deep', `${'!'.repeat(34)}(answer.ACCES == 1)`, {
    '!(answer.ACCES == 1)': 'expression-too-large',
  }),
  shownIf('a name misspelt', 'answer.ACES >= 2', { 'answer.ACES': 'expression-name' }),
  shownIf('a name without its space', 'answer.ACCES >= 2 && employees > 2', { 'employees > 2': 'expression-name' }),
  shownIf('an id with its hyphen', 'score.GENS-A > 2', { 'score.GENS-A': 'expression-name' }),
  shownIf('an unknown function', 'sum(answer.ACCES, 2) > 2', { 'sum(': 'expression-function' }),
  shownIf('a regular expression', 'profile.size.matches("p")', { 'profile.size.matches': 'expression-function' }),
  shownIf('one value to compare', 'min(answer.ACCES) > 2', { 'min(': 'expression-arguments' }),
  shownIf('an index', 'answer["ACCES"] > 2', { 'answer["ACCES"]': 'expression-construct' }),
  shownIf('a number used as yes or no', 'answer.ACCES && true', { 'answer.ACCES && true': 'expression-type' }),
  shownIf('a number compared with a text', 'answer.ACCES == "2"', { 'answer.ACCES == "2"': 'expression-comparison' }),
  shownIf('a condition that is a number', 'answer.ACCES + 1', { 'answer.ACCES + 1': 'expression-result' }),
  shownIf('an option that is not one', 'answer.ACCES == 4', { "4' }": 'not-an-option' }),
  shownIf('a class that no computation gives', 'profile.size == "moyenne"', { '"moyenne"': 'not-an-option' }),
  shownIf('two names misspelt, both told', 'answer.ACES >= 2 || answer.ADAP >= 2', {
    'answer.ACES': 'expression-name',
    'answer.ADAP': 'expression-name',
  }),
  [
    'a rule that reads an unknown question',
    ['cadre.yaml', 'score.ACCES < 3', 'score.ACCS < 3'],
    { 'score.ACCS': 'expression-name' },
  ],
  [
    'a rule that reads an unknown criterion',
    ['cadre.yaml', 'value.GENS < 2', 'value.GNS < 2'],
    { 'value.GNS': 'expression-name' },
  ],
  [
    'a rule that reads an unscored question’s score',
    ['cadre.yaml', 'score.ACCES < 3', 'score.SUIVI < 3'],
    { 'score.SUIVI': 'expression-name' },
  ],
  [
    'a weight that depends on an answer',
    ['cadre.yaml', 'profile.size == "petite"', 'answer.ACCES == 1'],
    { 'answer.ACCES == 1': 'expression-name' },
  ],
  [
    'a weight for a class that does not exist',
    ['cadre.yaml', 'profile.size == "petite"', 'profile.size == "petit"'],
    { '"petit"': 'not-an-option' },
  ],
  [
    'a rank that reads an unknown name',
    ['gestes.yaml', 'action.duty ?', 'action.dutty ?'],
    { 'action.dutty': 'expression-name' },
  ],
  [
    'a rank that is no number',
    ['gestes.yaml', 'action.duty ? 0 : 1', 'action.duty'],
    { "action.duty'": 'expression-result' },
  ],
  [
    'an action that reads an unknown criterion',
    ['gestes.yaml', 'value.GENS < 1.5', 'value.GENS_Z < 1.5'],
    { 'value.GENS_Z': 'expression-name' },
  ],
]
