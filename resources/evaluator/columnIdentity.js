// The sequence behind an identity column, with drizzle-kit 0.31.11's values for whatever the code leaves open.

const widest = { integer: '2147483647', bigint: '9223372036854775807' };
const narrowest = '-32768'; // drizzle-kit means the type's own, but asks for it by a wrong name

const optionText = (value) => (value === undefined ? undefined : String(value));

/** @param {{name: string, type: string}} made the column's entry so far */
export function identityOf(column, made, { name: tableName, schema }) {
  const { type, sequenceName, sequenceOptions: options = {} } = column.generatedIdentity;
  const increment = optionText(options.increment) ?? '1';
  const countsDown = parseFloat(increment) < 0;
  const minValue = optionText(options.minValue) ?? (countsDown ? narrowest : '1');
  const maxValue = optionText(options.maxValue) ?? (countsDown ? '-1' : (widest[made.type] ?? '32767'));
  return {
    type,
    name: sequenceName ?? `${tableName}_${made.name}_seq`,
    schema: schema ?? 'public',
    increment,
    startWith: optionText(options.startWith) ?? (countsDown ? maxValue : minValue),
    minValue,
    maxValue,
    cache: optionText(options.cache) ?? '1',
    cycle: options.cycle ?? false,
  };
}
