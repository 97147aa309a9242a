import { post } from '@acme/db/schema';

export default function Page() {
  return <main data-table={String(post)} />;
}
