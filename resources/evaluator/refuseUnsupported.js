// Entities that this version does not carry from code to database. Meeting one is an answer, never an omission.

import { getMaterializedViewConfig, getTableConfig, getViewConfig } from 'drizzle-orm/pg-core';
import { notYetSupported, refused } from './complaint.js';
import { definitionOf, inOrderOfCode } from './stacks.js';
import { shownPlace } from './request.js';

const qualified = (schema, name) => (schema && schema !== 'public' ? `${schema}.${name}` : name);

// PostgreSQL refuses them, and drizzle-kit 0.31.11 crashes over two in one table.
function refuseTwinPolicies({ schema, name, policies }, linked = []) {
  const made = new Map();
  const shown = (policy) => (definitionOf(policy) ? ` (${shownPlace(definitionOf(policy))})` : '');
  for (const policy of [...policies, ...linked]) {
    if (made.has(policy.name)) {
      const [first, second] = inOrderOfCode(made.get(policy.name), policy);
      throw refused(`two policies of table "${schema ?? 'public'}"."${name}" are named "${policy.name}"${shown(first)}`
        + shown(second), { place: definitionOf(second), hint: 'Rename one of them.' });
    }
    made.set(policy.name, policy);
  }
}

/** Throws for the first entity outside of schemas, enums and tables. Roles marked existing() are nobody's to create. */
export function refuseUnsupportedEntities(entities) {
  for (const table of new Set(entities.policies.map((policy) => policy._linkedTable).filter(Boolean)))
    refuseTwinPolicies(getTableConfig(table), entities.policies.filter((policy) => policy._linkedTable === table));
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
  const place = () => definitionOf(table);
  for (const column of config.columns) {
    if (column.generated) throw notYetSupported(`generated column \`${name}.${column.name}\``, { place: place() });
  }
  refuseTwinPolicies(config);
  for (const policy of config.policies)
    throw notYetSupported(`policy \`${policy.name}\``, { place: definitionOf(policy) ?? place() });
  if (config.enableRLS) throw notYetSupported(`row-level security on table \`${name}\``, { place: place() });
}
