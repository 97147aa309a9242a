throw new Error('Only its types are used.');

export interface Draft {
  text: string;
}
