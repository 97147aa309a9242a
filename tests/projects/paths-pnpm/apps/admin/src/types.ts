export interface Work {
  title: string;
}
