// answers.json, spelled as the command line's --rename is, matched with what drizzle-kit asks.

/// "public.users.\"a.b\"" → ["public", "users", "a.b"].
export function nameParts(text) {
  const parts = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^."]+))(?:\.|$)/g))
    parts.push(match[1] !== undefined ? match[1].replaceAll('""', '"') : match[2]);
  return parts;
}

/// How drizzle-kit prints a table or an enum: without the schema if that is public.
const shortName = ([schema, name]) => (schema === 'public' ? name : `${schema}.${name}`);

const printedName = (kind, text) => {
  const parts = nameParts(text);
  return kind === 'column' || kind === 'schema' ? parts.at(-1) : shortName(parts);
};

/// The rename whose new name is the one that is asked about, or undefined if it is new.
export function matchingRename(answers, kind, name, table) {
  return (answers.renames ?? []).find(
    (rename) =>
      rename.kind === kind &&
      printedName(kind, rename.to) === name &&
      (kind !== 'column' || nameParts(rename.to)[1] === table),
  );
}

/// The text of the option that stands for a rename.
export function optionLabel({ kind, from, to }) {
  return `${printedName(kind, from)} \u203a ${printedName(kind, to)}`;
}
