import cjs from './index.cjs';

export const { serviceConfig } = cjs;
