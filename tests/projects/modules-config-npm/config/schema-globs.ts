const modules = ['patients', 'visits'];

export const schemaGlobs = [
  './src/shared/persistence/*.enum.ts',
  ...modules.map((name) => `./src/modules/${name}/**/!(*.test).table.ts`),
  './src/{billing,legacy}/tables',
];
