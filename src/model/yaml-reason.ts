/** Why a text is not YAML: the reasons of the parser, in lower case, and brackets that are never closed. */
export const yamlReasons = [
  'alias-props',
  'bad-alias',
  'bad-collection-type',
  'bad-directive',
  'bad-dq-escape',
  'bad-indent',
  'bad-prop-order',
  'bad-scalar-start',
  'block-as-implicit-key',
  'block-in-flow',
  'flow-not-closed',
  'impossible',
  'key-over-1024-chars',
  'missing-char',
  'multiline-implicit-key',
  'multiple-anchors',
  'multiple-tags',
  'resource-exhaustion',
  'tab-as-indent',
  'tag-resolve-failed',
  'unexpected-token',
] as const

export type YamlReason = (typeof yamlReasons)[number]
