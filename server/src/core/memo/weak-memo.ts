/** A pure function of an immutable object that is worked out once for each, as long as that object lives. Answers are shared. */
export function weakMemo<Key extends object, Answer>(answerFor: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    let known = answers.get(key);
    if (known === undefined) answers.set(key, known = { answer: answerFor(key) });
    return known.answer;
  };
}
