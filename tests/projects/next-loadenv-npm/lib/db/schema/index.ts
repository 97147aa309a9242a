export * from './members';
export { teams } from './teams';
export { RoleBadge, emptyBadge } from '@/components/role-badge';
