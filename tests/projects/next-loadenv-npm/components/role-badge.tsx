import type { ReactElement } from 'react';

export const emptyBadge: ReactElement = <span className="badge" />;

export function RoleBadge({ role }: { role: string }) {
  return (
    <>
      <span className="badge">{role}</span>
    </>
  );
}
