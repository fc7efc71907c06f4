import type { Random } from "../random.ts";
import { type Drawn, type Template, twins } from "../twins.ts";
import { months, organization, person, town, weekdays } from "../vocabulary.ts";

interface Day {
  /** "Friday", "April", "24", "2026" and forms of them. */
  readonly weekday: string;
  readonly short: string;
  readonly month: string;
  readonly mon: string;
  readonly day: number;
  readonly th: string;
  readonly year: number;
  readonly iso: string;
  readonly who: string;
  readonly name: string;
  readonly place: string;
}

/** The wrong twin has another weekday, day, month or year; never one that falls on the same weekday. */
function drawn(random: Random): Drawn<Day> {
  const date = new Date(Date.UTC(random.integer(1960, 2032), random.integer(0, 11), random.integer(1, 28)));
  const same = { who: organization(random), name: person(random).name, place: town(random) };
  const true_ = date.getUTCDay();
  for (;;) {
    const slipped = new Date(date);
    let said = true_;
    const kind = random.integer(1, 4);
    if (kind === 1) said = (true_ + random.integer(1, 6)) % 7;
    else if (kind === 2) slipped.setUTCDate(random.integer(1, 28));
    else if (kind === 3) slipped.setUTCFullYear(date.getUTCFullYear() + random.pick([-1, 1]));
    else slipped.setUTCMonth(random.integer(0, 11));
    if (slipped.getUTCDay() === said) continue;
    return { right: { ...same, ...written(date, true_) }, wrong: { ...same, ...written(slipped, said) } };
  }
}

function written(date: Date, said: number) {
  const [weekday, month, day] = [weekdays[said] ?? "", months[date.getUTCMonth()] ?? "", date.getUTCDate()];
  const end =
    day % 10 === 1 && day !== 11
      ? "st"
      : day % 10 === 2 && day !== 12
        ? "nd"
        : day % 10 === 3 && day !== 13
          ? "rd"
          : "th";
  return {
    weekday,
    short: weekday.slice(0, 3),
    month,
    mon: month.slice(0, 3),
    day,
    th: `${day}${end}`,
    year: date.getUTCFullYear(),
    iso: date.toISOString().slice(0, 10),
  };
}

export const weekday: readonly Template[] = twins(drawn, [
  (f) => `The hearing was set for ${f.weekday}, ${f.month} ${f.day}, ${f.year}.`,
  (f) => `The hearing was set for ${f.weekday}, ${f.day} ${f.month} ${f.year}.`,
  (f) => `The hearing was set for ${f.weekday} ${f.day} ${f.month} ${f.year}, at noon.`,
  (f) => `On ${f.weekday}, ${f.month} ${f.th}, ${f.year}, the bridge opened.`,
  (f) => `On ${f.weekday} the ${f.th} of ${f.month} ${f.year}, the bridge opened.`,
  (f) => `On ${f.weekday} the ${f.th} of ${f.month}, ${f.year}, the bridge opened.`,
  (f) => `${f.month} ${f.day}, ${f.year}, was a ${f.weekday}.`,
  (f) => `${f.month} ${f.day}, ${f.year} (${f.weekday}): the first stone is laid.`,
  (f) => `The deadline is ${f.day} ${f.month} ${f.year} (${f.weekday}).`,
  (f) => `The deadline is ${f.iso} (${f.weekday}).`,
  (f) => `The deadline is ${f.weekday}, ${f.iso}.`,
  (f) => `Meeting: ${f.short} ${f.day} ${f.mon} ${f.year}`,
  (f) => `Meeting: ${f.short}, ${f.mon} ${f.day}, ${f.year}, ${f.place}`,
  (f) => `${f.name} was born on ${f.weekday}, ${f.month} ${f.day}, ${f.year}.`,
  (f) => `${f.name} died on ${f.month} ${f.day}, ${f.year}, a ${f.weekday}.`,
  (f) => `${f.who} will hold its meeting on ${f.weekday}, the ${f.th} of ${f.month} ${f.year}.`,
  (f) => `Voters go to the polls on ${f.weekday} ${f.month} ${f.day}, ${f.year}.`,
  (f) => `The shop in ${f.place} closed on ${f.day} ${f.month} ${f.year}, which was a ${f.weekday}.`,
  (f) => `It happened on a ${f.weekday}: ${f.month} ${f.day}, ${f.year}.`,
  (f) => `It was ${f.weekday}, ${f.month} ${f.day}, ${f.year}, when the lights went out.`,
  (f) => `# ${f.weekday}, ${f.month} ${f.day}, ${f.year}\n\nThe minutes of the meeting follow.`,
  (f) => `| Date | Event |\n| --- | --- |\n| ${f.weekday}, ${f.day} ${f.month} ${f.year} | Opening |`,
  (f) => `**${f.weekday}, ${f.month} ${f.day}, ${f.year}**: doors open in ${f.place}.`,
  (f) => `“We leave on ${f.weekday}, ${f.month} ${f.day}, ${f.year},” said ${f.name}.`,
  (f) => `The trial begins ${f.weekday}, ${f.mon}. ${f.day}, ${f.year}, in ${f.place}.`,
  (f) => `Released on ${f.weekday}, ${f.th} ${f.month} ${f.year}.`,
  (f) => `${f.weekday} (${f.month} ${f.day}, ${f.year}) was the last day.`,
  (f) => `${f.month} ${f.day}, ${f.year}, fell on a ${f.weekday}.`,
  (f) => `By the morning of ${f.weekday}, ${f.month} ${f.day}, ${f.year}, the water had gone.`,
  (f) => `Since ${f.day} ${f.month} ${f.year}, a ${f.weekday}, nobody has seen it.`,
]);
