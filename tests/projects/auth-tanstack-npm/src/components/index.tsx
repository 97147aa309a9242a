import { createContext, memo } from 'react';
import * as React from 'react';

export const Theme = createContext<'light' | 'dark'>('light');

export const Note = memo(function Note({ text }: { text: string }) {
  return <p className="note">{text}</p>;
});

export class Boundary extends React.Component<{ children: React.ReactNode }> {
  static readonly fallback = <Note text="broken" />;

  render() {
    return this.props.children;
  }
}
