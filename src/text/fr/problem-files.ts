import type { FileFault } from '../../model/fault.ts'
import type { YamlReason } from '../../model/yaml-reason.ts'
import type { Sentences } from '../sentences.ts'
import { counted, foundWords, number, quoted } from './problem-words.ts'

const reasons: Readonly<Record<YamlReason, string>> = {
  'alias-props': 'un renvoi «\u00a0*\u00a0» ne peut pas porter de marque; écrivez la valeur elle-même.',
  'bad-alias': 'le signe «\u00a0*\u00a0» ouvre un renvoi; si c’est un texte, mettez-le entre guillemets.',
  'bad-collection-type': 'ce qui suit n’est pas du genre que sa marque annonce; retirez la marque.',
  'bad-directive':
    'une ligne qui commence par «\u00a0%\u00a0» est une directive, et celle-ci n’est pas permise; retirez-la.',
  'bad-dq-escape':
    'entre guillemets droits doubles, ce qui suit «\u00a0\\\u00a0» n’est pas reconnu; doublez la barre ou prenez des apostrophes.',
  'bad-indent': 'le retrait ne correspond pas aux lignes voisines; alignez la ligne avec ses sœurs.',
  'bad-prop-order': 'une marque est mal placée; retirez-la.',
  'bad-scalar-start': 'un texte ne peut pas commencer par ce caractère; mettez-le entre guillemets.',
  'block-as-implicit-key':
    'il y a deux «\u00a0:\u00a0» sur la même ligne; mettez le texte entre guillemets, ou allez à la ligne après la clé.',
  'block-in-flow': 'à l’intérieur de { } ou de [ ], les éléments se séparent par des virgules, sans tiret ni retrait.',
  'flow-not-closed':
    'ce crochet ou cette accolade n’est jamais fermé; ajoutez «\u00a0]\u00a0» ou «\u00a0}\u00a0», le plus souvent à la fin de la ligne.',
  impossible: 'cette partie ne se lit pas; comparez-la aux lignes voisines.',
  'key-over-1024-chars': 'une clé dépasse 1024 caractères; il manque sans doute «\u00a0:\u00a0» ou un guillemet.',
  'missing-char':
    'il manque un caractère\u00a0: un guillemet, un crochet ou une accolade qui ferme, une virgule ou une espace; ou bien le retrait est celui d’une autre liste.',
  'multiline-implicit-key':
    'cette ligne n’est pas une clé suivie de «\u00a0:\u00a0»; il manque «\u00a0:\u00a0», une espace ou un guillemet.',
  'multiple-anchors': 'une valeur porte plusieurs marques «\u00a0&\u00a0»; retirez-les.',
  'multiple-tags': 'une valeur porte plusieurs marques «\u00a0!\u00a0»; retirez-les.',
  'resource-exhaustion': 'le fichier renvoie trop souvent à lui-même; écrivez les valeurs elles-mêmes.',
  'tab-as-indent': 'le retrait se fait avec des espaces, jamais avec une tabulation.',
  'tag-resolve-failed': 'une marque «\u00a0!\u00a0» n’est pas reconnue; retirez-la.',
  'unexpected-token': 'ce caractère n’est pas attendu ici; vérifiez les guillemets, les crochets et le retrait.',
}

/** Ce qui empêche de lire un fichier comme du YAML. */
export const fileSentences: Sentences<FileFault> = {
  'file-too-large': ({ bytes, limit }) =>
    `Le fichier est trop gros\u00a0: ${counted(bytes, 'octet', 'octets')}, pour une limite de ${number(limit)}. Coupez-le en plusieurs fichiers.`,
  'not-utf8': () => 'Le fichier n’est pas en UTF-8. Enregistrez-le de nouveau avec l’encodage UTF-8.',
  'empty-file': () =>
    `Le fichier est vide. Il commence par ${quoted('format: virage/…')}, puis ${quoted('id')}, ${quoted('version')} et ${quoted('languages')}.`,
  'not-a-mapping': ({ found }) =>
    `Le fichier doit être fait de clés (${quoted('clé: valeur')}), et ${foundWords(found)}.`,
  'several-documents': () =>
    `Le fichier contient plusieurs documents. Retirez la ligne ${quoted('---')}, ou faites un fichier de chacun.`,
  'yaml-syntax': ({ reason }) => `Ce n’est pas du YAML\u00a0: ${reasons[reason]}`,
  'too-deep': ({ limit }) =>
    `Il y a trop de niveaux les uns dans les autres (${number(limit)} au plus). Vérifiez les crochets et les retraits.`,
  'too-many-parts': ({ limit }) =>
    `Le fichier a trop d’éléments (${number(limit)} au plus). Coupez-le en plusieurs fichiers.`,
  alias: () =>
    `Les renvois internes (${quoted('&nom')} et ${quoted('*nom')}) ne sont pas permis\u00a0: écrivez la valeur elle-même. Si c’est un texte, mettez-le entre guillemets.`,
  'unknown-tag': ({ tag }) =>
    `La marque ${quoted(tag)} n’est pas permise. Retirez-la; si c’est un texte, mettez-le entre guillemets.`,
  'forbidden-character': ({ character }) =>
    `Le texte contient un caractère invisible (${character}) qui ne doit pas s’y trouver. Effacez-le et retapez le mot.`,
  'number-out-of-reach': ({ written }) =>
    `Le nombre ${quoted(written)} ne peut pas être retenu exactement. Prenez un nombre plus court, ou mettez-le entre guillemets si c’est un code.`,
  'key-not-text': ({ written }) =>
    written === ''
      ? 'Une clé doit être un mot. Vérifiez les crochets, les accolades et les deux-points.'
      : `La clé ${quoted(written)} doit être un texte. Mettez-la entre guillemets.`,
  'key-twice': ({ key, line }) => `La clé ${quoted(key)} est déjà écrite à la ligne ${line}. N’en gardez qu’une.`,
  'forbidden-name': ({ name }) => `Le nom ${quoted(name)} est réservé. Choisissez-en un autre.`,
  'more-problems': ({ left }) =>
    left < 2 ? 'Un autre problème n’est pas montré ici.' : `${number(left)} autres problèmes ne sont pas montrés ici.`,
}
