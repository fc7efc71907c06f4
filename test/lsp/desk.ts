/** A small newsroom: a draft that disagrees with its source in one figure, agrees in another, and slips in a share. */
export const draft = `# The plant

The wind farm on Gull Island has 142 turbines and employs 310 people.

Of its 80 guides, 52 speak Danish, or 75 percent.
`;

export const source = `The wind farm on Gull Island has 124 turbines, the operator said.
The wind farm on Gull Island employs 310 people.
`;

export const desk = { "draft.md": draft, "sources/operator.txt": source };
