import { entryStatuses } from '../../model/directory.ts'
import { contentSchema } from './head.ts'
import { count, flag, keyed, listOf, mapping, oneOf, ref, text, told, translated } from './parts.ts'

const kind = mapping(
  {
    id: told('Identifiant.', 'Identifier.', ref('id')),
    text: told('Ce que sont ces fiches.', 'What these entries are.', translated),
    caution: told(
      'Mise en garde dite partout où une fiche de cette sorte est montrée.',
      'Caution said wherever an entry of this kind is shown.',
      translated,
    ),
  },
  ['id', 'text'],
)

const source = mapping(
  {
    id: told('Identifiant, cité par les fiches.', 'Identifier, that entries cite.', ref('id')),
    text: told('La source : qui, quoi, quand.', 'The source: who, what, when.', translated),
    url: told('Son adresse Web.', 'Its web address.', text),
  },
  ['id', 'text'],
)

const entry = mapping(
  {
    id: told('Identifiant, stable.', 'Identifier, stable.', ref('id')),
    kind: told('Sorte de fiche.', 'Kind of entry.', ref('id')),
    name: told('Nom de l’organisme ou du programme.', 'Name of the body or programme.', translated),
    host: told('Établissement ou palier dont il relève.', 'Institution or government it depends on.', translated),
    text: told('Ce qui y est offert.', 'What is offered there.', translated),
    doors: told(
      'Sortes de portes (« referral » des actions).',
      'Kinds of door (`referral` of the actions).',
      listOf(ref('code')),
    ),
    fields: told('Domaines.', 'Fields.', listOf(ref('code'))),
    regions: told(
      'Régions où il se trouve ou qu’il dessert; toutes quand la clé manque.',
      'Regions where it stands or that it serves; all when the key is missing.',
      listOf(ref('option-id')),
    ),
    elsewhere: told(
      'Vrai : proposé ailleurs aussi, quand rien de plus proche n’est du domaine.',
      'True: proposed elsewhere too, when nothing nearer has the field.',
      flag,
    ),
    status: told(
      'active; to-verify, à confirmer avant d’en parler; closed, gardé mais jamais proposé.',
      'active; to-verify, to confirm before citing it; closed, kept but never proposed.',
      oneOf(...entryStatuses),
    ),
    caveat: told(
      'Ce qui n’est pas certain, ou où en est le programme.',
      'What is not certain, or how it stands.',
      translated,
    ),
    verified: told(
      'Quand une personne l’a vérifié : année, mois ou jour, entre guillemets.',
      'When a person checked it: a year, a month or a day, in quotes.',
      text,
    ),
    sources: told('D’où on le tient.', 'Where it was learned.', listOf(ref('id'))),
    url: told('Adresse Web.', 'Web address.', text),
    email: told('Courriel.', 'Email.', text),
    phone: told('Téléphone.', 'Telephone.', text),
  },
  ['id', 'kind', 'name', 'status'],
)

/** `virage/directory@1`: who can help in a territory, with where it was learned and when it was checked. */
export const directorySchema = contentSchema('directory', {
  required: ['actions', 'fields', 'regions', 'verify_after_days', 'kinds', 'sources', 'entries'],
  keys: {
    actions: told(
      'Bibliothèque d’actions (id@version) qui déclare les portes.',
      'Library of actions (id@version) that declares the doors.',
      ref('reference'),
    ),
    fields: told('Liste des domaines.', 'List of the fields.', ref('id')),
    regions: told('Liste des régions.', 'List of the regions.', ref('id')),
    verify_after_days: told(
      'Après tant de jours sans vérification, une fiche est « à vérifier ».',
      'After so many days without a check, an entry is to be checked again.',
      count,
    ),
    near: told(
      'Pour une région, les autres, de la plus proche à la plus lointaine : où chercher quand elle n’a pas la porte.',
      'For a region, the others, from the nearest to the farthest: where to look when it has no such door.',
      keyed(listOf(ref('option-id'))),
    ),
    kinds: told('Les sortes de fiches.', 'The kinds of entries.', listOf(kind, 1)),
    sources: told('Les sources.', 'The sources.', listOf(source)),
    entries: told('Les fiches.', 'The entries.', listOf(entry, 1)),
  },
})
