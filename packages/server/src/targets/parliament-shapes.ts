import * as z from 'zod/mini';

/** Of the UK Parliament's Members API only what is read; it answers much more, and a part that is missing comes as null. */
const text = z.nullish(z.string().check(z.maxLength(1000)));
const valueOf = <Schema extends z.ZodMiniType>(schema: Schema) => z.object({ value: schema });

export const Member = z.object({
  id: z.int(),
  nameDisplayAs: z.string().check(z.minLength(1), z.maxLength(200)),
  /** How a letter addresses them, such as "Ms Abbott". */
  nameAddressAs: text,
  latestHouseMembership: z.nullish(
    z.object({
      membershipFrom: text,
      membershipEndDate: text,
      membershipEndReason: text,
      membershipStatus: z.nullish(z.object({ statusIsActive: z.boolean() })),
    }),
  ),
});
export type Member = z.infer<typeof Member>;

export const Constituency = z.object({
  id: z.int(),
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  /** Nothing while the seat is vacant. */
  currentRepresentation: z.nullish(z.object({ member: z.nullish(valueOf(Member)) })),
});
export type Constituency = z.infer<typeof Constituency>;

export const Contact = z.object({ type: text, isPreferred: z.nullish(z.boolean()), email: text });
export type Contact = z.infer<typeof Contact>;

export const ConstituencySearch = z.object({ items: z.array(valueOf(Constituency)).check(z.maxLength(100)) });
export const OneConstituency = valueOf(Constituency);
export const OneMember = valueOf(Member);
export const Contacts = valueOf(z.array(Contact).check(z.maxLength(100)));
