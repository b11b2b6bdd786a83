/** Google's enum members: opaque, and their text is their name ("JSON.stringify(enum) gives its name"). */
export function enumMember<Member>(name: string): Member {
  const member = { toString: () => name, toJSON: () => name, name: () => name };
  return Object.freeze(member) as unknown as Member;
}
