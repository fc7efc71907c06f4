/**
 * Words that set things of one kind apart: what is said of the one is never said of the other. Near in meaning to each
 * other and therefore no use to a likeness of words. A line is a group, `|` parts its members, blanks part words for
 * one member. All in dictionary form.
 */
const groups = `
male man boy father son brother husband|female woman girl mother daughter sister wife
adult|child minor juvenile teenager|infant baby newborn toddler
urban city|rural
domestic homegrown national local|foreign international overseas abroad
import|export
buy purchase|sell sale
public|private
federal|state|municipal county
gross|net
minimum least lowest low|maximum most highest high peak
mean average|median
daily|weekly|monthly|quarterly|annual yearly
hourly|daily|monthly
kill dead die death fatal|injure wound hurt|miss missing|arrest detain|rescue save survive|infect|displace|evacuate
birth born|death die
profit gain|loss lose|revenue sale turnover|cost expense spend expenditure|tax|debt
income earn|expense spend
asset|liability
win victory|lose loss defeat|draw tie
increase rise grow gain|decrease fall decline drop
hire|fire layoff|retire|resign
arrive arrival|depart departure
open|close shut
enter entry|exit leave
support favor favour approve yes|oppose against disapprove no
north northern|south southern|east eastern|west western
upper|lower
left|right
first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth
former|current|future
primary elementary|secondary|tertiary
morning|afternoon|evening|night
spring|summer|autumn fall|winter
single unmarried|married|divorced|widowed
paid|unpaid free
full-time|part-time
online digital|offline print
indoor|outdoor
direct|indirect
wholesale|retail
new|used
black|white|hispanic latino|asian
democrat democratic|republican|independent
guilty convict|innocent acquit
accept admit|reject deny
borrow|lend
demand|supply
input|output
upload|download
employed|unemployed
employee worker staff|customer user client|shareholder investor|supplier
student pupil|teacher professor
patient|doctor nurse
plaintiff|defendant
parent|child
owner landlord|tenant renter
driver|passenger|pedestrian
electric|diesel|petrol gasoline|hybrid
oil crude|gas|coal|nuclear|solar|wind
training train|inference
height tall|width wide|depth deep|length long
`;

/** Word → the groups it is in, each with its member's number. A word may stand in several groups. */
const places = new Map<string, { group: number; member: number }[]>();
groups
  .trim()
  .split("\n")
  .forEach((line, group) => {
    line.split("|").forEach((words, member) => {
      for (const word of words.split(" ")) {
        const list = places.get(word);
        if (list) list.push({ group, member });
        else places.set(word, [{ group, member }]);
      }
    });
  });

/**
 * The two words by which `a` and `b` exclude each other, or `null`. A list that holds both sides of a group speaks of
 * both and excludes nothing.
 */
export function exclusivePair(a: Iterable<string>, b: Iterable<string>): readonly [string, string] | null {
  if (!hasMember(a) || !hasMember(b)) return null;
  const left = membersByGroup(a);
  for (const [group, { members, word }] of membersByGroup(b)) {
    const other = left.get(group);
    if (other && !meet(other.members, members)) return [other.word, word];
  }
  return null;
}

/** Most words stand in no group. */
function hasMember(words: Iterable<string>): boolean {
  for (const word of words) if (places.has(word)) return true;
  return false;
}

function membersByGroup(words: Iterable<string>): Map<number, { members: Set<number>; word: string }> {
  const found = new Map<number, { members: Set<number>; word: string }>();
  for (const word of words) {
    for (const { group, member } of places.get(word) ?? []) {
      const entry = found.get(group);
      if (entry) entry.members.add(member);
      else found.set(group, { members: new Set([member]), word });
    }
  }
  return found;
}

function meet(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  for (const member of a) if (b.has(member)) return true;
  return false;
}
