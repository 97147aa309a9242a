export type Brand<T, B> = T & { readonly __brand: B };
export type PatientId = Brand<number, 'patient'>;
