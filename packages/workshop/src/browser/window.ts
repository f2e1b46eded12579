/** A window of one engine, and what a hand can do in it: as much as every engine's own driver can. */
export interface Window {
  /** Loads a page. */
  open(address: string): Promise<void>;
  /** Runs a function in the page. It sees nothing of what is around it here; what it is given and answers travels as JSON. */
  run<Given, Found>(look: (given: Given) => Found, given: Given): Promise<Found>;
  /** Presses a point of what is seen, in pixels from its top left. */
  press(x: number, y: number): Promise<void>;
  /** Types into whatever has the focus. */
  type(text: string): Promise<void>;
  /** Ends the engine. */
  close(): Promise<void>;
}
