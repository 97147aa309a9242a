// Entities that this version does not carry from code to database. Meeting one is an answer, never an omission.

import { getMaterializedViewConfig, getViewConfig } from 'drizzle-orm/pg-core';
import { notYetSupported } from './complaint.js';
import { definitionOf } from './definitions.js';

const qualified = (schema, name) => (schema && schema !== 'public' ? `${schema}.${name}` : name);

/** Throws for the first entity outside of schemas, enums and tables. Roles marked existing() are nobody's to create. */
export function refuseUnsupportedEntities(entities) {
  const all = [
    ...entities.views.map((view) => ['view', view, getViewConfig(view)]),
    ...entities.materializedViews.map((view) => ['materialized view', view, getMaterializedViewConfig(view)]),
    ...entities.sequences.map((made) => ['sequence', made, { name: made.seqName, schema: made.schema }]),
    ...entities.roles.filter((role) => !role._existing).map((role) => ['role', role, role]),
    ...entities.policies.map((policy) => ['policy', policy, policy]),
  ];
  for (const [kind, entity, { schema, name }] of all)
    throw notYetSupported(`${kind} \`${qualified(schema, name)}\``, { place: definitionOf(entity) });
}

/** Throws for the first part of a table that we do not carry yet. */
export function refuseUnsupportedParts(table, config) {
  const name = qualified(config.schema, config.name);
  const place = definitionOf(table);
  for (const column of config.columns) {
    if (column.generated) throw notYetSupported(`generated column \`${name}.${column.name}\``, { place });
  }
  for (const policy of config.policies) throw notYetSupported(`policy \`${policy.name}\``, { place });
  if (config.enableRLS) throw notYetSupported(`row-level security on table \`${name}\``, { place });
}
