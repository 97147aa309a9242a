import { sites } from '@metrics/schema';

export * from '@metrics/schema';
export { sites as zones };
export default { notAnEntity: sites };
