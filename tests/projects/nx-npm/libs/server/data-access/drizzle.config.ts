import { config } from 'dotenv';
import { defineConfig } from 'drizzle-kit';

const folder = 'libs/server/data-access';
config({ path: `${folder}/.env` });

export default defineConfig({
  schema: `./${folder}/src/lib/schema`,
  out: `./${folder}/src/lib/migrations`,
  dialect: 'postgresql',
  dbCredentials: { url: process.env.FLEET_DATABASE! },
});
