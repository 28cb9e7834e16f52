import { isList, isObject, isSame, isWithin, tidy, valueAt, withoutValue, withValue, type Json } from './json.js';
import { marksAfterSaying, marksOf, withMarks } from './marks.js';
import { openQuestionsOf, withOpenQuestions, withoutAnswered } from './open-questions.js';
import { afterRemovingItem } from './pointed.js';
import { referencesTo, type ReferredList } from './references.js';

/** A value the server refused, and why, in the language of the interface. */
export interface FieldError {
  readonly pointer: string;
  readonly message: string;
}

/**
 * The facts of one client while they are edited: the only store of the form. Fields read and write by JSON pointer; everybody who
 * listens is told of each change.
 */
export class FactsDraft {
  readonly clientId: string;
  private readonly listeners = new Set<() => void>();
  private current: Json;
  private saved: Json;
  private savedRevision: number;
  private found: readonly FieldError[] = [];

  constructor(clientId: string, saved: Json, revision: number) {
    this.clientId = clientId;
    this.saved = saved;
    this.current = saved;
    this.savedRevision = revision;
  }

  /** What is on the screen. */
  get facts(): Json {
    return this.current;
  }

  /** What the edit began from. */
  get base(): Json {
    return this.saved;
  }

  /** The revision the edit began from. */
  get revision(): number {
    return this.savedRevision;
  }

  get errors(): readonly FieldError[] {
    return this.found;
  }

  get isChanged(): boolean {
    return this.current !== this.saved && !isSame(tidy(this.current), tidy(this.saved));
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  valueAt(pointer: string): Json | undefined {
    return valueAt(this.current, pointer);
  }

  set(pointer: string, value: Json): void {
    const marks = marksAfterSaying(this.current, pointer);
    this.become(withoutAnswered(withMarks(withValue(this.current, pointer, value), marks), pointer));
    this.forgetErrors(pointer);
  }

  remove(pointer: string): void {
    const marks = marksAfterSaying(this.current, pointer);
    this.become(withMarks(withoutValue(this.current, pointer), marks));
    this.forgetErrors(pointer);
  }

  /** Takes an item out of a list, with every reference to it, and keeps the marks of other items in place. */
  removeItem(list: string, index: number): void {
    const item = this.valueAt(`${list}/${String(index)}`);
    if ((list === '/services' || list === '/recipients') && isObject(item) && typeof item['id'] === 'string')
      this.removeReferences(list, item['id']);
    const marks = afterRemovingItem(marksOf(this.current), list, index);
    const questions = afterRemovingItem(openQuestionsOf(this.current), list, index);
    const left = withoutValue(this.current, `${list}/${String(index)}`);
    this.become(withOpenQuestions(withMarks(left, marks), questions));
    this.forgetErrors(list);
  }

  /** A person says that the marked values at the pointers are right. */
  confirm(...pointers: readonly string[]): void {
    this.become(
      withMarks(
        this.current,
        marksOf(this.current).filter((mark) => !pointers.some((pointer) => isWithin(mark.pointer, pointer))),
      ),
    );
  }

  /** Takes out a value, or an item when the pointer is to one in a list. */
  removeAt(pointer: string): void {
    const parent = pointer.slice(0, pointer.lastIndexOf('/'));
    if (isList(this.valueAt(parent))) this.removeItem(parent, Number(pointer.slice(parent.length + 1)));
    else this.remove(pointer);
  }

  /** Somebody was asked and cannot answer yet. Says so again with another note. */
  leaveOpen(pointer: string, note?: string): void {
    const questions = openQuestionsOf(this.current);
    const question = { pointer, ...(note !== undefined && { note }) };
    const known = questions.some((other) => other.pointer === pointer);
    const next = known
      ? questions.map((other) => (other.pointer === pointer ? question : other))
      : [...questions, question];
    this.become(withOpenQuestions(this.current, next));
  }

  /** A question is no longer open, answered or not. */
  closeQuestion(pointer: string): void {
    this.become(
      withOpenQuestions(
        this.current,
        openQuestionsOf(this.current).filter((question) => question.pointer !== pointer),
      ),
    );
  }

  /** Takes other facts for what is on the screen, as when something is copied into them. */
  replace(facts: Json): void {
    this.become(facts);
  }

  showErrors(errors: readonly FieldError[]): void {
    if (errors.length === 0 && this.found.length === 0) return;
    this.found = errors;
    this.tell();
  }

  /** What is sent to the server. The draft itself becomes that, so that pointers in the answer fit what is on the screen. */
  prepare(): Json {
    const sent = tidy(this.current) ?? {};
    if (!isSame(sent, this.current)) this.become(sent);
    return this.current;
  }

  /** The server has saved these facts. Edits made while it worked are kept. */
  wasSaved(sent: Json, saved: Json, revision: number): void {
    const untouched = this.current === sent;
    this.saved = saved;
    this.savedRevision = revision;
    this.found = [];
    this.become(untouched ? saved : this.current);
  }

  /** Begins again from what somebody else saved, with the two edits brought together. */
  rebase(base: Json, revision: number, merged: Json): void {
    this.saved = base;
    this.savedRevision = revision;
    this.found = [];
    this.become(merged);
  }

  discard(): void {
    this.found = [];
    this.become(this.saved);
  }

  private removeReferences(list: ReferredList, id: string): void {
    for (const { pointer } of referencesTo(this.current, list, id).reverse()) this.removeAt(pointer);
  }

  private forgetErrors(pointer: string): void {
    const left = this.found.filter((error) => !isWithin(error.pointer, pointer));
    if (left.length === this.found.length) return;
    this.found = left;
    this.tell();
  }

  private become(facts: Json): void {
    this.current = facts;
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
